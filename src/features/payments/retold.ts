/** How money is put right after somebody pasted over it or deleted of it: what was paid follows from the payments, and they from what was paid. */
import { type Money, ZERO } from '../../kernel/money';
import type { Context } from '../../ports/context';
import type { Kept, Retold } from '../../ports/feature';
import { orders } from '../orders';
import type { InvoiceRow } from './load';
import { isCredited, ordersIn, restated } from './rules/invoice';
import { paidByOrder } from './rules/shares';
import { invoices, payments } from './tables';

/** What an invoice has been paid: what its orders have; 0 for credit notes and once it is credited. */
export function paidOf(row: InvoiceRow, sums: ReadonlyMap<string, Money>): Money {
  if (row.reverses !== '' || isCredited(row)) return ZERO;
  return ordersIn(row.orders).reduce((sum, order) => sum + (sums.get(order) ?? 0), 0) as Money;
}

const sumsOf = (context: Context): ReadonlyMap<string, Money> =>
  paidByOrder(
    context
      .from(payments)
      .all()
      .map(({ values }) => values),
  );

/** *Dibayar* of orders. */
const paidOrders: Retold = {
  table: orders,
  columns: ['paid'],
  from: [payments],
  retell: (context) => {
    const sums = sumsOf(context);
    return new Map(
      context
        .from(orders)
        .all()
        .map(({ id }) => [id, { paid: sums.get(id) ?? ZERO }] as const),
    );
  },
};

/** *Dibayar*, *Sisa* and *Keadaan* of invoices. */
const paidInvoices: Retold = {
  table: invoices,
  columns: ['paid', 'balance', 'state'],
  from: [payments],
  retell: (context) => {
    const sums = sumsOf(context);
    return new Map(
      context
        .from(invoices)
        .all()
        .map(({ id, values }) => [
          id,
          { ...restated({ ...values, paid: paidOf(values, sums) }, context.today) },
        ]),
    );
  },
};

export const retold: readonly Retold[] = [paidOrders, paidInvoices];

/** A payment: the order that has been paid more, or less, than the rest of them says. How and when is not in it. */
const keptPayments: Kept = {
  table: payments,
  remake: (context) => {
    const sums = sumsOf(context);
    const order = context
      .from(orders)
      .all()
      .find(({ id, values }) => values.paid !== (sums.get(id) ?? 0));
    if (!order) return undefined;
    const amount = (order.values.paid - (sums.get(order.id) ?? 0)) as Money;
    const { customer, customerName } = order.values;
    return {
      target: order.id,
      order: order.id,
      customer,
      customerName,
      amount,
      counted: amount,
      shares: `${order.id} ${amount}`,
      state: 'checked',
    };
  },
};

/** An invoice by the orders that name it; a credit note by the invoice that has been credited more than its notes say. */
const keptInvoices: Kept = {
  table: invoices,
  remake: (context, id) => {
    const own = context.from(orders).where('invoice', [id]);
    const [first] = own;
    if (first) {
      const sum = (key: 'total' | 'paid' | 'tax'): Money =>
        own.reduce((total, { values }) => total + values[key], 0) as Money;
      const facts = {
        total: sum('total'),
        paid: sum('paid'),
        credited: ZERO,
        due: null,
        reverses: '',
      };
      const { customer, customerName } = first.values;
      return {
        ...facts,
        ...restated(facts, context.today),
        tax: sum('tax'),
        customer,
        customerName,
        orders: own.map((order) => order.id).join(', '),
      };
    }
    const all = context
      .from(invoices)
      .all()
      .map(({ values }) => values);
    for (const bill of all) {
      const noted = all
        .filter(({ reverses }) => reverses === bill.id)
        .reduce((sum, { total }) => sum - total, 0);
      if (bill.reverses !== '' || bill.credited === noted) continue;
      const { customer, customerName, orders: billed } = bill;
      const total = (noted - bill.credited) as Money;
      return { customer, customerName, orders: billed, total, state: 'note', reverses: bill.id };
    }
    return undefined;
  },
};

export const kept: readonly Kept[] = [keptPayments, keptInvoices];
