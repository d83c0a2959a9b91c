/** Moves a ticket from state to state, and says that it was answered; the places from which its times are stamped. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import type { State } from '../choices';
import { idField, momentField, stateField } from '../input';
import { type Changed, happenedAt, loadTicket, PUT_BACK, set } from '../record';
import { WORKS } from '../roles';
import { isOpen, mayMove, stamped } from '../rules/state';
import { stateWord } from '../said';

/** When it happened, where that was before now. */
const at = () => z.optional(momentField());
const input = () => z.object({ id: idField(), to: stateField(), at: at() });
const answerInput = () => z.object({ id: idField(), at: at() });

export const move: Action<z.infer<ReturnType<typeof input>>, Changed & { readonly to: State }> = {
  name: 'tickets.move',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, to, at: given }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const { state, at: came } = stored.values;
    const from = state ?? 'new';
    const word = (each: State): string => stateWord(each, context.language);
    if (from === to) return refuse('tickets.isThere', { id: stored.id, state: word(to) });
    if (!mayMove(from, to))
      return refuse('tickets.noMove', { id: stored.id, from: word(from), to: word(to) });
    const when = happenedAt(context, given, came);
    if (isRefusal(when)) return when;
    return { ...set(context, stored, stamped(stored.values, to, when)), to };
  },
  inverse: PUT_BACK,
  done: ({ id, to }, { language }) => ({
    code: 'tickets.moved',
    values: { id, state: stateWord(to, language) },
  }),
};

/** A person has answered; the first time counts. What was new is being worked on from then on. */
export const answer: Action<z.infer<ReturnType<typeof answerInput>>, Changed> = {
  name: 'tickets.answer',
  writes: true,
  input: answerInput,
  roles: WORKS,
  run: (context, { id, at: given }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    if (!isOpen(values))
      return refuse('tickets.isOver', { id: stored.id, state: stateWord(values.state, context.language) });
    const when = happenedAt(context, given, values.at);
    if (isRefusal(when)) return when;
    const moved = values.state === 'new' ? stamped(values, 'started', when) : {};
    return set(context, stored, { ...moved, firstAnswer: values.firstAnswer ?? when });
  },
  inverse: PUT_BACK,
  done: ({ id }) => ({ code: 'tickets.answered', values: { id } }),
};
