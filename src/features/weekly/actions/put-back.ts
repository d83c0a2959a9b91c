/** Takes a saved report back: as it was before, or away where nobody has built on it. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { canPutBack, touchedSince } from '../../backlog';
import { loadReport } from '../record';
import { WRITES } from '../roles';
import { type Report, reports } from '../tables';

const FIELDS = ['numbers', 'stuck', 'decided', 'conclusion', 'by', 'savedAt', 'pdf'] as const;

const input = () =>
  z.object({
    id: z.string({ error: 'weekly.id' }).check(z.minLength(1, 'weekly.id'), z.maxLength(40, 'weekly.id')),
    was: z.nullable(z.record(z.string(), z.unknown())),
    now: z.record(z.string(), z.unknown()),
  });

export const putBack: Action<z.infer<ReturnType<typeof input>>, { readonly id: string }> = {
  name: 'weekly.putBack',
  writes: true,
  input,
  roles: WRITES,
  run: (context, { id, was, now }) => {
    const stored = loadReport(context, id);
    if (isRefusal(stored)) return stored;
    if (!canPutBack(reports, FIELDS, was ?? {}, context)) return refuse('weekly.text');
    if (touchedSince(FIELDS, stored.values, now).length > 0)
      return refuse('weekly.changedSince', { id: stored.id });
    if (was) context.change.update(reports, stored, was as Partial<Omit<Report, 'id'>>);
    else context.change.clear(reports, stored);
    return { id: stored.id };
  },
  inverse: { none: 'weekly.noRedo' },
  done: ({ id }) => ({ code: 'weekly.putBackDone', values: { id } }),
};
