/** What an invoice still asks for, and where it stands: derived from its amounts and the day, never typed. */
import type { Day } from '../../../kernel/day';
import { type Money, ZERO } from '../../../kernel/money';
import type { InvoiceState } from '../tables';

export interface InvoiceFacts {
  readonly total: Money;
  readonly paid: Money;
  readonly credited: Money;
  readonly due: Day | null;
  /** Id of the invoice that a credit note reverses; empty for an invoice. */
  readonly reverses: string;
}

/** All of it was reversed: its orders are free for another invoice, and their money goes with them. */
export const isCredited = ({ total, credited, reverses }: InvoiceFacts): boolean =>
  reverses === '' && credited >= total;

/** Outstanding = invoiced − credited − paid, in minor units; below zero what has to be given back. */
export function balanceOf(facts: InvoiceFacts): Money {
  if (facts.reverses !== '' || isCredited(facts)) return ZERO;
  return (facts.total - facts.credited - facts.paid) as Money;
}

export function invoiceState(facts: InvoiceFacts, today: Day): InvoiceState {
  if (facts.reverses !== '') return 'note';
  if (isCredited(facts)) return 'credited';
  const balance = balanceOf(facts);
  if (balance < 0) return 'over';
  if (balance === 0) return 'paid';
  if (facts.due !== null && facts.due < today) return 'overdue';
  return facts.paid > 0 ? 'part' : 'unpaid';
}

/** The columns that follow from the facts. */
export function restated<F extends InvoiceFacts>(
  facts: F,
  today: Day,
): { readonly paid: Money; readonly balance: Money; readonly state: InvoiceState } {
  const paid = isCredited(facts) ? ZERO : facts.paid;
  const after = { ...facts, paid };
  return { paid, balance: balanceOf(after), state: invoiceState(after, today) };
}

/** The orders of an invoice in their order. */
export const ordersIn = (written: string): string[] =>
  written
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
