/** What an order adds to the figures: in, done and due on its days, and where it is late. */
import type { Context } from '../../ports/context';
import type { Amount, Figures, Parts } from '../../ports/figures';
import { daysLate, stateOf } from '../flow';
import { CHANNELS, type Channel, STATES } from './choices';
import type { OrderRow } from './load';
import { orders } from './tables';

/** Fixed, and at least 4.1 on white. */
const COLORS: Readonly<Record<Channel, string>> = {
  whatsapp: '#00838F',
  shopee: '#C26401',
  tokopedia: '#1E8E3E',
  tiktok: '#444746',
  instagram: '#C2185B',
  store: '#1A73E8',
  lazada: '#8430CE',
  website: '#757A80',
};
const LATE = '#B3261E';
const NO_CHANNEL = 'none';

const channels: Parts = [
  ...CHANNELS.map(({ key, words }) => ({ key, words, color: COLORS[key] })),
  { key: NO_CHANNEL, words: { id: 'Tanpa kanal', en: 'No channel' }, color: '#9AA0A6' },
];
const stages: Parts = STATES.filter(({ key }) => key !== 'closed' && key !== 'cancelled').map((stage) => ({
  ...stage,
  color: LATE,
}));

/** A cancelled order counts nowhere: nobody waits for it and nobody pays it. */
function amountsOf(order: OrderRow, { zone, today }: Pick<Context, 'zone' | 'today'>): Amount[] {
  const { at, total, promised, shippedAt, closedAt, channel } = order;
  const state = stateOf(order);
  if (state === 'cancelled') return [];
  const part = channel ?? NO_CHANNEL;
  const amounts: Amount[] = [];
  if (at !== null) {
    const day = zone.dayAt(at);
    amounts.push({ figure: 'orders.in', part, amount: 1, day });
    amounts.push({ figure: 'orders.sales', part, amount: total, day });
  }
  if (closedAt !== null) amounts.push({ figure: 'orders.done', amount: 1, day: zone.dayAt(closedAt) });
  if (promised !== null) {
    amounts.push({ figure: 'orders.due', amount: 1, day: promised });
    const whole = order.units > 0 && order.shippedUnits >= order.units;
    // History without a day of shipping is neither on time nor known to be late: it counts as not on time.
    if (whole && shippedAt !== null && zone.dayAt(shippedAt) <= promised)
      amounts.push({ figure: 'orders.onTime', amount: 1, day: promised });
  }
  if (daysLate(order, today) > 0) amounts.push({ figure: 'orders.late', part: state, amount: 1 });
  return amounts;
}

const see = { id: 'Lihat {count} pesanan', en: 'See {count} {count|order|orders}' };

export const figures: Figures = {
  sources: [
    {
      table: orders,
      reads: 'newest',
      columns: [
        'channel',
        'total',
        'promised',
        'at',
        'checkedAt',
        'processedAt',
        'shippedAt',
        'closedAt',
        'heldAt',
        'cancelledAt',
        'units',
        'shippedUnits',
      ],
      amounts: (order: OrderRow, context) => amountsOf(order, context),
      shown: ({ id, customerName, items }: OrderRow) => ({ title: `${id} · ${customerName}`, note: items }),
      panel: 'orders.card',
    },
  ],
  tiles: [
    {
      kind: 'sum',
      first: true,
      figure: 'orders.in',
      unit: 'count',
      label: { id: 'Pesanan masuk', en: 'Orders in' },
      link: see,
    },
    {
      kind: 'sum',
      first: true,
      figure: 'orders.done',
      unit: 'count',
      label: { id: 'Pesanan selesai', en: 'Orders closed' },
      link: see,
    },
    {
      kind: 'state',
      first: true,
      figure: 'orders.late',
      unit: 'count',
      acts: true,
      label: { id: 'Pesanan tertunda', en: 'Orders delayed' },
      link: see,
    },
    {
      kind: 'top',
      first: true,
      figure: 'orders.in',
      parts: channels,
      label: { id: 'Kanal utama', en: 'Main channel' },
      link: see,
    },
    {
      kind: 'sum',
      figure: 'orders.sales',
      unit: 'money',
      label: { id: 'Penjualan', en: 'Sales' },
      link: see,
    },
    {
      kind: 'share',
      figure: 'orders.onTime',
      of: 'orders.due',
      label: { id: 'Dikirim tepat waktu', en: 'Shipped on time' },
      link: see,
    },
  ],
  charts: [
    {
      key: 'ordersByChannel',
      title: { id: 'Dari kanal mana pesanan masuk?', en: 'Which channels do orders come from?' },
      by: 'days',
      kind: 'stacked',
      unit: 'count',
      first: true,
      series: [
        {
          figure: 'orders.in',
          name: { id: 'Pesanan masuk', en: 'Orders in' },
          color: '#1A73E8',
          parts: channels,
        },
      ],
    },
    {
      key: 'lateByStage',
      title: { id: 'Di tahap mana pesanan tertunda?', en: 'At which stage are orders delayed?' },
      by: 'parts',
      kind: 'bar',
      unit: 'count',
      first: true,
      series: [
        { figure: 'orders.late', name: { id: 'Tertunda', en: 'Delayed' }, color: LATE, parts: stages },
      ],
    },
  ],
};
