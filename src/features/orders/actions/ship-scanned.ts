/** A scanned parcel: whatever of the order lies on the shelf goes out under the tracking number, and the rest is named. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import { numberOf } from '../../../kernel/table';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { SHIPS } from '../../flow';
import { nameField, textField } from '../input';
import { loadOrder, type Order } from '../load';
import { readyLines } from '../ready';
import { recent } from '../recent';
import { orders } from '../tables';
import { type Shipped, ship } from './ship';

const input = () =>
  z.object({
    /** As it was scanned: `PSN-000123`, the channel's number, or a tracking number that the order has already. */
    code: nameField('orders.id'),
    trackingNo: nameField('orders.text'),
    courier: z.optional(textField()),
    checkedBy: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Scanned extends Shipped {
  readonly trackingNo: string;
  /** Units that wait for stock, and of what. */
  readonly left: number;
  readonly skus: string;
}

/** SKUs in one sentence. */
const NAMED = 3;

export const shipScanned: Action<Input, Scanned> = {
  name: 'orders.shipScanned',
  writes: true,
  input,
  roles: SHIPS,
  run: (context, { code, ...parcel }) => {
    const order = orderOf(context, code);
    if (isRefusal(order)) return order;
    const open = readyLines(context, [order]).get(order.id) ?? [];
    const there = open.flatMap(({ line, there: quantity }) =>
      quantity > 0 ? [{ line: line.id, quantity }] : [],
    );
    // With nothing there the whole is asked for, so that the refusal names what is missing.
    const shipped = ship.run(context, { ...parcel, id: order.id, ...(there.length > 0 && { lines: there }) });
    if (isRefusal(shipped)) return shipped;
    const waits = open.filter((each) => each.there < each.line.open);
    const skus = waits.map(({ line }) => line.sku);
    return {
      ...shipped,
      trackingNo: parcel.trackingNo,
      left: waits.reduce((sum, { line, there: units }) => sum + line.open - units, 0),
      skus: skus.slice(0, NAMED).join(', ') + (skus.length > NAMED ? ` +${skus.length - NAMED}` : ''),
    };
  },
  inverse: {
    with: 'orders.unship',
    input: ({ code: _, ...parcel }, result) =>
      'with' in ship.inverse ? ship.inverse.input({ ...parcel, id: result.no }, result) : undefined,
  },
  done: ({ no, units, left, skus, trackingNo }) => ({
    code: left > 0 ? 'orders.scanPartDone' : 'orders.scanDone',
    values: { no, units, left, skus, trackingNo },
  }),
};

/** One round trip for an order of the last weeks, whatever number was scanned; older ones take two more. */
function orderOf(context: Context, code: string): Order | Refusal {
  const written = code.toUpperCase();
  if (numberOf(orders, written) !== undefined) return loadOrder(context, written);
  const is = ({ values: { channelNo, trackingNo } }: Order): boolean =>
    [channelNo, trackingNo].some((key) => key.toUpperCase() === written);
  const found = [...recent(context)].reverse().find(is) ?? context.from(orders).where('channelNo', [code])[0];
  return found ?? refuse('orders.scanUnknown', { code: code.slice(0, 40) }, { field: 'code' });
}
