/** A row of *Pengiriman* that somebody deleted: the ledger tells what left with it and when, the order what was written on its latest parcel. */
import type { Moment } from '../../kernel/day';
import { numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Kept } from '../../ports/feature';
import { moves } from '../stock';
import type { Packed } from './parcel';
import { itemsText } from './rules/totals';
import { shipments } from './shipments';
import { lines, orders } from './tables';

/** What left, or came back, of one order at one moment: units of a product or line, out of the house above zero. */
interface Left {
  readonly order: string;
  readonly at: Moment;
  readonly goods: readonly { readonly line: string; readonly product: string; readonly quantity: number }[];
}

/** Sheets keeps moments as fractions of a day. */
const ONE_MOMENT = 1000;

export const keptShipments: Kept = {
  table: shipments,
  remake: (context, id) => {
    const left = lostParcel(context, id);
    if (!left) return undefined;
    const order = context.from(orders).byId(left.order)?.values;
    const packed = packedOf(context, left);
    const units = packed.reduce((sum, { quantity }) => sum + quantity, 0);
    const back = packed.map((each) => ({ ...each, quantity: Math.abs(each.quantity) }));
    const latest = order?.shipment === id;
    return {
      order: left.order,
      at: left.at,
      items: itemsText(back),
      units,
      lines: back.map(({ line, quantity }) => `${line}:${quantity}`).join(' '),
      ...(latest && { courier: order.courier, trackingNo: order.sentNo }),
    };
  },
};

/** The latest of the order that names it; else the one that lies in time between the parcels beside its number. */
function lostParcel(context: Context, id: string): Left | undefined {
  const parcels = context.from(shipments).all();
  const there = new Set(parcels.map((each) => each.id));
  const lost = leftOf(context).filter(
    ({ order, at }) =>
      !parcels.some(({ values }) => values.order === order && Math.abs((values.at ?? 0) - at) < ONE_MOMENT),
  );
  const named = new Map(
    context
      .from(orders)
      .fields(['shipment'])
      .map(({ id: no, values }) => [no, values.shipment]),
  );
  const mine = lost.filter(({ order }) => named.get(order) === id).pop();
  if (mine) return mine;
  // The last that an order lost is the parcel that it names, where that row is gone too.
  const others = lost.filter(({ order }, at) => {
    const last = named.get(order) ?? '';
    const isLast = lost.findIndex((each, later) => later > at && each.order === order) < 0;
    return last === '' || there.has(last) || !isLast;
  });
  const number = numberOf(shipments, id) ?? 0;
  const times = (before: boolean): number[] =>
    parcels.flatMap(({ id: no, values }) =>
      values.at !== null && (numberOf(shipments, no) ?? 0) < number === before ? [values.at] : [],
    );
  const [from, to] = [Math.max(...times(true), 0), Math.min(...times(false), Number.POSITIVE_INFINITY)];
  return others.find(({ at }) => at >= from && at <= to) ?? others[0];
}

/** All that left for orders, in order of time. */
function leftOf(context: Context): Left[] {
  const all = new Map<string, Left & { goods: Left['goods'][number][] }>();
  for (const { values } of context.from(moves).all()) {
    const { kind, reference: order, at, line, product, quantity } = values;
    if (kind !== 'ship' || at === null || numberOf(orders, order) === undefined) continue;
    const key = `${order} ${Math.round(at / ONE_MOMENT)}`;
    const parcel = all.get(key) ?? { order, at, goods: [] };
    parcel.goods.push({ line, product, quantity: -quantity });
    all.set(key, parcel);
  }
  return [...all.values()].sort((a, b) => a.at - b.at);
}

/** Names and lines of what left; a ledger row that names no line is that of the order's line with its product. */
function packedOf(context: Context, { order, goods }: Left): Packed[] {
  const own = context.from(lines).where('order', [order]);
  return goods.flatMap(({ line, product, quantity }) => {
    const found =
      own.find((each) => each.id === line) ?? own.find(({ values }) => values.product === product);
    return found ? [{ line: found.id, name: found.values.name, quantity }] : [];
  });
}
