/** How a customer buys, and what the card sums up. */
import {
  boughtIn,
  LIMITS,
  limitsIn,
  type Segment,
  segmentOf,
  writeLimits,
} from '../../../src/features/customers/rules/segment';
import { orders as ordersFeature } from '../../../src/features/orders/feature';
import type { Day } from '../../../src/kernel/day';
import type { Card } from '../../../src/kernel/protocol';
import { openShop } from '../../support/shop';

const TODAY = '2026-11-05' as Day;

test.each<[string, number, number, Segment]>([
  ['2026-11-05', 3, 1_000_000, 'best'],
  ['2026-09-21', 3, 999_999, 'regular'],
  ['2026-09-21', 2, 1_000_000, 'big'],
  ['2026-09-21', 1, 999_999, 'new'],
  ['2026-09-21', 2, 999_999, 'usual'],
  ['2026-09-20', 3, 0, 'call'],
  ['2026-09-20', 1, 1_000_000, 'call'],
  ['2026-09-20', 1, 0, 'usual'],
  ['2026-07-08', 3, 0, 'call'],
  ['2026-07-07', 9, 9_000_000, 'gone'],
])('last order %s, %d orders, spent %d: %s', (last, orders, spent, segment) => {
  const bought = { orders, spent, first: last as Day, last: last as Day };
  expect(segmentOf(bought, TODAY, LIMITS)).toBe(segment);
});

test('nobody who bought nothing has a segment, and limits that cannot be read are the usual ones', () => {
  expect(segmentOf(boughtIn([]), TODAY, LIMITS)).toBeUndefined();
  const own = { lately: 30, gone: 90, often: 4, much: 500_000 };
  expect(limitsIn({ options: { 'customers.segments': writeLimits(own) } })).toEqual(own);
  expect(limitsIn({ options: { 'customers.segments': 'dua tiga' } })).toEqual(LIMITS);
});

test('cancelled orders are not added up, open ones are named, and the limits have an order', () => {
  const book = openShop();
  const order = (quantity: number) =>
    book.perform<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00001' },
      lines: [{ sku: 'KTN-TAS', quantity }],
    }).result.no;
  order(1);
  book.wait(48);
  order(3);
  book.perform('orders.cancel', { id: order(9) });
  const facts = ordersFacts(book);
  expect(facts).toEqual({
    Pesanan: '2',
    'Rata-rata': 'Rp96.000',
    'Pesanan pertama': '5 Nov',
    'Pesanan terakhir': '7 Nov',
    Segmen: 'Biasa',
    'Pesanan terbuka': '2',
    'PSN-000002': 'Masuk',
    'PSN-000001': 'Masuk',
  });
  expect(
    book.perform('customers.setSegments', { lately: 90, gone: 30, often: 1, much: 1 }).problems,
  ).toMatchObject([{ code: 'customers.limitsOrder', place: { field: 'gone' } }]);
  expect(book.perform<Card>('customers.segments', {}).result.lines[0]).toEqual({
    text: 'Baru-baru ini: pesanan terakhir paling lama 45 hari lalu.',
  });
});

function ordersFacts(book: ReturnType<typeof openShop>): Record<string, string> {
  const lines = ordersFeature.facts?.(book.context(), 'customers', 'PLG-00001') ?? [];
  return Object.fromEntries(lines.map(({ text, aside }) => [text, aside ?? '']));
}
