/** Takes a check-in, or what was changed in it, back where nobody changed it since. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { canPutBack, touchedSince } from '../../backlog';
import { idField } from '../input';
import { loadCheckIn } from '../record';
import { type CheckIn, checkins } from '../tables';

const FIELDS = ['done', 'focus', 'blocker', 'helper', 'solvedAt', 'solvedBy', 'archived'] as const;

const input = () =>
  z.object({
    id: idField(),
    was: z.record(z.string(), z.unknown()),
    now: z.record(z.string(), z.unknown()),
  });

export const putBack: Action<z.infer<ReturnType<typeof input>>, { readonly id: string }> = {
  name: 'checkins.putBack',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, was, now }) => {
    const stored = loadCheckIn(context, id);
    if (isRefusal(stored)) return stored;
    if (!canPutBack(checkins, FIELDS, was, context)) return refuse('checkins.text');
    if (touchedSince(FIELDS, stored.values, now).length > 0)
      return refuse('checkins.changedSince', { id: stored.id });
    context.change.update(checkins, stored, was as Partial<Omit<CheckIn, 'id'>>);
    return { id: stored.id };
  },
  inverse: { none: 'checkins.noRedo' },
  done: ({ id }) => ({ code: 'checkins.putBackDone', values: { id } }),
};
