/**
 * Takes a shipment back that did not happen: reversing `ship` rows of positive quantity, not returns, so that units shipped stay the sum of the ship rows
 * and a return keeps meaning that a customer sent something back. They come in at the average, which issues had left as it was.
 */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { SHIPS } from '../../flow';
import { placeNamed, post } from '../../stock';
import { idField, momentField, quantityField, textField } from '../input';
import { loadLines, loadOrder, type OrderRow } from '../load';
import { takeParcelBack } from '../parcel';
import { restated } from '../rules/restate';
import { lines, orders } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    lines: z.array(z.object({ line: idField(), quantity: quantityField() })).check(z.minLength(1)),
    /** Location they left. */
    place: z.optional(textField()),
    /** When it was shipped: a later shipment must not be taken back instead. */
    at: momentField(),
    was: z.object({ shippedAt: z.nullable(momentField()), processedAt: z.nullable(momentField()) }),
    /** Its row in *Pengiriman*, and what the order named before. */
    shipment: z.optional(idField()),
    before: z.optional(
      z.object({
        shipment: textField(),
        sentNo: textField(),
        trackingNo: textField(),
        courier: textField(),
        checkedBy: z.optional(textField()),
        processedBy: z.optional(textField()),
        ticked: z.optional(textField()),
      }),
    ),
    checkedBy: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Unshipped {
  readonly no: string;
  readonly units: number;
  /** What was written on the parcel, for the way back. */
  readonly parcel: { readonly courier?: string; readonly trackingNo?: string; readonly checkedBy?: string };
}

export const unship: Action<Input, Unshipped> = {
  name: 'orders.unship',
  writes: true,
  input,
  roles: SHIPS,
  run: (context, { id, lines: taken, place: named, at, was, shipment, before, checkedBy = '' }) => {
    const place = placeNamed(context, named);
    if (isRefusal(place)) return place;
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const no = order.id;
    const { shippedAt, closedAt, cancelledAt, heldAt, shippedUnits } = order.values;
    // Sheets keeps moments as fractions of a day: they may come back a millisecond off.
    const sameShipment = shippedAt !== null && Math.abs(shippedAt - at) < 1000;
    const latest = shipment === undefined || shipment === order.values.shipment;
    if (!sameShipment || !latest || closedAt !== null || cancelledAt !== null || heldAt !== null)
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
        place,
      })),
      plan.map(({ line, quantity }) => ({ product: line.values.product, units: quantity })),
    );
    if (isRefusal(posted)) return posted;
    for (const { line, quantity } of plan) {
      const { shipped, open } = line.values;
      context.change.update(lines, line, { shipped: shipped - quantity, open: open + quantity });
    }
    const units = plan.reduce((sum, { quantity }) => sum + quantity, 0);
    // A parcel that nobody names is the latest one all the same: what is on its way must not be told twice.
    const parcel = shipment ?? order.values.shipment;
    if (parcel !== '') {
      const packed = plan.map(({ line, quantity }) => ({ line: line.id, name: line.values.name, quantity }));
      takeParcelBack(context, { order: no, at: context.now, shipment: parcel, packed });
    }
    const patch = {
      ...was,
      shippedUnits: shippedUnits - units,
      ...(before && {
        shipment: before.shipment,
        sentNo: before.sentNo,
        ...(before.checkedBy !== undefined && { checkedBy: before.checkedBy }),
        ...(before.processedBy !== undefined && { processedBy: before.processedBy }),
        ...(before.ticked !== undefined && { ticked: before.ticked }),
        ...given(order.values, before),
      }),
    };
    context.change.update(orders, order, restated(order.values, patch, context.language));
    const { courier, trackingNo } = order.values;
    return { no, units, parcel: before ? { courier, trackingNo, checkedBy } : {} };
  },
  inverse: {
    with: 'orders.ship',
    input: ({ lines: taken, place }, { no, parcel }) => ({
      id: no,
      lines: taken,
      ...(place !== undefined && { place }),
      ...parcel,
    }),
  },
  done: ({ no, units }) => ({ code: 'orders.unshipDone', values: { no, units } }),
};

/** Courier and tracking number go back to what they were, unless somebody has typed another number since. */
function given(
  { trackingNo, courier, sentNo }: OrderRow,
  before: Pick<OrderRow, 'courier' | 'trackingNo'>,
): Pick<OrderRow, 'courier' | 'trackingNo'> {
  return trackingNo === sentNo
    ? { trackingNo: before.trackingNo, courier: before.courier }
    : { trackingNo, courier };
}
