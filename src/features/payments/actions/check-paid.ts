/** Rebuilds what orders and invoices have been paid from all checked payments, and names every one that differs; finds an error of one rupiah. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { orders } from '../../orders';
import { paidOf } from '../retold';
import { ordersIn } from '../rules/invoice';
import { paidByOrder } from '../rules/shares';
import { invoices, payments } from '../tables';

const input = () => z.object({});

interface Difference {
  readonly id: string;
  readonly cached: number;
  readonly payments: number;
}

export interface PaidCheck {
  readonly payments: number;
  readonly orders: readonly Difference[];
  readonly invoices: readonly Difference[];
  /** Invoices whose total is not that of their orders. */
  readonly totals: readonly Difference[];
  /** Payments whose *Jumlah* was typed over after it was checked. */
  readonly changed: readonly string[];
  /** Payments for an order that is not there. */
  readonly orphans: readonly string[];
}

export const checkPaid: Query<z.infer<ReturnType<typeof input>>, PaidCheck> = {
  name: 'payments.check',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const all = context.from(payments).all();
    const sums = paidByOrder(all.map(({ values }) => values));
    const known = context.from(orders).all();
    const totals = new Map(known.map(({ id, values }) => [id, values.total]));
    const bills = context.from(invoices).all();
    const differing = (each: readonly Difference[]): readonly Difference[] =>
      each.filter(({ cached, payments: sum }) => cached !== sum);
    return {
      payments: all.length,
      orders: differing(
        known.map(({ id, values }) => ({ id, cached: values.paid, payments: sums.get(id) ?? 0 })),
      ),
      invoices: differing(
        bills.map(({ id, values }) => ({ id, cached: values.paid, payments: paidOf(values, sums) })),
      ),
      totals: differing(
        bills
          .filter(({ values }) => values.reverses === '')
          .map(({ id, values }) => ({
            id,
            cached: values.total,
            payments: ordersIn(values.orders).reduce((sum, order) => sum + (totals.get(order) ?? 0), 0),
          })),
      ),
      changed: all
        .filter(({ values }) => values.state === 'checked' && values.amount !== values.counted)
        .map(({ id }) => id),
      orphans: all.filter(({ values }) => !totals.has(values.order)).map(({ id }) => id),
    };
  },
};
