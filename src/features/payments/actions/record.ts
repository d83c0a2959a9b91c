/** A payment for an order or an invoice: all of it, a part, or too much. It counts at once for whoever checks money; else it waits for them. */

import * as z from 'zod/mini';
import { fromMajor, isAmount, type Money } from '../../../kernel/money';
import { readNumber } from '../../../kernel/number';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import { may } from '../../../kernel/role';
import type { Context } from '../../../ports/context';
import type { Action, Said } from '../../../ports/feature';
import { enter } from '../enter';
import { amountField, dayField, idField, methodField, textField } from '../input';
import { money, type Target, targetOf } from '../load';
import { CHECKS, RECORDS } from '../roles';
import type { Method } from '../tables';

const input = () =>
  z.object({
    /** `PSN-000061` or `INV-000003`. */
    for: idField(),
    /** In minor units, or … */
    amount: z.optional(amountField()),
    /** … as a person wrote it: `133rb`. Without both, all that is still to be paid. */
    written: z.optional(textField()),
    /** All that was paid so far, as somebody typed it over *Dibayar*: what is more than known is recorded. */
    sofar: z.optional(textField()),
    day: z.optional(dayField()),
    method: z.optional(methodField()),
    proof: z.optional(textField()),
    note: z.optional(textField()),
    /** Whether the money was seen on the account. Whoever checks money says yes unless they say no. */
    checked: z.optional(z.boolean({ error: 'payments.flag' })),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Recorded {
  readonly no: string;
  readonly target: string;
  readonly amount: Money;
  readonly checked: boolean;
  /** What is still to be paid after it; below zero what was paid too much. */
  readonly rest: Money;
}

export const record: Action<Input, Recorded> = {
  name: 'payments.record',
  writes: true,
  input,
  roles: RECORDS,
  run: (context, asked) => {
    const checks = may(context.who, CHECKS);
    if (asked.checked && !checks && context.door !== 'cell')
      return refuse('payments.notYours', {}, { field: 'checked' });
    const target = targetOf(context, asked.for);
    if (isRefusal(target)) return target;
    const amount = amountOf(context, asked, target);
    if (isRefusal(amount)) return amount;
    const trouble = troubleWith(context, target, asked.day ?? context.today);
    if (trouble) return trouble;
    const checked = (asked.checked ?? true) && checks;
    const method: Method = asked.method ?? 'transfer';
    const { day = context.today, proof = '', note = '' } = asked;
    const rows = enter(context, [
      { target, amount, day, method, proof, note, state: checked ? 'checked' : 'waiting' },
    ]);
    if (isRefusal(rows)) return rows;
    const rest = (target.rest - (checked ? amount : 0)) as Money;
    return { no: rows[0]?.id ?? '', target: target.no, amount, checked, rest };
  },
  inverse: { with: 'payments.takeBack', input: (_, { no }) => ({ id: no }) },
  done: ({ no, target, amount, checked, rest }, context): Said => {
    const values = { no, target, amount: money(context, amount) };
    if (!checked) return { code: 'payments.recordWaits', values };
    if (rest === 0) return { code: 'payments.recordAll', values };
    const code = rest < 0 ? 'payments.recordOver' : 'payments.recordPart';
    return { code, values: { ...values, rest: money(context, Math.abs(rest)) } };
  },
};

/** What was asked to be recorded, above zero. */
function amountOf(context: Context, { amount, written, sofar }: Input, target: Target): Money | Refusal {
  if (amount !== undefined) return amount;
  const typed = sofar || written;
  if (typed) {
    const read = readNumber(typed, context.language);
    const minor = read === undefined ? undefined : fromMajor(read, context.currency);
    const more = minor === undefined ? 0 : minor - (sofar ? target.paid : 0);
    return more > 0 && isAmount(more)
      ? (more as Money)
      : refuse('payments.unread', { typed: typed.slice(0, 40) }, { field: 'amount' });
  }
  return target.rest > 0
    ? target.rest
    : refuse('payments.nothingLeft', { no: target.no }, { field: 'amount' });
}

/** Why no money can be recorded for it on that day. */
export function troubleWith(context: Context, target: Target, day: string): Refusal | undefined {
  if (day > context.today) return refuse('payments.dayLater', {}, { field: 'day' });
  const off = target.orders.find(({ values }) => values.cancelledAt !== null);
  return off ? refuse('payments.orderCancelled', { no: off.id }, { field: 'for' }) : undefined;
}
