/** The sample business comes out to the rupiah, on whatever day and at whatever hour it is opened. */
import { fillSample } from '../../../local/sample';
import { nowIn } from '../../../local/sample/calendar';
import { ledgerRows } from '../../../local/sample/ledger';
import {
  type LineRow,
  type MoveRow,
  type OrderRow,
  openWorkbook,
  type ProductRow,
  type Workbook,
} from '../workbook';

const sumOf = <K extends string>(rows: readonly Readonly<Record<K, number>>[], column: K): number =>
  rows.reduce((total, row) => total + row[column], 0);
const dayOf = (at: string | null): string => (at ?? '').slice(0, 10);

/** Late in the evening, and so early that most of the day's work has not happened. */
const MOMENTS: [string, number][] = [
  ['2026-11-05 at 21.00', Date.parse('2026-11-05T21:00:00+07:00')],
  ['2028-03-01 at 06.30', Date.parse('2028-03-01T06:30:00+07:00')],
];

describe.each(MOMENTS)('the sample business on %s', (_, now) => {
  let book: Workbook;
  let orders: OrderRow[];
  let live: OrderRow[];
  let lines: LineRow[];
  let products: ProductRow[];
  let moves: MoveRow[];
  const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  const numbers = (rows: readonly OrderRow[]): number[] => rows.map(({ id }) => Number(id.slice(4)));

  beforeAll(async () => {
    book = await openWorkbook({ now });
    await fillSample(book.send, book.host, now);
    orders = await book.rows('orders');
    lines = await book.rows('lines');
    products = await book.rows('products');
    moves = await book.rows('moves');
    live = orders.filter(({ state }) => state !== 'cancelled');
  });
  afterAll(() => book?.host.close());

  test('64 orders with 128 lines; 60 not cancelled, Rp18.453.000, 263 units', () => {
    expect([orders.length, lines.length, live.length]).toEqual([64, 128, 60]);
    expect(sumOf(live, 'total')).toBe(18_453_000);
    expect(sumOf(live, 'units')).toBe(263);
    expect(numbers(orders)).toEqual(orders.map((_row, at) => at + 1));
  });

  test('their states follow from what happened to them', () => {
    const states: Record<string, number> = {};
    for (const { state } of orders) states[state] = (states[state] ?? 0) + 1;
    expect(states).toEqual({ closed: 46, shipped: 7, processing: 2, checked: 2, received: 3, cancelled: 4 });
    const waiting = orders.filter(({ state, reason }) => state === 'shipped' && reason === 'menunggu bayar');
    expect(numbers(waiting)).toEqual([17, 25, 41, 49]);
    expect(orders[49]).toMatchObject({ state: 'processing', reason: 'alamat belum jelas' });
    expect(orders[58]).toMatchObject({ state: 'processing', reason: 'terkirim sebagian', total: 165_000 });
  });

  test('channels: Shopee 6.115.000 (24), WhatsApp 5.656.000 (8), and the others', () => {
    const channels = Object.fromEntries(
      [...new Set(live.map(({ channel }) => String(channel)))].map((channel) => {
        const own = live.filter((order) => order.channel === channel);
        return [channel, [sumOf(own, 'total'), own.length]];
      }),
    );
    expect(channels).toEqual({
      shopee: [6_115_000, 24],
      whatsapp: [5_656_000, 8],
      instagram: [2_281_000, 7],
      tokopedia: [1_740_000, 7],
      tiktok: [1_633_000, 7],
      store: [1_028_000, 7],
    });
  });

  test('late and open 50 and 56; shipped late 9, 18, 27, 36, 45, 54; on time 46 of 54', () => {
    const due = live.filter(({ promised }) => promised < today);
    const open = (order: OrderRow): boolean => order.shippedUnits < order.units;
    const late = (order: OrderRow): boolean => !open(order) && dayOf(order.shippedAt) > order.promised;
    expect(due).toHaveLength(54);
    expect(numbers(due.filter(open))).toEqual([50, 56]);
    expect(numbers(due.filter(late))).toEqual([9, 18, 27, 36, 45, 54]);
    const onTime = due.filter((order) => !open(order) && !late(order)).length;
    expect([onTime, ((onTime / due.length) * 100).toFixed(1)]).toEqual([46, '85.2']);
  });

  test('54 parcels: one of each order that has left, each with what was in it', async () => {
    const parcels = await book.rows('shipments');
    const gone = orders.filter(({ shippedUnits }) => shippedUnits > 0);
    expect([parcels.length, gone.length]).toEqual([54, 54]);
    expect(parcels.map(({ order, units }) => [order, units])).toEqual(
      gone.map(({ id, shippedUnits }) => [id, shippedUnits]),
    );
    expect(parcels.find(({ order }) => order === 'PSN-000059')).toMatchObject({
      trackingNo: 'CONTOH000059',
      items: '3 × Serbet katun isi 3',
    });
  });

  test('130 ledger rows make the stock: by product, in value, at average cost', () => {
    expect(moves).toHaveLength(130);
    expect(products.map(({ onHand }) => Number(onHand))).toEqual([
      23, 27, 26, 16, 28, 26, 4, 40, 9, 61, 27, 21, 9, 27, 13, 48, 21, 0,
    ]);
    for (const { sku, onHand } of products) {
      const own = moves.filter((move) => move.sku === sku);
      expect([sku, sumOf(own, 'quantity')]).toEqual([sku, onHand]);
      expect([sku, own[own.length - 1]?.balance]).toEqual([sku, onHand]);
    }
    const value = products.reduce((sum, { onHand, averageCost }) => sum + onHand * averageCost, 0);
    expect(value).toBeCloseTo(8_672_084.62, 2);
    const costOf = (sku: string): number =>
      Number(products.find((product) => product.sku === sku)?.averageCost);
    expect(costOf('ANY-BES')).toBeCloseTo(22_380, 6);
    expect(costOf('KTN-CLM')).toBeCloseTo(42_923.08, 2);
  });

  test('the ledger stands in order of time, and within a day opening, receipt, shipment, return, scrap, count', () => {
    const kinds = ['opening', 'receive', 'ship', 'return', 'scrap', 'count'];
    const places = moves.map((move) => `${dayOf(move.at)} ${kinds.indexOf(move.kind)}`);
    expect(places).toEqual([...places].sort());
    const times = moves.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('28 units are reserved; one product is out, three are critical, one is low', () => {
    expect(sumOf(products, 'reserved')).toBe(28);
    expect(sumOf(lines, 'open')).toBe(28);
    const inState = (state: string): string[] =>
      products.filter((product) => product.state === state).map(({ sku }) => String(sku));
    expect(inState('out')).toEqual(['PKT-HMP']);
    expect(inState('critical')).toEqual(['BTK-MGK', 'LLN-WRP', 'SBN-CUC']);
    expect(inState('low')).toEqual(['ANY-KRJ']);
    expect(products.find(({ sku }) => sku === 'PKT-HMP')).toMatchObject({ available: -1, onOrder: 10 });
  });

  test('three purchases: one paid, one half come and owed until D+8, one on its way', async () => {
    const bought = await book.rows('purchases');
    const facts = bought.map(({ id, state, total, paid, balance }) => [id, state, total, paid, balance]);
    expect(facts).toEqual([
      ['PB-000001', 'received', 2_292_000, 2_292_000, 0],
      ['PB-000002', 'partly', 1_080_000, 0, 855_000],
      ['PB-000003', 'ordered', 2_520_000, 0, 0],
    ]);
    const dayFrom = (day: number): string =>
      new Date(Date.parse(today) + day * 86_400_000).toISOString().slice(0, 10);
    expect([bought[1]?.due, bought[2]?.expected]).toEqual([dayFrom(8), dayFrom(3)]);
    const coming = products.filter(({ onOrder }) => onOrder > 0).map(({ sku, onOrder }) => [sku, onOrder]);
    expect(coming).toEqual([
      ['ANY-KRJ', 15],
      ['ANY-BES', 10],
      ['PKT-HMP', 10],
    ]);
    expect(await book.send('purchasing.check', {})).toEqual({ products: [], purchases: [] });
  });

  test('two suppliers are proposed: 60 bowls, 40 wraps and 60 soaps', async () => {
    const { rows } = (await book.send('purchasing.propose', {})) as { rows: { note: string }[] };
    expect(rows.map(({ note }) => note)).toEqual([
      '60 × Mangkuk batok kelapa',
      '40 × Kain lilin lebah isi 3, 60 × Sabun lerak 500 ml',
    ]);
  });

  test('checked payments come to Rp14.414.000; firms owe Rp3.976.000, Rp998.000 of it past due', async () => {
    expect(sumOf(orders, 'paid')).toBe(14_414_000);
    expect(await book.send('payments.check', {})).toMatchObject({
      payments: 58,
      orders: [],
      invoices: [],
      totals: [],
      changed: [],
      orphans: [],
    });
    const firms = live.filter(({ customerName }) => /Kafe Senja|Warung Teduh/.test(customerName));
    expect(numbers(firms)).toEqual([1, 17, 25, 41, 49]);
    const owed = (orders: readonly OrderRow[]): number => sumOf(orders, 'total') - sumOf(orders, 'paid');
    expect(owed(firms)).toBe(3_976_000);
    // Invoiced on the day of the order, due 14 days later.
    const isDue = (order: OrderRow): boolean =>
      Date.parse(dayOf(order.at)) + 14 * 86_400_000 >= Date.parse(today);
    expect(owed(firms.filter(isDue))).toBe(2_978_000);
    expect(owed(firms.filter((order) => !isDue(order)))).toBe(998_000);
  });

  test('nothing is later than now, and every person and firm shows that it is invented', async () => {
    const of = (order: OrderRow) =>
      [order.at, order.checkedAt, order.processedAt, order.shippedAt, order.closedAt, order.cancelledAt]
        .filter((at) => at !== null)
        .map((at) => Date.parse(at));
    for (const order of orders) expect(of(order)).toEqual(of(order).sort((a, b) => a - b));
    const times = [...orders.flatMap(of), ...moves.map(({ at }) => Date.parse(at))];
    expect(Math.max(...times)).toBeLessThanOrEqual(now);
    const people = [
      ...(await book.rows('team')),
      ...(await book.rows('customers')),
      ...(await book.rows('suppliers')),
    ];
    expect(people).toHaveLength(12 + 24 + 4);
    expect(people.every(({ name }) => /\(contoh\)$/.test(name))).toBe(true);
  });

  test('a note each on four customers, an invoice and a piece of work, kept under its record', async () => {
    const notes = await book.rows('notes');
    expect(notes.map(({ about }) => about)).toEqual([
      'Kafe Senja (contoh)',
      'Ayu (contoh)',
      'Opik (contoh)',
      'Hana (contoh)',
      'INV-000003',
      'BLG-000008',
    ]);
    expect(notes.every(({ aboutId, text }) => aboutId !== '' && String(text).length > 20)).toBe(true);
  });

  test('eight tickets by state, one of them people’s alone; Kapan sampai? came twice and has its template', async () => {
    const tickets = (await book.rows('tickets')) as unknown as Readonly<Record<string, string | null>>[];
    expect(tickets.map(({ state }) => state).join(' ')).toBe('new new started new done waiting done done');
    expect(tickets.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual(['TKT-000003']);
    expect(tickets.every(({ customerName, owner }) => /\(contoh\)$/.test(`${customerName} ${owner}`))).toBe(
      true,
    );
    const stamps = tickets.flatMap(({ at, firstAnswer, doneAt }) =>
      [at, firstAnswer, doneAt].filter((each) => each !== null).map((each) => Date.parse(String(each))),
    );
    expect(Math.max(...stamps)).toBeLessThanOrEqual(now);
    expect(await book.send('tickets.list', {})).toMatchObject({
      often: [{ subject: 'Kapan sampai?', count: 2, template: 'TPL-000002' }],
    });
    expect(await book.rows('templates')).toHaveLength(8);
  });

  test('five leads worth 16.875.000 by their chances, the late one first, Toko Manis without a next step', async () => {
    type List = { rows: { id: string; title: string }[]; sum: unknown };
    const { rows, sum } = (await book.send('leads.list', {})) as List;
    expect(sum).toEqual({ count: 5, amount: 'Rp40.500.000', weighted: 'Rp16.875.000' });
    expect(rows.map(({ title }) => title)).toEqual(
      ['Kafe Pojok', 'Hotel Teduh Asri', 'Toko Manis', 'Pernikahan Rani', 'Kantor Sejuk'].map(
        (name) => `${name} (contoh)`,
      ),
    );
    const only = async (filter: string) =>
      ((await book.send('leads.list', { filter })) as List).rows.map(({ title }) => title);
    expect([await only('late'), await only('unplanned')]).toEqual([
      ['Kafe Pojok (contoh)'],
      ['Toko Manis (contoh)'],
    ]);
  });

  test('fifteen items of work in their order, nine of ten person-days above the line, three late, two lying', async () => {
    const items = await book.rows('backlog');
    const order = [...items]
      .sort((a, b) => Number(a.rank) - Number(b.rank))
      .map(({ id }) => Number(id.slice(4)));
    expect(order).toEqual([8, 2, 14, 11, 10, 13, 4, 6, 1, 7, 12, 5, 9, 15, 3]);
    const told = (await book.send('views.flow', {})) as Record<string, unknown>;
    const numbered = (ids: unknown): number[] => (ids as string[]).map((id) => Number(id.slice(4)));
    expect(told.capacity).toEqual({ week: 10, fits: 8, open: 23 });
    expect([numbered(told.late), numbered(told.lying), numbered(told.blocked)]).toEqual([
      [6, 11, 15],
      [3, 15],
      [9],
    ]);
    expect([told.untouched, told.running]).toEqual([10, 5]);
    const { rows } = (await book.send('backlog.list', {})) as { rows: { id: string; above?: string }[] };
    expect(rows.filter(({ above }) => above).map(({ id, above }) => [id, above])).toEqual([
      ['BLG-000001', 'Garis kapasitas: 9 dari 10 hari orang'],
    ]);
  });
});

test('openings and counts say where they come from in the language of the book', () => {
  const now = nowIn('Asia/Jakarta', Date.parse('2026-11-05T14:00:00+07:00'));
  const sources = (language: 'id' | 'en') => [
    ...new Set(
      ledgerRows(now, language).flatMap(({ kind, reference }) =>
        /opening|count/.test(kind ?? '') ? [reference] : [],
      ),
    ),
  ];
  expect([sources('id'), sources('en')]).toEqual([
    ['Saldo awal', 'Stok opname'],
    ['Opening', 'Stock count'],
  ]);
});
