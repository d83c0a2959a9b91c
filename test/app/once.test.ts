/** A change happens once, however often it is asked for: after a timeout, a crash that somebody else cleared up, in a copied workbook. */
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

const order = {
  customer: { id: 'PLG-00016' },
  channel: 'whatsapp',
  lines: [{ product: 'PRD-0001', quantity: 1 }],
};
const orders = (): number => shop.rows('Pesanan').length;
const killedWhileReadingBack = (): void =>
  shop.faults({
    before: ({ method, buffered }) =>
      method === 'Range.getValues' && buffered > 0 ? { kind: 'killed', kept: { writes: 2 } } : undefined,
  });

test('a crashed order that somebody else’s order finished is not made again by its repetition', () => {
  const before = orders();
  killedWhileReadingBack();
  shop.send('orders.create', order, { id: 'mine' });
  shop.faults();
  const theirs = shop.send('orders.create', order, { id: 'theirs', as: person('tegar') });
  expect(theirs).toMatchObject({ ok: true, result: { no: 'PSN-000066' } });
  expect(shop.send('orders.create', order, { id: 'mine' })).toMatchObject({
    ok: true,
    result: { no: 'PSN-000065' },
  });
  expect(orders()).toBe(before + 2);
});

test('Urungkan, sent again after a timeout, takes back one change and not two', () => {
  for (const id of ['one', 'two'])
    expect(shop.send('orders.create', order, { id })).toMatchObject({ ok: true });
  const cancelled = (): number => shop.rows('Pesanan').filter(({ Status }) => Status === 'Dibatalkan').length;
  const before = cancelled();
  const first = shop.send('app.undo', {}, { id: 'undo' });
  expect(first).toMatchObject({ ok: true });
  expect(shop.send('app.undo', {}, { id: 'undo' })).toMatchObject({ ok: true });
  expect(cancelled()).toBe(before + 1);
  expect(shop.send('app.undo', {}, { id: 'undo again' })).toMatchObject({ ok: true });
  expect(cancelled()).toBe(before + 2);
});

test('a deleted order that is let go is let go once, and a repetition is told the same', () => {
  const row = shop.rows('Pesanan').findIndex((each) => each['No.'] === 'PSN-000040') + 2;
  const deletion = { kind: 'deleteRows' as const, sheet: shop.sheetId('Pesanan'), first: row, count: 1 };
  shop.reshape({ as: person('sekar'), operation: deletion, confirmed: true });
  expect(shop.send('app.reconcile', {})).toMatchObject({ ok: true, result: { lost: 1 } });
  const letGo = () => shop.send('checks.dismiss', { table: 'orders', id: 'PSN-000040' }, { id: 'let go' });
  const { execution: _, ...first } = letGo();
  expect(first).toMatchObject({ ok: true });
  const { execution: __, ...again } = letGo();
  expect(again).toEqual(first);
});

test('a double click is one order, and both clicks get its number', () => {
  const before = orders();
  const answers = ['a', 'a'].map((id) => shop.send<{ no: string }>('orders.create', order, { id }));
  expect(answers.map((told) => told.ok && told.result.no)).toEqual(['PSN-000065', 'PSN-000065']);
  expect(orders()).toBe(before + 1);
});

test('one request id asks one thing: another action or input under it is told so, and the first answer stands', () => {
  const first = shop.send('orders.create', order, { id: 'one thing' });
  expect(first).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
  const other = { ...order, lines: [{ product: 'PRD-0001', quantity: 2 }] };
  for (const [action, input] of [
    ['orders.create', other],
    ['orders.check', { id: 'PSN-000063' }],
  ] as const)
    expect(shop.send(action, input, { id: 'one thing' })).toMatchObject({
      ok: false,
      problems: [{ code: 'app.askedOtherwise' }],
    });
  expect(shop.send('orders.create', order, { id: 'one thing' })).toMatchObject({
    ok: true,
    result: { no: 'PSN-000065' },
  });
  killedWhileReadingBack();
  shop.send('orders.create', order, { id: 'crashed' });
  shop.faults();
  expect(shop.send('orders.create', other, { id: 'crashed' })).toMatchObject({ ok: false });
  expect(shop.send('orders.create', order, { id: 'crashed' })).toMatchObject({ ok: true });
  expect(orders()).toBeGreaterThan(0);
});

test('a head that names another workbook is void: numbers go on from the highest in the sheets', () => {
  const head = JSON.parse(shop.properties().head ?? '{}') as object;
  const foreign = {
    ...head,
    book: 'another-workbook',
    counters: { orders: 3 },
    ends: { orders: { row: 4, number: 3 } },
  };
  shop.apply({
    op: 'properties.write',
    store: 'document',
    values: { head: JSON.stringify(foreign) },
    remove: [],
    removeOthers: false,
  });
  expect(shop.send('orders.create', order)).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
});

test('a lost lock is noticed before anything is written, and the same request then works', () => {
  const before = orders();
  shop.faults({ before: ({ method }) => (method === 'Lock.hasLock' ? { kind: 'lock lost' } : undefined) });
  expect(shop.send('orders.create', order, { id: 'lost' })).toMatchObject({ ok: false, again: true });
  shop.faults();
  expect(orders()).toBe(before);
  expect(shop.send('orders.create', order, { id: 'lost' })).toMatchObject({ ok: true });
  expect(orders()).toBe(before + 1);
});
