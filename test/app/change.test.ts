/** Every change through the bundle: within its budget, once, and only by whoever may. What a stop leaves of it is the sweep's matter. */
import { person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const order = (lines: { product: string; quantity: number }[]) => ({
  customer: { id: 'PLG-00016' },
  channel: 'whatsapp',
  promised: '2026-11-07',
  fee: 15000,
  discount: 0,
  lines,
});
const FIVE = order(
  ['PRD-0001', 'PRD-0004', 'PRD-0008', 'PRD-0010', 'PRD-0016'].map((product) => ({ product, quantity: 1 })),
);

test('an order with five lines stays within 16 round trips and 60 calls', () => {
  const told = shop.send('orders.create', FIVE);
  expect(told).toMatchObject({ ok: true });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(16);
  expect(told.execution.cost.calls).toBeLessThanOrEqual(60);
});

test('shipping an order stays within 16 round trips and 60 calls', () => {
  const { result } = shop.send<{ no: string }>('orders.create', FIVE) as never as { result: { no: string } };
  for (const step of ['orders.check', 'orders.process'])
    expect(shop.send(step, { id: result.no })).toMatchObject({ ok: true });
  const told = shop.send('orders.ship', { id: result.no });
  expect(told).toMatchObject({ ok: true });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(16);
  expect(told.execution.cost.calls).toBeLessThanOrEqual(60);
  const { undo } = told as never as { undo: { action: string; input: object } };
  const later: [string, object][] = [
    [undo.action, undo.input],
    ['orders.cancel', { id: result.no }],
    ['orders.revive', { id: result.no }],
  ];
  for (const [action, input] of later) {
    const { execution, ok } = shop.send(action, input);
    expect({ action, ok }).toEqual({ action, ok: true });
    expect(execution.cost.roundTrips).toBeLessThanOrEqual(16);
    expect(execution.cost.calls).toBeLessThanOrEqual(60);
  }
});

test('an action on one table stays within 11 round trips and 32 calls', () => {
  const told = shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890', city: 'Solo' });
  expect(told).toMatchObject({ ok: true });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(11);
  expect(told.execution.cost.calls).toBeLessThanOrEqual(32);
});

test('the same request, sent again, gets its first answer and changes nothing', () => {
  const first = shop.send('orders.create', FIVE, { id: 'twice' });
  const rows = shop.rows('Pesanan').length;
  const second = shop.send('orders.create', FIVE, { id: 'twice' });
  expect(second).toMatchObject({ ok: true, result: (first as never as { result: unknown }).result });
  expect(shop.rows('Pesanan')).toHaveLength(rows);
});

test('a request from two days ago is refused in words', () => {
  expect(shop.send('orders.create', FIVE, { at: shop.now() - 2 * 86_400_000 })).toMatchObject({
    ok: false,
    problems: [
      {
        text: 'Permintaan ini sudah terlalu lama dan tidak disimpan. Lihat datanya, lalu isi lagi bila perlu.',
      },
    ],
  });
});

test('a lock that somebody holds is said, and the request may be sent again', () => {
  shop.holdLock('document', 60_000);
  expect(shop.send('orders.create', FIVE)).toMatchObject({
    ok: false,
    again: true,
    problems: [{ code: 'app.busy' }],
  });
});

test('who lacks the right is told whom to ask, and nothing is written', () => {
  const told = shop.send('orders.create', FIVE, { as: person('yoga') });
  expect(told).toMatchObject({ ok: false, problems: [{ code: 'app.noRight' }] });
  expect((told as never as { problems: { text: string }[] }).problems[0]?.text).toMatch(/(contoh)/);
});

test('Urungkan takes back the newest change of the same person, once', () => {
  const before = shop.rows('Produk');
  // Somebody as whom the sample business itself set nothing.
  const as = person('tegar');
  shop.send('orders.create', FIVE, { as });
  expect(shop.send('app.undo', {}, { as })).toMatchObject({ ok: true });
  expect(shop.rows('Produk')).toEqual(before);
  expect(shop.send('app.undo', {}, { as })).toMatchObject({
    ok: false,
    problems: [{ code: 'app.nothingToUndo' }],
  });
});
