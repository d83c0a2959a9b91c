/** Writes payments together with what they pay: nothing else touches what orders and invoices have been paid. */
import type { Day } from '../../kernel/day';
import { type Money, ZERO } from '../../kernel/money';
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import type { RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import { orders, setPaid } from '../orders';
import { actor } from '../stock';
import type { Target } from './load';
import { restated } from './rules/invoice';
import { type Shares, spread, writeShares } from './rules/shares';
import { invoices, type Method, type PaymentState, payments } from './tables';

/** One row to write. */
export interface Entry {
  readonly target: Pick<Target, 'no' | 'orders' | 'customer' | 'customerName'>;
  /** In minor units; below zero what goes back. */
  readonly amount: Money;
  readonly day: Day;
  readonly method: Method | null;
  readonly proof?: string;
  readonly note?: string;
  readonly state: PaymentState;
  readonly reverses?: string;
  /** Where they follow from an earlier row. */
  readonly shares?: Shares;
  readonly source?: string;
}

/** Inserts the rows; those that are checked count at once. Call it once in a run. */
export function enter(
  context: Context,
  entries: readonly Entry[],
): readonly RowOf<typeof payments>[] | Refusal {
  const sums = new Map<string, Money>();
  const so = (id: string): Money => sums.get(id) ?? ZERO;
  const rows = entries.map((entry) => {
    const { target, amount, state } = entry;
    const counts = state === 'checked';
    const shares = counts
      ? (entry.shares ??
        spread(
          amount,
          target.orders.map(({ id, values }) => ({
            id,
            total: values.total,
            paid: (values.paid + so(id)) as Money,
          })),
        ))
      : new Map<string, Money>();
    for (const [id, share] of shares) sums.set(id, (so(id) + share) as Money);
    const [first] = target.orders;
    return context.change.insert(payments, {
      day: entry.day,
      target: target.no,
      order: first?.id ?? '',
      customer: target.customer,
      customerName: target.customerName,
      method: entry.method,
      amount,
      proof: entry.proof ?? '',
      note: entry.note ?? '',
      state,
      at: context.now,
      by: actor(context),
      ...(counts && { counted: amount, checkedAt: context.now, checkedBy: actor(context) }),
      shares: writeShares(shares),
      reverses: entry.reverses ?? '',
      source: entry.source ?? '',
    });
  });
  const refusal = addPaid(context, sums);
  return isRefusal(refusal) ? refusal : rows;
}

/** Adds to what orders have been paid, and to the invoices they stand on. At most two round trips. Call it once in a run. */
export function addPaid(context: Context, sums: ReadonlyMap<string, Money>): Refusal | undefined {
  const ids = [...sums.keys()];
  if (ids.length === 0) return undefined;
  const found = context.from(orders).byIds(ids);
  const billed = new Map<string, number>();
  for (const [at, order] of found.entries()) {
    const id = ids[at] as string;
    if (!order) return refuse('payments.orderLost', { no: id });
    const share = sums.get(id) ?? 0;
    setPaid(context, order, (order.values.paid + share) as Money);
    const { invoice } = order.values;
    if (invoice !== '') billed.set(invoice, (billed.get(invoice) ?? 0) + share);
  }
  payInvoices(context, billed);
  return undefined;
}

/** Adds to what invoices have been paid, in minor units by their number; below zero takes it away. One round trip where there are any. */
export function payInvoices(context: Context, billed: ReadonlyMap<string, number>): void {
  if (billed.size === 0) return;
  for (const bill of context.from(invoices).byIds([...billed.keys()])) {
    // An invoice that somebody deleted comes back by reconciling; the money is in the order all the same.
    if (!bill) continue;
    const paid = (bill.values.paid + (billed.get(bill.id) ?? 0)) as Money;
    context.change.update(invoices, bill, restated({ ...bill.values, paid }, context.today));
  }
}
