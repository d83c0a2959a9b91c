/** Scheduled work: what runs when, once per period however many triggers fire or people call. */

import { problem } from '../kernel/problem';
import type { Answer } from '../kernel/protocol';
import type { OwnAction } from './router';
import { sentence } from './say';
import { Stop } from './stop';
import { locked } from './transaction';

/** Jobs of the app itself. Finishing what a crashed run left happens by taking the lock. */
const JOBS: readonly string[] = ['app.recover'];

export const jobsRun: OwnAction = {
  name: 'jobs.run',
  run: (world, request): Answer => {
    const name = String((request.input as { name?: unknown } | null)?.name ?? '');
    if (!JOBS.includes(name)) throw new Stop([problem('app.noJob', { name: name.slice(0, 60) })]);
    return locked(world, 8_000, (workbook, settled) => ({
      ok: true,
      result: { name, recovered: settled?.request ?? null },
      message: sentence('app.jobDone', workbook.cells.language, { name }),
    }));
  },
};
