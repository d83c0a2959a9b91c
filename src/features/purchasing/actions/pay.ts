/** A supplier is paid, in part or ahead of the goods, or such a payment is taken back. */
import * as z from 'zod/mini';
import type { Day } from '../../../kernel/day';
import { type Money, sayMoney } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { dayField, idField, moneyField } from '../input';
import { loadPurchase } from '../load';
import { PAYS } from '../roles';
import { balanceOf } from '../rules/sums';
import { purchases } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    /** In minor units; without it all that is owed. */
    amount: z.optional(moneyField('purchasing.amount', 1)),
    on: z.optional(dayField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Paid {
  readonly no: string;
  readonly amount: Money;
  /** Still owed. */
  readonly balance: Money;
  readonly was: Day | null;
}

export const pay: Action<Input, Paid> = {
  name: 'purchasing.pay',
  writes: true,
  input,
  roles: PAYS,
  run: (context, { id, amount, on }) => {
    const purchase = loadPurchase(context, id);
    if (isRefusal(purchase)) return purchase;
    const { paid, total, balance, accepted, paidOn: was } = purchase.values;
    const no = purchase.id;
    const paying = amount ?? balance;
    if (paying === 0) return refuse('purchasing.nothingOwed', { no });
    if (paid + paying > total) {
      const most = sayMoney((total - paid) as Money, context.currency, context.language);
      return refuse('purchasing.paidMore', { no, most }, { field: 'amount' });
    }
    const now = (paid + paying) as Money;
    const left = balanceOf({ accepted, paid: now });
    context.change.update(purchases, purchase, { paid: now, balance: left, paidOn: on ?? context.today });
    return { no, amount: paying, balance: left, was };
  },
  inverse: {
    with: 'purchasing.unpay',
    input: (_, { no, amount, was }) => ({ id: no, amount, ...(was !== null && { paidOn: was }) }),
  },
  done: ({ no, amount, balance }, { currency, language }) => ({
    code: balance > 0 ? 'purchasing.paidPart' : 'purchasing.paid',
    values: {
      no,
      amount: sayMoney(amount, currency, language),
      balance: sayMoney(balance, currency, language),
    },
  }),
};

const backInput = () =>
  z.object({
    id: idField(),
    amount: moneyField('purchasing.amount', 1),
    /** When it was paid before that. */
    paidOn: z.optional(dayField()),
  });

export const unpay: Action<z.infer<ReturnType<typeof backInput>>, Omit<Paid, 'was'>> = {
  name: 'purchasing.unpay',
  writes: true,
  input: backInput,
  roles: PAYS,
  run: (context, { id, amount, paidOn }) => {
    const purchase = loadPurchase(context, id);
    if (isRefusal(purchase)) return purchase;
    const { paid, accepted } = purchase.values;
    const no = purchase.id;
    if (amount > paid) return refuse('purchasing.movedOn', { no });
    const now = (paid - amount) as Money;
    const balance = balanceOf({ accepted, paid: now });
    context.change.update(purchases, purchase, { paid: now, balance, paidOn: paidOn ?? null });
    return { no, amount, balance };
  },
  inverse: { with: 'purchasing.pay', input: ({ amount }, { no }) => ({ id: no, amount }) },
  done: ({ no, amount }, { currency, language }) => ({
    code: 'purchasing.unpaid',
    values: { no, amount: sayMoney(amount, currency, language) },
  }),
};
