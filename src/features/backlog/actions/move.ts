/** Moves an item from state to state; the one place from which start and finish are stamped. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import type { State } from '../choices';
import { idField, stateField, textField } from '../input';
import { type Changed, loadItem, PUT_BACK, record, type StoredItem, set } from '../record';
import { WORKS } from '../roles';
import { isOpen, mayMove, stamped } from '../rules/state';
import { stateWord } from '../said';
import { wipIn } from '../settings';
import { items } from '../tables';

const input = () => z.object({ id: idField(), to: stateField(), note: z.optional(textField()) });
type Input = z.infer<ReturnType<typeof input>>;

export interface Moved extends Changed {
  readonly to: State;
  /** More is in progress now than the firm wants at once: it is said, not refused. */
  readonly over?: { readonly count: number; readonly limit: number };
}

function overLimit(context: Context, to: State): Moved['over'] {
  const limit = to === 'started' ? wipIn(context.settings) : undefined;
  if (limit === undefined) return undefined;
  const started = context.from(items).all();
  const count = started.filter(({ values }) => isOpen(values) && values.state === 'started').length + 1;
  return count > limit ? { count, limit } : undefined;
}

/** Moves a loaded item and writes it down. */
export function moveItem(context: Context, stored: StoredItem, to: State, note = ''): Changed {
  const changed = set(context, stored, stamped(stored.values, to, context.now));
  record(context, stored.id, 'moved', { from: stored.values.state, to, note });
  return changed;
}

export const move: Action<Input, Moved> = {
  name: 'backlog.move',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, to, note = '' }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    const from = stored.values.state ?? 'backlog';
    const word = (state: State): string => stateWord(state, context);
    if (from === to) return refuse('backlog.isThere', { id: stored.id, state: word(to) });
    if (!mayMove(from, to))
      return refuse('backlog.noMove', { id: stored.id, from: word(from), to: word(to) });
    const over = overLimit(context, to);
    return { ...moveItem(context, stored, to, note), to, ...(over && { over }) };
  },
  inverse: PUT_BACK,
  done: ({ id, to, over }, context) => ({
    code: over ? 'backlog.movedOver' : 'backlog.moved',
    values: { id, state: stateWord(to, context), ...over },
  }),
};
