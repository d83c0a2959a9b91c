/** The one reading of payments and of invoices that queue, work, alarm and cards share. */
import type { Context } from '../../ports/context';
import type { Invoice, Payment } from './load';
import { isCredited } from './rules/invoice';
import { invoices, payments } from './tables';

/** So many are looked through on opening the sidebar: two weeks of a busy shop. What is older stands in the tab. */
const RECENT = 500;

/** The newest payments, oldest first. One round trip, shared within a run. */
export const recentPayments = (context: Context): readonly Payment[] => context.from(payments).tail(RECENT);

/** The newest invoices, oldest first. One round trip, shared within a run. */
export const recentInvoices = (context: Context): readonly Invoice[] => context.from(invoices).tail(RECENT);

/** Those of them that wait to be looked at, oldest first. */
export const waitingPayments = (context: Context): readonly Payment[] =>
  recentPayments(context).filter(({ values }) => values.state === 'waiting' && values.reversedBy === '');

/** Invoices with something still to be paid, the earliest due first. */
export const openInvoices = (context: Context): readonly Invoice[] =>
  recentInvoices(context)
    .filter(({ values }) => values.reverses === '' && !isCredited(values) && values.balance > 0)
    .sort((a, b) => compare(a.values.due ?? '9999', b.values.due ?? '9999') || compare(a.id, b.id));

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
