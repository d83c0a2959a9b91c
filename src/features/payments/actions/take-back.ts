/** Takes a payment back: one that waits leaves the queue, one that counts is reversed by a row of its own. And the ways back. */

import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { may } from '../../../kernel/role';
import type { Action, Said } from '../../../ports/feature';
import { enter } from '../enter';
import { idField, textField } from '../input';
import { loadPayment } from '../load';
import { reversing } from '../reverse';
import { CHECKS, RECORDS } from '../roles';
import { notIn } from '../rules/state';
import { payments } from '../tables';

const takeInput = () => z.object({ id: idField(), reason: z.optional(textField()) });
const putInput = () => z.object({ id: idField(), reversal: z.optional(idField()) });

export interface TakenBack {
  readonly no: string;
  /** The row that reverses it, where it had counted. */
  readonly reversal?: string;
}

export const takeBack: Action<z.infer<ReturnType<typeof takeInput>>, TakenBack> = {
  name: 'payments.takeBack',
  writes: true,
  input: takeInput,
  roles: RECORDS,
  run: (context, { id, reason = '' }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const no = payment.id;
    if (payment.values.state === 'waiting') {
      context.change.update(payments, payment, { state: 'withdrawn', check: '' });
      return { no };
    }
    if (!may(context.who, CHECKS)) return refuse('payments.notYours');
    const back = reversing(context, payment, reason);
    if (isRefusal(back)) return back;
    const rows = enter(context, [back]);
    if (isRefusal(rows)) return rows;
    const reversal = rows[0]?.id ?? '';
    context.change.update(payments, payment, { reversedBy: reversal });
    return { no, reversal };
  },
  inverse: {
    with: 'payments.putBack',
    input: (_, { no, reversal }) => ({ id: no, ...(reversal && { reversal }) }),
  },
  done: ({ no, reversal }): Said =>
    reversal
      ? { code: 'payments.reverseDone', values: { no, reversal } }
      : { code: 'payments.withdrawDone', values: { no } },
};

/** Counts again, by a row that reverses the reversal; what only waited is back in the queue. */
export const putBack: Action<z.infer<ReturnType<typeof putInput>>, { readonly no: string }> = {
  name: 'payments.putBack',
  writes: true,
  input: putInput,
  roles: RECORDS,
  run: (context, { id, reversal }) => {
    const payment = loadPayment(context, reversal ?? id);
    if (isRefusal(payment)) return payment;
    if (reversal === undefined) {
      const moved = notIn(payment.id, payment.values, 'withdrawn');
      if (moved) return moved;
      context.change.update(payments, payment, { state: 'waiting' });
      return { no: payment.id };
    }
    if (!may(context.who, CHECKS)) return refuse('payments.notYours');
    const again = reversing(context, payment);
    if (isRefusal(again)) return again;
    const rows = enter(context, [again]);
    if (isRefusal(rows)) return rows;
    const no = rows[0]?.id ?? '';
    context.change.update(payments, payment, { reversedBy: no });
    return { no };
  },
  inverse: { with: 'payments.takeBack', input: (_, { no }) => ({ id: no }) },
  done: ({ no }) => ({ code: 'payments.putBackDone', values: { no } }),
};
