/** Every change through the bundle: written whole, once, within its budget, and found again after a stop at any service call. */
import { killedAfter, killedBefore } from '../../local/gate/faults';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

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
    problems: [{ text: 'Permintaan ini lebih dari sehari yang lalu, tidak disimpan. Isi lagi.' }],
  });
});

/** All cells of all tabs but the hidden control sheet. */
const state = (): string =>
  JSON.stringify(
    ['Pesanan', 'Baris Pesanan', 'Produk', 'Mutasi Stok', 'Pelanggan'].map((tab) => shop.rows(tab)),
  );

test.each([
  ['orders.create', FIVE, 'before'],
  ['orders.create', FIVE, 'after'],
  ['orders.create', FIVE, 'half'],
  ['stock.receive', { lines: [{ product: 'PRD-0001', quantity: 5, cost: 16000 }], source: 'PB-9' }, 'half'],
] as const)(
  '%s, stopped at any service call, is there whole or not at all, and its repetition gives one result',
  (action, input, mode) => {
    const before = state();
    const whole = shop.send(action, input, { id: 'whole' });
    const after = state();
    const { calls } = whole.execution.cost;
    shop.startAgain();
    const broken: string[] = [];
    for (let call = 1; call <= calls + 1; call++) {
      const kept = mode === 'half' ? { writes: 1, rows: 1 } : { writes: 0 };
      shop.faults(mode === 'after' ? killedAfter(call, { writes: 2 }) : killedBefore(call, kept));
      shop.send(action, input, { id: 'whole' });
      shop.faults();
      // Somebody else's next action finishes what was left.
      shop.send('jobs.run', { name: 'app.recover' }, { as: person('joko') });
      const recovered = state();
      if (recovered !== before && recovered !== after) broken.push(`call ${call}: neither before nor after`);
      const again = shop.send(action, input, { id: 'whole' });
      if (!again.ok || state() !== after)
        broken.push(`call ${call}: the repetition did not give the one result`);
      shop.startAgain();
    }
    expect(broken).toEqual([]);
  },
);

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
  shop.send('orders.create', FIVE);
  expect(shop.send('app.undo', {}, { as: OWNER })).toMatchObject({ ok: true });
  expect(shop.rows('Produk')).toEqual(before);
  // What the sample business itself set: its capacity.
  expect(shop.send('app.undo', {})).toMatchObject({ ok: true });
  expect(shop.send('app.undo', {})).toMatchObject({ ok: false, problems: [{ code: 'app.nothingToUndo' }] });
});
