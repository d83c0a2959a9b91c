/** What money tells in the timeline of an order, an invoice and a customer: invoices issued, payments come and gone. */
import type { Moment } from '../../kernel/day';
import type { Happened } from '../../kernel/protocol';
import { whenOf } from '../../kernel/when';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { orders } from '../orders';
import { type Invoice, money, type Payment } from './load';
import { recentInvoices, recentPayments } from './recent';
import { ordersIn } from './rules/invoice';
import { paymentText } from './rules/state';
import { texts } from './words';

/** What the feature tells on the card of a record of another table; newest first. */
export function historyFor(context: Context, table: string, id: string): readonly Happened[] {
  if (table === 'customers')
    return told(
      context,
      recentPayments(context).filter(({ values }) => values.customer === id),
      recentInvoices(context).filter(({ values }) => values.customer === id),
    );
  if (table !== orders.key) return [];
  const own = recentInvoices(context).filter(({ values }) => ordersIn(values.orders).includes(id));
  const targets = new Set([id, ...own.map((bill) => bill.id)]);
  const paid = recentPayments(context).filter(({ values }) => targets.has(values.target));
  return told(context, paid, own);
}

/** The same for an invoice, with what was paid for its orders before it was issued. */
export function historyOfInvoice(context: Context, id: string, own: readonly string[]): Happened[] {
  const targets = new Set([id, ...own]);
  return told(
    context,
    recentPayments(context).filter(({ values }) => targets.has(values.target)),
    recentInvoices(context).filter((bill) => bill.id === id || bill.values.reverses === id),
  );
}

function told(context: Context, paid: readonly Payment[], billed: readonly Invoice[]): Happened[] {
  const { language } = context;
  const happened = [
    ...paid.map(({ id, values }) => {
      const key = values.amount < 0 ? 'payments.history.back' : 'payments.history.payment';
      const state = paymentText(values.state ?? 'waiting', language).toLowerCase();
      const amount = money(context, Math.abs(values.amount));
      const text = say(texts[key], language, { no: id, amount, state });
      return { at: momentOf(context, values), text, panel: 'payments.card', id };
    }),
    ...billed.map(({ id, values }) => {
      const key = values.reverses === '' ? 'payments.history.invoice' : 'payments.history.credit';
      const amount = money(context, Math.abs(values.total));
      const text = say(texts[key], language, { no: id, amount });
      return { at: momentOf(context, values), text, panel: 'payments.invoice', id };
    }),
  ];
  return happened
    .flatMap(({ at, ...more }) => (at === null ? [] : [{ at, when: whenOf(context, at), ...more }]))
    .sort((a, b) => b.at - a.at);
}

/** The moment it was written down, or its own day where that is an earlier one. */
function momentOf({ zone }: Context, { at, day }: Pick<Payment['values'], 'at' | 'day'>): Moment | null {
  if (day === null || (at !== null && zone.dayAt(at) === day)) return at;
  return zone.momentOf(day, 12 * 60);
}
