/** Cancels an order that has not left the house: what it held back can be sold again. And the way back. */
import * as z from 'zod/mini';
import type { Money } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { customers } from '../../customers';
import { MOVES, stateText } from '../../flow';
import { freeLines, reserveLines } from '../hold-stock';
import { idField, textField } from '../input';
import { loadOrder, loadOrderFor, type Order } from '../load';
import { restated } from '../rules/restate';
import { orders } from '../tables';

const cancelInput = () => z.object({ id: idField(), reason: z.optional(textField()) });
const reviveInput = () => z.object({ id: idField() });

export const cancel: Action<
  z.infer<ReturnType<typeof cancelInput>>,
  { readonly no: string; readonly units: number }
> = {
  name: 'orders.cancel',
  writes: true,
  input: cancelInput,
  roles: MOVES.cancel.roles,
  run: (context, { id, reason = '' }) => {
    const order = loadOrderFor(context, id, 'cancel');
    if (isRefusal(order)) return order;
    const { invoice } = order.values;
    if (invoice !== '') return refuse('orders.invoiced', { no: order.id, invoice });
    const units = freeLines(context, order);
    if (isRefusal(units)) return units;
    const patch = restated(order.values, { cancelledAt: context.now }, context.language, reason.trim());
    // A proposal to cancel by cell is settled with it.
    context.change.update(orders, order, { ...patch, check: '' });
    told(context, order, -order.values.total, stateText('cancelled', context.language));
    return { no: order.id, units };
  },
  inverse: { with: 'orders.revive', input: (_, { no }) => ({ id: no }) },
  done: ({ no, units }) => ({ code: 'orders.cancelDone', values: { no, units } }),
};

export const revive: Action<
  z.infer<ReturnType<typeof reviveInput>>,
  { readonly no: string; readonly state: string }
> = {
  name: 'orders.revive',
  writes: true,
  input: reviveInput,
  roles: MOVES.cancel.roles,
  run: (context, { id }) => {
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    if (order.values.cancelledAt === null) return refuse('orders.movedOn', { no: order.id });
    const units = reserveLines(context, order);
    if (isRefusal(units)) return units;
    const patch = restated(order.values, { cancelledAt: null }, context.language);
    context.change.update(orders, order, patch);
    const state = stateText(patch.state ?? 'received', context.language);
    told(context, order, order.values.total, state);
    return { no: order.id, state };
  },
  inverse: { with: 'orders.cancel', input: (_, { no }) => ({ id: no }) },
  done: ({ no, state }) => ({ code: 'orders.backDone', values: { no, state } }),
};

/** The customer's *spent* and *last status* follow; an order of nobody known has none. */
function told(context: Context, order: Order, amount: number, lastStatus: string): void {
  const { customer } = order.values;
  const stored = customer === '' ? undefined : context.from(customers).byId(customer);
  // A customer's row that cannot be read is no reason to keep goods back from sale.
  if (!stored || stored.bad.length > 0) return;
  const spent = Math.max(0, stored.values.spent + amount) as Money;
  context.change.update(customers, stored, { spent, lastStatus });
}
