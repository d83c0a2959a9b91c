/** Takes a change of a ticket back: puts its fields as they were, where nobody changed them since. */
import * as z from 'zod/mini';
import type { Column } from '../../../kernel/column';
import { isRefusal, type Problem, problem, refuse, refuseIf } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { canHold, shownValue } from '../../backlog';
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
const column = (key: string): Column<unknown> => tickets.columns[key as 'subject'] as Column<unknown>;

export const putBack: Action<Input, { readonly id: string }> = {
  name: 'tickets.putBack',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, was, now }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const sound = Object.entries(was).every(
      ([key, value]) => FIELDS.includes(key) && canHold(column(key), value, context),
    );
    if (!sound) return refuse('tickets.choice');
    const since = Object.entries(now).flatMap(([key, left]): Problem[] => {
      const theirs: unknown = stored.values[key as 'subject'];
      if (!FIELDS.includes(key) || (theirs ?? null) === (left ?? null)) return [];
      const shown = shownValue(column(key), theirs, context);
      return [problem('backlog.changedSince', { id: stored.id, ...shown })];
    });
    const refused = refuseIf(since);
    if (refused) return refused;
    context.change.update(tickets, stored, was as Fields);
    return { id: stored.id };
  },
  inverse: { none: 'tickets.noRedo' },
  done: ({ id }) => ({ code: 'tickets.putBackDone', values: { id } }),
};
