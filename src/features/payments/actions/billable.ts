/** The orders of a customer that stand on no invoice yet, for *Buat invoice*: those with something to pay are proposed. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { Query } from '../../../ports/feature';
import { orders } from '../../orders';
import { idField } from '../input';
import { money } from '../load';
import { INVOICES } from '../roles';
import { termIn } from '../settings';
import { isBillable } from './make-invoice';

/** As many orders as are looked through everywhere else; older ones are invoiced by their number. */
const RECENT = 500;

const input = () => z.object({ customer: idField() });

export interface Billable {
  readonly orders: readonly {
    readonly id: string;
    /** `3 Nov · 12 × Besek bambu`. */
    readonly text: string;
    readonly total: number;
    readonly amount: string;
    /** Ticked when the list opens. */
    readonly proposed: boolean;
  }[];
  readonly term: number;
}

export const billable: Query<z.infer<ReturnType<typeof input>>, Billable> = {
  name: 'payments.billable',
  writes: false,
  input,
  roles: INVOICES,
  run: (context, { customer }) => {
    const { language, today, zone } = context;
    const own = context
      .from(orders)
      .tail(RECENT)
      .filter(({ values }) => values.customer === customer && isBillable(values));
    return {
      orders: own.map(({ id, values: { at, items, total, paid } }) => ({
        id,
        text: [at === null ? '' : sayDay(zone.dayAt(at), language, today), items].filter(Boolean).join(' · '),
        total,
        amount: money(context, total),
        proposed: paid < total,
      })),
      term: termIn(context.settings),
    };
  },
};
