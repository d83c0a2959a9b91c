/** Money that goes back to the customer: a row below zero, never more than was paid. */
import * as z from 'zod/mini';
import type { Money } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { enter } from '../enter';
import { amountField, dayField, idField, methodField, textField } from '../input';
import { money, targetOf } from '../load';
import { CHECKS } from '../roles';

const input = () =>
  z.object({
    for: idField(),
    /** In minor units, above zero. Without it what was paid too much, or all of a cancelled order. */
    amount: z.optional(amountField()),
    day: z.optional(dayField()),
    method: z.optional(methodField()),
    proof: z.optional(textField()),
    reason: z.optional(textField()),
  });

export const refund: Action<
  z.infer<ReturnType<typeof input>>,
  { readonly no: string; readonly target: string; readonly amount: Money }
> = {
  name: 'payments.refund',
  writes: true,
  input,
  roles: CHECKS,
  run: (context, asked) => {
    const target = targetOf(context, asked.for);
    if (isRefusal(target)) return target;
    const { no, paid } = target;
    const day = asked.day ?? context.today;
    if (day > context.today) return refuse('payments.dayLater', {}, { field: 'day' });
    const cancelled = target.orders.every(({ values }) => values.cancelledAt !== null);
    const due = cancelled ? paid : (Math.max(0, -target.rest) as Money);
    const amount = asked.amount ?? due;
    if (amount <= 0) return refuse('payments.nothingBack', { no }, { field: 'amount' });
    if (amount > paid)
      return refuse(
        'payments.backMore',
        { no, amount: money(context, amount), paid: money(context, paid) },
        { field: 'amount' },
      );
    const { method = 'transfer' as const, proof = '', reason = '' } = asked;
    const rows = enter(context, [
      { target, amount: -amount as Money, day, method, proof, note: reason, state: 'checked' },
    ]);
    if (isRefusal(rows)) return rows;
    return { no: rows[0]?.id ?? '', target: no, amount };
  },
  inverse: { with: 'payments.takeBack', input: (_, { no }) => ({ id: no }) },
  done: ({ no, target, amount }, context) => ({
    code: 'payments.refundDone',
    values: { no, target, amount: money(context, amount) },
  }),
};
