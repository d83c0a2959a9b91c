/** *Cocok*: the money is there, so it counts. Taking it back reverses it by a row of its own and puts the proof back into the queue. */
import type * as z from 'zod/mini';
import type { Money } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { actor } from '../../stock';
import { addPaid, enter } from '../enter';
import { idInput } from '../input';
import { loadPayment, money, targetOf } from '../load';
import { reversing } from '../reverse';
import { CHECKS } from '../roles';
import { spread, writeShares } from '../rules/shares';
import { notIn } from '../rules/state';
import { payments } from '../tables';
import { troubleWith } from './record';

type Input = z.infer<ReturnType<typeof idInput>>;

export interface Accepted {
  readonly no: string;
  readonly target: string;
  readonly amount: Money;
  readonly rest: Money;
}

export const accept: Action<Input, Accepted> = {
  name: 'payments.accept',
  writes: true,
  input: idInput,
  roles: CHECKS,
  run: (context, { id }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const { values } = payment;
    const moved = notIn(payment.id, values, 'waiting');
    if (moved) return moved;
    if (values.amount <= 0) return refuse('payments.amountZero');
    const target = targetOf(context, values.target);
    if (isRefusal(target)) return target;
    const trouble = troubleWith(context, target, values.day ?? context.today);
    if (trouble) return trouble;
    const shares = spread(
      values.amount,
      target.orders.map(({ id: order, values: { total, paid } }) => ({ id: order, total, paid })),
    );
    context.change.update(payments, payment, {
      state: 'checked',
      counted: values.amount,
      shares: writeShares(shares),
      checkedAt: context.now,
      checkedBy: actor(context),
      check: '',
    });
    const refusal = addPaid(context, shares);
    if (refusal) return refusal;
    const rest = (target.rest - values.amount) as Money;
    return { no: payment.id, target: target.no, amount: values.amount, rest };
  },
  inverse: { with: 'payments.unaccept', input: (_, { no }) => ({ id: no }) },
  done: ({ no, target, amount, rest }, context) => ({
    code: rest > 0 ? 'payments.acceptPart' : 'payments.acceptDone',
    values: { no, target, amount: money(context, amount), rest: money(context, rest) },
  }),
};

/** The way back: a row that reverses it, and the same proof to check once more. */
export const unaccept: Action<Input, { readonly no: string; readonly waiting: string }> = {
  name: 'payments.unaccept',
  writes: true,
  input: idInput,
  roles: CHECKS,
  run: (context, { id }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const back = reversing(context, payment);
    if (isRefusal(back)) return back;
    const { target, amount, day, method, proof, note } = { ...payment.values, target: back.target };
    const rows = enter(context, [
      back,
      { target, amount, day: day ?? context.today, method, proof, note, state: 'waiting' },
    ]);
    if (isRefusal(rows)) return rows;
    context.change.update(payments, payment, { reversedBy: rows[0]?.id ?? '' });
    return { no: payment.id, waiting: rows[1]?.id ?? '' };
  },
  inverse: { with: 'payments.accept', input: (_, { waiting }) => ({ id: waiting }) },
  done: ({ no, waiting }) => ({ code: 'payments.unacceptDone', values: { no, waiting } }),
};
