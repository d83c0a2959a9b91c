/** Takes a change of a ticket back: puts its fields as they were, where nobody changed them since. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { canPutBack, refuseTouched } from '../../backlog';
import { idField } from '../input';
import { type Fields, loadTicket } from '../record';
import { WORKS } from '../roles';
import { tickets } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    was: z.record(z.string(), z.unknown()),
    now: z.record(z.string(), z.unknown()),
  });
type Input = z.infer<ReturnType<typeof input>>;

/** What steps and edits change, and nothing else. */
const FIELDS: readonly string[] = [
  'subject',
  'channel',
  'urgency',
  'owner',
  'order',
  'sensitive',
  'cause',
  'answerBy',
  'status',
  'state',
  'firstAnswer',
  'doneAt',
  'touchedAt',
];

export const putBack: Action<Input, { readonly id: string }> = {
  name: 'tickets.putBack',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, was, now }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    if (!canPutBack(tickets, FIELDS, was, context)) return refuse('tickets.choice');
    const since = refuseTouched(tickets, FIELDS, stored, now, context);
    if (since) return since;
    context.change.update(tickets, stored, was as Fields);
    return { id: stored.id };
  },
  inverse: { none: 'tickets.noRedo' },
  done: ({ id }) => ({ code: 'tickets.putBackDone', values: { id } }),
};
