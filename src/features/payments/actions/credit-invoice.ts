/** A credit note: an issued invoice is never deleted, all of it or a part is reversed by a document with a number of its own. */
import * as z from 'zod/mini';
import type { Money } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { orders } from '../../orders';
import { actor } from '../../stock';
import { amountField, idField, textField } from '../input';
import { loadInvoice, money } from '../load';
import { INVOICES } from '../roles';
import { isCredited, ordersIn, restated } from '../rules/invoice';
import { invoices } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    /** In minor units; without it all that has not been credited yet. */
    amount: z.optional(amountField()),
    reason: z.optional(textField()),
  });

export interface Credited {
  readonly no: string;
  readonly invoice: string;
  readonly amount: Money;
}

export const creditInvoice: Action<z.infer<ReturnType<typeof input>>, Credited> = {
  name: 'payments.creditInvoice',
  writes: true,
  input,
  roles: INVOICES,
  run: (context, { id, amount: asked, reason = '' }) => {
    const bill = loadInvoice(context, id);
    if (isRefusal(bill)) return bill;
    const { id: no, values } = bill;
    if (values.reverses !== '') return refuse('payments.isNote', { no });
    if (isCredited(values)) return refuse('payments.isCredited', { no });
    const left = (values.total - values.credited) as Money;
    const amount = asked ?? left;
    if (amount > left)
      return refuse(
        'payments.creditMore',
        { no, amount: money(context, amount), left: money(context, left) },
        { field: 'amount' },
      );
    const facts = { ...values, credited: (values.credited + amount) as Money };
    const whole = isCredited(facts);
    // Orders of an invoice that is gone may stand on another.
    if (whole) {
      for (const order of context.from(orders).byIds(ordersIn(values.orders)))
        if (order && order.values.invoice === no) context.change.update(orders, order, { invoice: '' });
    }
    context.change.update(invoices, bill, {
      credited: facts.credited,
      ...restated(facts, context.today),
    });
    const { customer, customerName, orders: own, tax, total } = values;
    const taxOf = (credited: Money): number => Math.round((tax * credited) / total);
    const made = context.change.insert(invoices, {
      customer,
      customerName,
      day: context.today,
      total: -amount as Money,
      state: 'note',
      orders: own,
      // The share of all that is credited by now less that of before: the notes of one invoice add up to its tax.
      tax: (taxOf(values.credited) - taxOf(facts.credited)) as Money,
      reverses: no,
      note: reason,
      at: context.now,
      by: actor(context),
    });
    return { no: made.id, invoice: no, amount };
  },
  inverse: { none: 'payments.creditStays' },
  done: ({ no, invoice, amount }, context) => ({
    code: 'payments.creditDone',
    values: { no, invoice, amount: money(context, amount) },
  }),
};
