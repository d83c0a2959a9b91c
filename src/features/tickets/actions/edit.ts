/** Changes fields of a ticket; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { clash, given, ownerMeant } from '../../backlog';
import { fields, idField } from '../input';
import { answerBy, type Changed, type Fields, loadTicket, orderMeant, PUT_BACK, set } from '../record';
import { WORKS } from '../roles';
import { tickets } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    set: z.object(fields()),
    /** What the form showed before, for the fields that are set; without it whatever stands there is replaced. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const edit: Action<Input, Changed> = {
  name: 'tickets.edit',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, set: asked, was = {} }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const owner = asked.owner && ownerMeant(context, asked.owner, values.owner, 'set.owner');
    if (isRefusal(owner)) return owner;
    const news = asked.order !== undefined && asked.order !== values.order;
    const order = news ? orderMeant(context, asked.order ?? '', 'set.order') : asked.order;
    if (isRefusal(order)) return order;
    const wanted: Fields = given({ ...asked, owner: owner ?? asked.owner, order });
    const meanwhile = clash(tickets, values, wanted, was, context);
    if (meanwhile) return meanwhile;
    // Who asks more urgently is answered sooner, counted from when it came.
    if (
      wanted.urgency &&
      wanted.urgency !== values.urgency &&
      values.firstAnswer === null &&
      values.at !== null
    )
      wanted.answerBy = answerBy(context, values.at, wanted.urgency);
    const changed = set(context, stored, wanted);
    return Object.keys(changed.now).length > 0 ? changed : refuse('tickets.same', { id: stored.id });
  },
  inverse: PUT_BACK,
  done: ({ id, subject }) => ({ code: 'tickets.edited', values: { id, subject: subject.slice(0, 60) } }),
};
