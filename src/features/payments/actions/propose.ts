/** An answer chosen in a cell: nobody knows who chose it, so it waits in *Perlu dicek* for somebody who checks money. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField } from '../input';
import { loadPayment } from '../load';
import { RECORDS } from '../roles';
import { notIn, paymentText } from '../rules/state';
import { payments, STEPS } from '../tables';

const input = () => z.object({ id: idField(), step: z.enum(['accept', 'reject']) });

export const propose: Action<z.infer<ReturnType<typeof input>>, { readonly no: string }> = {
  name: 'payments.propose',
  writes: true,
  input,
  roles: RECORDS,
  run: (context, { id, step }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const moved = notIn(payment.id, payment.values, 'waiting');
    if (moved) return moved;
    // The form in which any typed change waits: column, what stood there, what was wanted.
    const was = paymentText('waiting', context.language);
    const wanted = STEPS.find(({ key }) => key === step)?.words[context.language] ?? '';
    context.change.update(payments, payment, { check: `step: ${was} → ${wanted}` });
    return { no: payment.id };
  },
  inverse: { none: 'payments.proposalStays' },
  done: ({ no }) => ({ code: 'payments.waits', values: { no } }),
};
