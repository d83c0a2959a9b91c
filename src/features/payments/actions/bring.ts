/** Many payments at once, as from a bank statement or another book: all of them, or none. */
import * as z from 'zod/mini';
import { addMoney, type Money, ZERO } from '../../../kernel/money';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { type Entry, enter } from '../enter';
import { amountField, dayField, idField, methodField, textField } from '../input';
import { money, type Target, targetsOf } from '../load';
import { CHECKS } from '../roles';
import { troubleWith } from './record';

const input = () =>
  z.object({
    payments: z
      .array(
        z.object({
          for: idField(),
          amount: amountField(),
          day: dayField(),
          method: z.optional(methodField()),
          proof: z.optional(textField()),
          note: z.optional(textField()),
          /** False where somebody still has to look at it. */
          checked: z.optional(z.boolean({ error: 'payments.flag' })),
        }),
        { error: 'payments.none' },
      )
      .check(z.minLength(1, 'payments.none'), z.maxLength(200, 'payments.many')),
  });

export const bring: Action<
  z.infer<ReturnType<typeof input>>,
  { readonly count: number; readonly amount: Money; readonly first: string }
> = {
  name: 'payments.bring',
  writes: true,
  input,
  roles: CHECKS,
  run: (context, { payments }) => {
    const targets = targetsOf(
      context,
      payments.map((each) => each.for),
    );
    if (isRefusal(targets)) return targets;
    const entries: Entry[] = [];
    for (const each of payments) {
      const target = targets.get(each.for) as Target;
      const trouble = troubleWith(context, target, each.day);
      if (trouble) return trouble;
      const { amount, day, method = 'transfer' as const, proof = '', note = '', checked = true } = each;
      entries.push({ target, amount, day, method, proof, note, state: checked ? 'checked' : 'waiting' });
    }
    const rows = enter(context, entries);
    if (isRefusal(rows)) return rows;
    const amount = addMoney(...payments.map((each) => each.amount), ZERO);
    return { count: rows.length, amount, first: rows[0]?.id ?? '' };
  },
  inverse: { none: 'payments.bringStays' },
  done: ({ count, amount }, context) => ({
    code: 'payments.brought',
    values: { count, amount: money(context, amount) },
  }),
};
