/** Sets what has been paid for an order, until payments have their own table. */
import * as z from 'zod/mini';
import { fromMajor, type Money, sayMoney } from '../../../kernel/money';
import { readNumber } from '../../../kernel/number';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField, moneyField, textField } from '../input';
import { loadOrder } from '../load';
import { TAKES_MONEY } from '../roles';
import { restated } from '../rules/restate';
import { isGiven } from '../rules/said';
import { orders } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    /** All that has been paid so far, in minor units, or … */
    paid: z.optional(moneyField('orders.paid')),
    /** … as a person wrote it: `133rb`. */
    written: z.optional(textField()),
  });

export const pay: Action<
  z.infer<ReturnType<typeof input>>,
  { readonly no: string; readonly paid: Money; readonly was: Money }
> = {
  name: 'orders.pay',
  writes: true,
  input,
  roles: TAKES_MONEY,
  run: (context, { id, paid: given, written = '' }) => {
    const { currency, language } = context;
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const number = readNumber(written, language);
    const paid = given ?? (number === undefined ? undefined : fromMajor(number, currency));
    if (paid === undefined || paid < 0)
      return refuse('orders.amount', { typed: written.slice(0, 40) }, { field: 'paid' });
    const { total, paid: was, reason } = order.values;
    if (paid > total) {
      const values = {
        no: order.id,
        paid: sayMoney(paid, currency, language),
        total: sayMoney(total, currency, language),
      };
      return refuse('orders.paidMore', values, { field: 'paid' });
    }
    const kept = isGiven(reason) ? reason : undefined;
    context.change.update(orders, order, { ...restated(order.values, { paid }, language, kept), check: '' });
    return { no: order.id, paid, was };
  },
  inverse: { with: 'orders.pay', input: (_, { no, was }) => ({ id: no, paid: was }) },
  done: ({ no, paid }, { currency, language }) => ({
    code: 'orders.payDone',
    values: { no, paid: sayMoney(paid, currency, language) },
  }),
};
