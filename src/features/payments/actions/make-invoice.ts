/** An invoice for one order, or one for several of the same customer: it gets its number now, and keeps it. */
import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../../kernel/day';
import { addMoney, type Money } from '../../../kernel/money';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { type Order, orders } from '../../orders';
import { actor } from '../../stock';
import { dayField, idField, textField } from '../input';
import { money, unique } from '../load';
import { INVOICES } from '../roles';
import { restated } from '../rules/invoice';
import { termIn } from '../settings';
import { invoices } from '../tables';

const input = () =>
  z.object({
    orders: z
      .array(idField(), { error: 'payments.ordersNeeded' })
      .check(z.minLength(1, 'payments.ordersNeeded'), z.maxLength(100, 'payments.ordersMany')),
    day: z.optional(dayField()),
    /** Without it so many days later as the firm gives. */
    due: z.optional(z.nullable(dayField())),
    note: z.optional(textField()),
  });

export interface MadeInvoice {
  readonly no: string;
  readonly customer: string;
  readonly total: Money;
  readonly orders: readonly string[];
}

export const makeInvoice: Action<z.infer<ReturnType<typeof input>>, MadeInvoice> = {
  name: 'payments.makeInvoice',
  writes: true,
  input,
  roles: INVOICES,
  run: (context, asked) => {
    const ids = unique(asked.orders.map((id) => id.trim().toUpperCase()));
    const day = asked.day ?? context.today;
    const due = asked.due === undefined ? addDays(day, termIn(context.settings)) : asked.due;
    if (day > context.today) return refuse('payments.dayLater', {}, { field: 'day' });
    if (due !== null && daysBetween(day, due) < 0) return refuse('payments.dueEarly', {}, { field: 'due' });
    const found = billable(context, ids);
    if (isRefusal(found)) return found;
    const [first] = found as readonly [Order];
    const sum = (of: (order: Order) => Money): Money => addMoney(...found.map(of));
    const facts = {
      total: sum(({ values }) => values.total),
      paid: sum(({ values }) => values.paid),
      credited: 0 as Money,
      due,
      reverses: '',
    };
    const { customer, customerName } = first.values;
    const made = context.change.insert(invoices, {
      ...facts,
      ...restated(facts, context.today),
      customer,
      customerName,
      day,
      orders: ids.join(', '),
      tax: sum(({ values }) => values.tax),
      note: asked.note ?? '',
      at: context.now,
      by: actor(context),
    });
    for (const order of found) context.change.update(orders, order, { invoice: made.id });
    return { no: made.id, customer: customerName, total: facts.total, orders: ids };
  },
  inverse: { with: 'payments.creditInvoice', input: (_, { no }) => ({ id: no }) },
  done: ({ no, customer, total }, context) => ({
    code: 'payments.invoiceDone',
    values: { no, customer, total: money(context, total) },
  }),
};

/** The orders in the order they were named, or the refusal that says which of them cannot be on it. One round trip. */
function billable(context: Context, ids: readonly string[]): readonly Order[] | Refusal {
  const found = context.from(orders).byIds(ids);
  for (const [at, order] of found.entries()) {
    const no = ids[at] as string;
    const place = { field: `orders.${at}` };
    if (!order) return refuse('payments.unknownTarget', { no: no.slice(0, 40) }, place);
    const { cancelledAt, invoice, total, customer } = order.values;
    if (cancelledAt !== null) return refuse('payments.orderCancelled', { no }, place);
    if (invoice !== '') return refuse('payments.invoicedBefore', { no, invoice }, place);
    if (total <= 0) return refuse('payments.nothingToBill', { no }, place);
    const other = found[0]?.values;
    if (other && other.customer !== customer)
      return refuse('payments.otherCustomer', { no, customer: other.customerName }, place);
  }
  return found as readonly Order[];
}

/** Whether an order may stand on a new invoice. */
export const isBillable = ({ cancelledAt, invoice, total }: Order['values']): boolean =>
  cancelledAt === null && invoice === '' && total > 0;
