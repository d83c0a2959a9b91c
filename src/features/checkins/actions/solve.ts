/** A blocker that holds nobody up any more: by whoever helped, or by whom it held up. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { idField } from '../input';
import { holdsUp, loadCheckIn, nameOf } from '../record';
import { checkins } from '../tables';

const input = () => z.object({ id: idField() });

interface Solved {
  readonly id: string;
  readonly name: string;
  readonly now: Readonly<Record<string, unknown>>;
}

export const solve: Action<z.infer<ReturnType<typeof input>>, Solved> = {
  name: 'checkins.solve',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id }) => {
    const stored = loadCheckIn(context, id);
    if (isRefusal(stored)) return stored;
    if (!holdsUp(stored.values)) return refuse('checkins.notBlocked', { id: stored.id });
    const now = { solvedAt: context.now, solvedBy: nameOf(context) };
    context.change.update(checkins, stored, now);
    return { id: stored.id, name: stored.values.name, now };
  },
  inverse: {
    with: 'checkins.putBack',
    input: (_, { id, now }) => ({ id, was: { solvedAt: null, solvedBy: '' }, now }),
  },
  done: ({ name }) => ({ code: 'checkins.solved', values: { name } }),
};
