/** *Batalkan* chosen in a cell: nobody knows who chose it, so it waits in *Perlu dicek* for somebody who may. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { SHIPS, stateOf, stateText } from '../../flow';
import { idField } from '../input';
import { loadOrderFor } from '../load';
import { SELLS } from '../roles';
import { orders, STEPS } from '../tables';

const input = () => z.object({ id: idField() });

export const proposeCancel: Action<z.infer<ReturnType<typeof input>>, { readonly no: string }> = {
  name: 'orders.proposeCancel',
  writes: true,
  input,
  roles: [...new Set([...SELLS, ...SHIPS])],
  run: (context, { id }) => {
    const order = loadOrderFor(context, id, 'cancel');
    if (isRefusal(order)) return order;
    // The form in which any typed change waits: column, what stood there, what was wanted.
    const was = stateText(stateOf(order.values), context.language);
    const wanted = STEPS.find(({ key }) => key === 'cancel')?.words[context.language];
    context.change.update(orders, order, { check: `step: ${was} → ${wanted}` });
    return { no: order.id };
  },
  inverse: { none: 'orders.proposalStays' },
  done: ({ no }) => ({ code: 'orders.cancelWaits', values: { no } }),
};
