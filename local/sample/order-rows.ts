/** The sample orders as rows of an import: texts by column, with every stamp their state needs. */
import { dayAt, type Now, timeAt } from './calendar';
import { GOODS } from './goods';
import { orders, PARTLY, type SampleOrder, type State } from './orders';
import { phoneOf, type Row } from './people';

/** The minute of the day at which things are done. */
const DONE_AT = {
  checked: 9 * 60 + 30,
  processed: 10 * 60 + 30,
  shipped: 15 * 60,
  closed: 9 * 60,
  cancelled: 11 * 60,
};
/** States in the order an order goes through them. */
const WAY: readonly State[] = ['received', 'checked', 'processing', 'shipped', 'closed'];

export interface OrderRow {
  readonly line: number;
  readonly values: Row;
  readonly lines: readonly { readonly line: number; readonly values: Row }[];
}

export function orderRows(now: Now): OrderRow[] {
  return orders().map((order) => ({
    line: order.number,
    values: {
      channelNo: `contoh-${String(order.number).padStart(3, '0')}`,
      at: timeAt(now, order.day, order.minute),
      customer: phoneOf(order.customer),
      channel: order.channel,
      promised: dayAt(now, order.day + 2),
      fee: String(order.fee),
      discount: String(order.discount),
      reason: order.reason,
      ...parcel(order),
      ...stamps(order, now),
    },
    lines: order.lines.map(({ product, quantity, shipped }) => ({
      line: order.number,
      values: {
        product: GOODS[product]?.sku ?? '',
        quantity: String(quantity),
        shipped: String(shipped),
      },
    })),
  }));
}

/** Couriers take turns; what is bought in the shop is carried away. */
const COURIERS: Readonly<Record<string, readonly string[]>> = {
  Shopee: ['SPX'],
  'TikTok Shop': ['J&T'],
  Toko: [],
};
const OTHERS = ['JNE', 'J&T', 'SiCepat'];

/** Courier and tracking number of what has left. */
function parcel({ number, channel, lines }: SampleOrder): Row {
  const couriers = COURIERS[channel] ?? OTHERS;
  const courier = couriers[number % couriers.length];
  if (!courier || lines.every(({ shipped }) => shipped === 0)) return {};
  return { courier, trackingNo: `CONTOH${String(number).padStart(6, '0')}` };
}

/** When the order was checked, processed, shipped, closed or cancelled; never before the moment it came in. */
function stamps(order: SampleOrder, now: Now): Row {
  const stamp = (day: number, minute: number): string =>
    timeAt(now, day, day === order.day ? Math.max(minute, order.minute + 30) : minute);
  if (order.state === 'cancelled') return { cancelledAt: stamp(order.day + 1, DONE_AT.cancelled) };
  const reached = (state: State): boolean => WAY.indexOf(order.state) >= WAY.indexOf(state);
  // Checked once its money is there; firms are trusted and pay by invoice.
  const checkedDay = Math.max(order.day, order.number === 1 ? order.day : (order.paidDay ?? order.day));
  const shippedDay = order.shippedDay ?? (order.number === PARTLY ? -1 : undefined);
  const workDay = Math.max(checkedDay, shippedDay ?? checkedDay);
  return {
    ...(reached('checked') && { checkedAt: stamp(checkedDay, DONE_AT.checked) }),
    ...(reached('processing') && { processedAt: stamp(workDay, DONE_AT.processed) }),
    ...(shippedDay !== undefined && { shippedAt: stamp(shippedDay, DONE_AT.shipped) }),
    ...(order.closedDay !== undefined && { closedAt: stamp(order.closedDay, DONE_AT.closed) }),
  };
}
