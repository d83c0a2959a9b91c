/** Moves an item from state to state; the one place from which start and finish are stamped. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import type { State } from '../choices';
import { idField, stateField, textField } from '../input';
import { type Changed, loadItem, PUT_BACK, record, type StoredItem, set } from '../record';
import { WORKS } from '../roles';
import { mayMove, stamped } from '../rules/state';
import { stateWord } from '../said';

const input = () => z.object({ id: idField(), to: stateField(), note: z.optional(textField()) });
type Input = z.infer<ReturnType<typeof input>>;

export interface Moved extends Changed {
  readonly to: State;
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
    const word = (state: State): string => stateWord(state, context.language);
    if (from === to) return refuse('backlog.isThere', { id: stored.id, state: word(to) });
    if (!mayMove(from, to))
      return refuse('backlog.noMove', { id: stored.id, from: word(from), to: word(to) });
    return { ...moveItem(context, stored, to, note), to };
  },
  inverse: PUT_BACK,
  done: ({ id, to }, { language }) => ({
    code: 'backlog.moved',
    values: { id, state: stateWord(to, language) },
  }),
};
