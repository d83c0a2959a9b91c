/**
 * Takes a shipment back that did not happen: reversing `ship` rows of positive quantity, not returns, so that units shipped stay the sum of the ship rows
 * and a return keeps meaning that a customer sent something back. They come in at the average, which issues had left as it was.
 */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { post } from '../../stock';
import { idField, momentField, quantityField } from '../input';
import { loadLines, loadOrder } from '../load';
import { SHIPS } from '../roles';
import { restated } from '../rules/restate';
import { lines, orders } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    lines: z.array(z.object({ line: idField(), quantity: quantityField() })).check(z.minLength(1)),
    /** When it was shipped: a later shipment must not be taken back instead. */
    at: momentField(),
    was: z.object({ shippedAt: z.nullable(momentField()), processedAt: z.nullable(momentField()) }),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const unship: Action<Input, { readonly no: string; readonly units: number }> = {
  name: 'orders.unship',
  writes: true,
  input,
  roles: SHIPS,
  run: (context, { id, lines: taken, at, was }) => {
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const no = order.id;
    const { shippedAt, closedAt, cancelledAt, heldAt, shippedUnits } = order.values;
    // Sheets keeps moments as fractions of a day: they may come back a millisecond off.
    const sameShipment = shippedAt !== null && Math.abs(shippedAt - at) < 1000;
    if (!sameShipment || closedAt !== null || cancelledAt !== null || heldAt !== null)
      return refuse('orders.movedOn', { no });
    const stored = loadLines(context, order);
    if (isRefusal(stored)) return stored;
    // A line named twice is one line with the sum: each would be looked at, and written, as it was before the other.
    const sums = new Map<string, number>();
    for (const { line, quantity } of taken) sums.set(line, (sums.get(line) ?? 0) + quantity);
    const plan = stored.flatMap((line) => {
      const quantity = sums.get(line.id) ?? 0;
      return quantity > 0 && line.values.shipped - line.values.returned >= quantity
        ? [{ line, quantity }]
        : [];
    });
    if (plan.length < sums.size) return refuse('orders.movedOn', { no });
    const posted = post(
      context,
      plan.map(({ line, quantity }) => ({
        product: line.values.product,
        kind: 'ship',
        quantity,
        reference: no,
        line: line.id,
      })),
      plan.map(({ line, quantity }) => ({ product: line.values.product, units: quantity })),
    );
    if (isRefusal(posted)) return posted;
    for (const { line, quantity } of plan) {
      const { shipped, open } = line.values;
      context.change.update(lines, line, { shipped: shipped - quantity, open: open + quantity });
    }
    const units = plan.reduce((sum, { quantity }) => sum + quantity, 0);
    context.change.update(
      orders,
      order,
      restated(order.values, { ...was, shippedUnits: shippedUnits - units }, context.language),
    );
    return { no, units };
  },
  inverse: { with: 'orders.ship', input: ({ lines: taken }, { no }) => ({ id: no, lines: taken }) },
  done: ({ no, units }) => ({ code: 'orders.unshipDone', values: { no, units } }),
};
