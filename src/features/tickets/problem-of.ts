/** *Kendala terakhir* of a customer: the subject of the newest ticket about it. */
import type { Context, Stored } from '../../ports/context';
import type { Retold } from '../../ports/feature';
import { customers } from '../customers';
import { recent } from './recent';
import { type Ticket, tickets } from './tables';

/** The newest tickets first, by when they came. */
const byAge = (a: Ticket, b: Ticket): number => (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? 1 : -1);

/** Says on the customer's row what was asked last; `gone` is a ticket that no longer counts. One round trip beyond the recent tickets. */
export function restateProblem(context: Context, customer: string, gone = ''): void {
  const stored = customer === '' ? undefined : context.from(customers).byId(customer);
  if (!stored) return;
  const [newest] = recent(context)
    .map(({ values, id }) => ({ ...values, id }))
    .filter((ticket) => ticket.customer === customer && ticket.id !== gone)
    .sort(byAge);
  noteProblem(context, stored, newest?.subject ?? '');
}

export function noteProblem(context: Context, stored: Stored<typeof customers>, subject: string): void {
  if (stored.values.lastProblem !== subject && stored.bad.length === 0)
    context.change.update(customers, stored, { lastProblem: subject });
}

/** The same for everybody, where somebody typed over it. */
export const retold: Retold = {
  table: customers,
  columns: ['lastProblem'],
  from: [tickets],
  retell: (context) => {
    const all = context
      .from(tickets)
      .all()
      .map(({ values, id }) => ({ ...values, id }))
      .filter(({ archived, customer }) => !archived && customer !== '')
      .sort(byAge)
      .reverse();
    return new Map(all.map(({ customer, subject }) => [customer, { lastProblem: subject }]));
  },
};
