/** Holds an order back with a reason, and lets it go on; what it reserves stays reserved. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { MOVES } from '../../flow';
import { idField, textField } from '../input';
import { loadOrderFor } from '../load';
import { restated } from '../rules/restate';
import { isGiven } from '../rules/said';
import { orders } from '../tables';

const holdInput = () => z.object({ id: idField(), reason: z.optional(textField()) });
const resumeInput = () => z.object({ id: idField() });

export const hold: Action<z.infer<ReturnType<typeof holdInput>>, { readonly no: string }> = {
  name: 'orders.hold',
  writes: true,
  input: holdInput,
  roles: MOVES.hold.roles,
  run: (context, { id, reason = '' }) => {
    const order = loadOrderFor(context, id, 'hold');
    if (isRefusal(order)) return order;
    // A reason somebody already gave is better than none.
    const given = reason.trim() || (isGiven(order.values.reason) ? order.values.reason : '');
    context.change.update(
      orders,
      order,
      restated(order.values, { heldAt: context.now }, context.language, given),
    );
    return { no: order.id };
  },
  inverse: { with: 'orders.resume', input: (_, { no }) => ({ id: no }) },
  done: ({ no }) => ({ code: 'orders.holdDone', values: { no } }),
};

export const resume: Action<
  z.infer<ReturnType<typeof resumeInput>>,
  { readonly no: string; readonly reason: string }
> = {
  name: 'orders.resume',
  writes: true,
  input: resumeInput,
  roles: MOVES.resume.roles,
  run: (context, { id }) => {
    const order = loadOrderFor(context, id, 'resume');
    if (isRefusal(order)) return order;
    context.change.update(orders, order, restated(order.values, { heldAt: null }, context.language));
    return { no: order.id, reason: order.values.reason };
  },
  inverse: { with: 'orders.hold', input: (_, { no, reason }) => ({ id: no, reason }) },
  done: ({ no }) => ({ code: 'orders.resumeDone', values: { no } }),
};
