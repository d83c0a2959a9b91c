/** Ships what is open as one parcel: ledger rows go out, on hand and reserved fall together. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import { isRefusal, Refusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { MOVES, withoutTicks } from '../../flow';
import { actor, placeNamed, post } from '../../stock';
import { idField, quantityField, textField } from '../input';
import { loadLines, loadOrderFor, type OrderRow } from '../load';
import { secondCheckOn } from '../options';
import { addParcel } from '../parcel';
import { restated } from '../rules/restate';
import { unchecked } from '../rules/second-check';
import { planShipment, shortOf } from '../rules/shipment';
import { lines, orders } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    /** Which lines and how much of each; without it everything that is open. */
    lines: z.optional(
      z
        .array(z.object({ line: idField(), quantity: quantityField() }))
        .check(z.minLength(1, 'orders.shipNothing')),
    ),
    trackingNo: z.optional(textField()),
    courier: z.optional(textField()),
    /** Location they leave from; without it the main one. */
    place: z.optional(textField()),
    /** Who looked into the parcel before it was closed. */
    checkedBy: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Shipped {
  readonly no: string;
  readonly units: number;
  readonly lines: readonly { readonly line: string; readonly quantity: number }[];
  /** Location they left, empty for the main one. */
  readonly place: string;
  readonly at: Moment;
  /** What the stamps were, so that it can be taken back. */
  readonly was: { readonly shippedAt: Moment | null; readonly processedAt: Moment | null };
  /** Its row in *Pengiriman*. */
  readonly shipment: string;
  /** What the order said of its parcel before. */
  readonly before: Pick<
    OrderRow,
    'shipment' | 'sentNo' | 'trackingNo' | 'courier' | 'checkedBy' | 'processedBy' | 'ticked'
  >;
}

export const ship: Action<Input, Shipped> = {
  name: 'orders.ship',
  writes: true,
  input,
  roles: MOVES.ship.roles,
  run: (context, { id, lines: asked, place: named, ...said }) => {
    const place = placeNamed(context, named);
    if (isRefusal(place)) return place;
    const order = loadOrderFor(context, id, 'ship');
    if (isRefusal(order)) return order;
    const no = order.id;
    const checkedBy = (said.checkedBy ?? order.values.checkedBy).trim();
    const packer = order.values.processedBy || actor(context);
    const trouble = secondCheckOn(context.settings) && unchecked(no, checkedBy, packer);
    if (trouble) return new Refusal([trouble]);
    const stored = loadLines(context, order);
    if (isRefusal(stored)) return stored;
    const plan = planShipment(
      no,
      stored.map(({ values }) => values),
      asked,
    );
    if (isRefusal(plan)) return plan;
    const posted = post(
      context,
      plan.map(({ row, quantity }) => ({
        product: row.product,
        kind: 'ship',
        quantity: -quantity,
        reference: no,
        line: row.id,
        place,
      })),
      plan.map(({ row, quantity }) => ({ product: row.product, units: -quantity })),
    );
    if (isRefusal(posted)) return new Refusal(posted.problems.map((each) => shortOf(no, each)));
    for (const { row, quantity } of plan) {
      const line = stored.find((each) => each.id === row.id);
      if (line)
        context.change.update(lines, line, { shipped: row.shipped + quantity, open: row.open - quantity });
    }
    const units = plan.reduce((sum, { quantity }) => sum + quantity, 0);
    const { shippedAt, processedAt, shippedUnits } = order.values;
    const before = parcelBefore(order.values);
    const parcel = {
      courier: said.courier?.trim() ?? before.courier,
      trackingNo: said.trackingNo?.trim() ?? typedSince(before),
    };
    const latest = addParcel(context, {
      ...parcel,
      order: no,
      at: context.now,
      packed: plan.map(({ row, quantity }) => ({ line: row.id, name: row.name, quantity })),
      checkedBy,
    });
    const patch = restated(
      order.values,
      {
        shippedUnits: shippedUnits + units,
        shippedAt: context.now,
        // Shipped straight after the check: it was processed in the same go.
        processedAt: processedAt ?? context.now,
        ...parcel,
        ...latest,
        processedBy: packer,
        // The next parcel is packed and looked into anew.
        checkedBy: '',
        ...(shippedUnits + units < order.values.units && {
          ticked: withoutTicks(before.ticked, 'processing'),
        }),
      },
      context.language,
    );
    context.change.update(orders, order, patch);
    const shipped = plan.map(({ row, quantity }) => ({ line: row.id, quantity }));
    const was = { shippedAt, processedAt };
    return { no, units, lines: shipped, place, at: context.now, was, shipment: latest.shipment, before };
  },
  inverse: {
    with: 'orders.unship',
    input: ({ checkedBy }, { no, lines: shipped, place, at, was, shipment, before }) => ({
      id: no,
      lines: shipped,
      ...(place !== '' && { place }),
      at,
      was,
      shipment,
      before,
      ...(checkedBy !== undefined && { checkedBy }),
    }),
  },
  done: ({ no, units }) => ({ code: 'orders.shipDone', values: { no, units } }),
};

const parcelBefore = ({
  shipment,
  sentNo,
  trackingNo,
  courier,
  checkedBy,
  processedBy,
  ticked,
}: OrderRow): Shipped['before'] => ({
  shipment,
  sentNo,
  trackingNo,
  courier,
  checkedBy,
  processedBy,
  ticked,
});

/** The tracking number typed into the order's row; what stands there from an earlier parcel is that parcel's alone. */
function typedSince({ shipment, sentNo, trackingNo }: Shipped['before']): string {
  return shipment !== '' && trackingNo === sentNo ? '' : trackingNo;
}
