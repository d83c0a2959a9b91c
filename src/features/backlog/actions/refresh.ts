/** Brings scores and ranks up to date with settings and the day: what no change of an item does. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import { WORKS } from '../roles';
import { items } from '../tables';

const input = () => z.object({});

export const refresh: Action<Record<string, never>, Record<string, never>> = {
  name: 'backlog.refresh',
  writes: true,
  input,
  roles: WORKS,
  run: (context) => {
    context.change.rebuild(items);
    return {};
  },
  inverse: { none: 'backlog.noUndo' },
  done: () => ({ code: 'backlog.refreshed' }),
};
