import { Refusal, refuse } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import type { Asked, CellDerivation, CellStep, InboxKind, RowFollow } from '../../ports/feature';
import { customerNamed, customers } from '../customers';
import { orders } from '../orders';
import { noteProblem } from './problem-of';
import { answerBy } from './record';
import { stamped } from './rules/state';
import { STATES, tickets } from './tables';

/** A typed row is a ticket in the state that was chosen for it. */
export const fresh: CellDerivation<typeof tickets> = {
  table: tickets,
  derive: ({ id, status, firstAnswer, at }, { now }) => {
    // Known tickets are stamped by their moves alone.
    if (id !== '') return {};
    const state = status ?? 'new';
    const came = at ?? now;
    return {
      ...stamped({ firstAnswer }, state, now),
      at: came,
      touchedAt: now,
    };
  },
};

/** Its customer is found by name or phone, its limit follows from the urgency; both again where the urgency is changed. */
export const follows: RowFollow<typeof tickets> = {
  table: tickets,
  column: 'urgency',
  born: (context, { customerName, urgency, at }) => {
    const found = customerNamed(context.from(customers).all(), customerName, context.zone);
    return {
      urgency: urgency ?? '2',
      answerBy: answerBy(context, at ?? context.now, urgency),
      // Who is not known stays as typed: a question is never lost for a name.
      ...('known' in found && { customer: found.known.id, customerName: found.known.values.name }),
    };
  },
  due: ({ firstAnswer }) => firstAnswer === null,
  follow: (context, id, { urgency, at, answerBy: until, customer, subject }) => {
    const stored = context.from(tickets).byId(id);
    if (!stored) {
      // The row becomes a ticket in this very change: what its customer asked last is this.
      const asker = customer === '' ? undefined : context.from(customers).byId(customer);
      if (asker) noteProblem(context, asker, subject);
      return;
    }
    const now = answerBy(context, at ?? context.now, urgency);
    if (stored.bad.length === 0 && now !== until) context.change.update(tickets, stored, { answerBy: now });
  },
};

export const statusStep: CellStep = {
  table: tickets,
  column: 'status',
  shows: 'state',
  act: (id, choice) => {
    const found = STATES.find(({ key }) => key === choice);
    return found && { action: 'tickets.move', input: { id, to: found.key } };
  },
};

/** The same from *Hari Ini*. */
export function workStep(id: string, step: string): Asked | undefined {
  if (numberOf(tickets, id) === undefined) return undefined;
  if (step === 'start') return { action: 'tickets.move', input: { id, to: 'started' } };
  return step === 'done' ? { action: 'tickets.move', input: { id, to: 'done' } } : undefined;
}

/** *Tiket* from *Kotak Masuk*: *Untuk* names a customer or an order. */
export const ticketKind: InboxKind = {
  key: 'ticket',
  words: { id: 'Tiket', en: 'Ticket' },
  read: (context, { about, text }) => {
    if (about.trim() === '') return refuse('tickets.customerNeeded');
    const no = about.trim().toUpperCase();
    if (numberOf(orders, no) !== undefined)
      return { action: 'tickets.add', input: { subject: text, order: no } };
    const named = customerNamed(context.from(customers).all(), about, context.zone);
    if ('problem' in named) return new Refusal([named.problem]);
    const customer = 'known' in named ? { id: named.known.id } : named.fresh;
    return { action: 'tickets.add', input: { subject: text, customer } };
  },
};
