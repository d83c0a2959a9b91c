/** A new ticket: who asks what, by which channel; its limit follows from the urgency. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { ownerMeant } from '../../backlog';
import { addCustomer, customers, standingNow } from '../../customers';
import { orders } from '../../orders';
import { fields, momentField, subjectField, textField } from '../input';
import { noteProblem } from '../problem-of';
import { answerBy, happenedAt, orderMeant } from '../record';
import { WORKS } from '../roles';
import { momentText } from '../said';
import { tickets } from '../tables';

const input = () =>
  z.object({
    ...fields(),
    subject: subjectField(),
    /** Somebody known by id, somebody new by name and phone, or only a name. Without it, whoever ordered. */
    customer: z.optional(
      z.object({
        id: z.optional(textField(40)),
        name: z.optional(textField()),
        phone: z.optional(textField(40)),
      }),
    ),
    /** When it came, where that was before now. */
    at: z.optional(momentField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface TicketAdded {
  readonly id: string;
  readonly customer: string;
  /** Until when it is to be answered. */
  readonly before: string;
}

interface Who {
  readonly id: string;
  readonly name: string;
}

export const add: Action<Input, TicketAdded> = {
  name: 'tickets.add',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { customer, order: no = '', owner: named = '', at: came, ...given }) => {
    const at = happenedAt(context, came);
    if (isRefusal(at)) return at;
    const owner = ownerMeant(context, named, '', 'owner');
    if (isRefusal(owner)) return owner;
    const order = orderMeant(context, no, 'order');
    if (isRefusal(order)) return order;
    const who = whoAsks(context, customer, order, given.subject);
    if (isRefusal(who)) return who;
    const urgency = given.urgency ?? '2';
    const until = answerBy(context, at, urgency);
    const { id } = context.change.insert(tickets, {
      ...given,
      order,
      owner,
      urgency,
      channel: given.channel ?? 'whatsapp',
      customer: who.id,
      customerName: who.name,
      state: 'new',
      status: 'new',
      at,
      touchedAt: at,
      answerBy: until,
    });
    return { id, customer: who.name, before: momentText(context, until) };
  },
  inverse: { with: 'tickets.archive', input: (_, { id }) => ({ id }) },
  done: ({ id, customer, before }) => ({
    code: 'tickets.added',
    values: { id, customer: customer.slice(0, 40), before },
  }),
};

/** The customer, with what was asked noted on its row. A name without a phone is kept as it is: a marketplace gives no more. */
function whoAsks(
  context: Context,
  { id = '', name = '', phone = '' }: NonNullable<Input['customer']> = {},
  order: string,
  subject: string,
): Who | Refusal {
  if (id !== '') {
    const stored = standingNow(context, id.toUpperCase());
    if (!stored) return refuse('customers.unknown', { id: id.slice(0, 40) }, { field: 'customer' });
    noteProblem(context, stored, subject);
    return { id: stored.id, name: stored.values.name };
  }
  if (name !== '' && phone !== '') {
    const added = addCustomer(
      context,
      { name, phone },
      {
        ifSame: 'use',
        field: 'customer.',
        more: { lastProblem: subject },
      },
    );
    if (isRefusal(added)) return added;
    if (added.stored) noteProblem(context, added.stored, subject);
    return { id: added.row.id, name: added.row.name };
  }
  if (name !== '') return { id: '', name };
  const bought = order === '' ? undefined : context.from(orders).byId(order)?.values;
  if (!bought) return refuse('tickets.customerNeeded', {}, { field: 'customer' });
  const stored = context.from(customers).byId(bought.customer);
  if (stored) noteProblem(context, stored, subject);
  return { id: bought.customer, name: bought.customerName };
}
