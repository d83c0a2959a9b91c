/** Closes an order that is shipped and paid; a manager may close another, and what is still open is then not shipped any more. */
import * as z from 'zod/mini';
import { type Money, sayMoney } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { MOVES, missingToClose, stateText } from '../../flow';
import { freeLines, reserveLines } from '../hold-stock';
import { idField } from '../input';
import { loadOrder, loadOrderFor } from '../load';
import { DECIDES } from '../roles';
import { restated } from '../rules/restate';
import { orders } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    /** A manager's word that it may be closed as it is. */
    anyway: z.optional(z.boolean({ error: 'orders.flag' })),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Closed {
  readonly no: string;
  /** The invoice that still bills what is not shipped any more, and how many units of how many that is. */
  readonly billed?: { readonly invoice: string; readonly units: number; readonly left: number };
}

export const close: Action<Input, Closed> = {
  name: 'orders.close',
  writes: true,
  input,
  roles: MOVES.close.roles,
  run: (context, { id, anyway = false }) => {
    const order = loadOrderFor(context, id, 'close');
    if (isRefusal(order)) return order;
    const no = order.id;
    const { units, shippedUnits, paid, total, invoice } = order.values;
    // Nothing left the house: that order is cancelled, not closed.
    if (shippedUnits === 0) return refuse('flow.notShipped', { no });
    const missing = missingToClose(order.values);
    if (missing && !(anyway && DECIDES.includes(context.who.role))) {
      if (missing === 'shipment') return refuse('orders.closeUnshipped', { no, units: units - shippedUnits });
      const amount = sayMoney((total - paid) as Money, context.currency, context.language);
      return refuse('orders.closeUnpaid', { no, amount });
    }
    if (missing === 'shipment') {
      const freed = freeLines(context, order);
      if (isRefusal(freed)) return freed;
    }
    context.change.update(orders, order, restated(order.values, { closedAt: context.now }, context.language));
    const billed = { invoice, units, left: units - shippedUnits };
    return { no, ...(missing === 'shipment' && invoice !== '' && { billed }) };
  },
  inverse: { with: 'orders.reopen', input: (_, { no }) => ({ id: no }) },
  done: ({ no, billed }) =>
    billed
      ? { code: 'orders.closeBilled', values: { no, ...billed } }
      : { code: 'orders.closeDone', values: { no } },
};

const reopenInput = () => z.object({ id: idField() });

/** The way back: what was not shipped is reserved again. */
export const reopen: Action<
  z.infer<ReturnType<typeof reopenInput>>,
  { readonly no: string; readonly state: string }
> = {
  name: 'orders.reopen',
  writes: true,
  input: reopenInput,
  roles: MOVES.close.roles,
  run: (context, { id }) => {
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const no = order.id;
    const { closedAt, cancelledAt, units, shippedUnits } = order.values;
    if (closedAt === null || cancelledAt !== null) return refuse('orders.movedOn', { no });
    if (shippedUnits < units) {
      const reserved = reserveLines(context, order);
      if (isRefusal(reserved)) return reserved;
    }
    const patch = restated(order.values, { closedAt: null }, context.language);
    context.change.update(orders, order, patch);
    return { no, state: stateText(patch.state ?? 'shipped', context.language) };
  },
  inverse: { with: 'orders.close', input: (_, { no }) => ({ id: no, anyway: true }) },
  done: ({ no, state }) => ({ code: 'orders.backDone', values: { no, state } }),
};
