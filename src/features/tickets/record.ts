/** Loading a ticket, changing it, and the day by which it is answered: what every action of tickets does alike. */
import type { Moment } from '../../kernel/day';
import { type Refusal, refuse } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import type { Inverse } from '../../ports/feature';
import { changed } from '../backlog';
import { orders } from '../orders';
import { afterBusiness } from './rules/hours';
import { hoursIn, limitIn } from './settings';
import { type Ticket, tickets } from './tables';

export type StoredTicket = Stored<typeof tickets>;
export type Fields = Partial<Omit<Ticket, 'id'>>;

/** What a change did, as its inverse needs it. */
export interface Changed {
  readonly id: string;
  readonly subject: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
}

/** The ticket of this number, or of the number it had in the backlog. */
export function loadTicket(context: Context, written: string): StoredTicket | Refusal {
  const id = written.trim().toUpperCase();
  const reading = context.from(tickets);
  const found = numberOf(tickets, id) === undefined ? reading.where('formerNo', [id])[0] : reading.byId(id);
  return found ?? refuse('tickets.unknown', { id: written.slice(0, 40) }, { field: 'id' });
}

/** Sets fields of a ticket that somebody works on: that touches it. */
export function set(context: Context, stored: StoredTicket, fields: Fields): Changed {
  const { was, now } = changed(stored.values, fields);
  const { touchedAt, subject } = stored.values;
  context.change.update(tickets, stored, { ...fields, touchedAt: context.now });
  return { id: stored.id, subject: fields.subject ?? subject, was: { ...was, touchedAt }, now };
}

/** Most changes are taken back by putting back what was, where nobody changed it since. */
export const PUT_BACK: Inverse<unknown, Changed> = {
  with: 'tickets.putBack',
  input: (_, { id, was, now }) => ({ id, was, now }),
};

/** By when a question of this urgency that came at `at` is answered. */
export function answerBy({ settings, zone }: Context, at: Moment, urgency: Ticket['urgency']): Moment {
  return afterBusiness(at, limitIn(settings, urgency), hoursIn(settings), zone);
}

/** The number of an order as it is kept; empty stays empty. One round trip where there is one. */
export function orderMeant(context: Context, written: string, field: string): string | Refusal {
  const no = written.trim().toUpperCase();
  if (no === '') return '';
  const order = numberOf(orders, no) === undefined ? undefined : context.from(orders).byId(no);
  return order ? order.id : refuse('orders.unknown', { no: written.slice(0, 40) }, { field });
}

/** A moment that a person gave, if it lies between `least` and now; without one, now. */
export function happenedAt(
  { now }: Context,
  at: Moment | undefined,
  least: Moment | null = null,
): Moment | Refusal {
  if (at === undefined) return now;
  return at > now || (least !== null && at < least) ? refuse('tickets.moment', {}, { field: 'at' }) : at;
}
