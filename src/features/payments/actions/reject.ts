/** *Tidak cocok*: the money is not there, or not as the proof says. It stays in the list and can be looked at again. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { actor } from '../../stock';
import { idField, idInput, textField } from '../input';
import { loadPayment } from '../load';
import { CHECKS } from '../roles';
import { notIn } from '../rules/state';
import { payments } from '../tables';

const input = () => z.object({ id: idField(), reason: z.optional(textField()) });

export const reject: Action<z.infer<ReturnType<typeof input>>, { readonly no: string }> = {
  name: 'payments.reject',
  writes: true,
  input,
  roles: CHECKS,
  run: (context, { id, reason = '' }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const moved = notIn(payment.id, payment.values, 'waiting');
    if (moved) return moved;
    const { note } = payment.values;
    context.change.update(payments, payment, {
      state: 'rejected',
      checkedAt: context.now,
      checkedBy: actor(context),
      ...(reason !== '' && { note: [note, reason].filter(Boolean).join('. ') }),
      check: '',
    });
    return { no: payment.id };
  },
  inverse: { with: 'payments.reopen', input: (_, { no }) => ({ id: no }) },
  done: ({ no }) => ({ code: 'payments.rejectDone', values: { no } }),
};

/** Back into the queue, to be looked at once more. */
export const reopen: Action<z.infer<ReturnType<typeof idInput>>, { readonly no: string }> = {
  name: 'payments.reopen',
  writes: true,
  input: idInput,
  roles: CHECKS,
  run: (context, { id }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const moved = notIn(payment.id, payment.values, 'rejected');
    if (moved) return moved;
    context.change.update(payments, payment, { state: 'waiting', checkedAt: null, checkedBy: '' });
    return { no: payment.id };
  },
  inverse: { with: 'payments.reject', input: (_, { no }) => ({ id: no }) },
  done: ({ no }) => ({ code: 'payments.reopenDone', values: { no } }),
};
