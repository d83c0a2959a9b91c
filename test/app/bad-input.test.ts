/** Whatever arrives is refused with a clear sentence, stored literally, or simply works; nothing is half written. */
import { OWNER, person, type ShopHost, shopHost, type Told } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const TABS = ['Pesanan', 'Baris Pesanan', 'Produk', 'Mutasi Stok', 'Pelanggan'];
const book = (): string => JSON.stringify(TABS.map((tab) => shop.rows(tab)));
const codes = (told: Told): string[] => (told.ok ? [] : told.problems.map(({ code }) => code));

/** Refused by a sentence that says what to do, and nothing was written. */
function refused(told: Told, before: string): void {
  if (told.ok) throw new Error(`taken: ${JSON.stringify(told.result)}`);
  expect(told.problems.length).toBeGreaterThan(0);
  for (const { text } of told.problems) expect(text).toMatch(/^\S.{8,139}$/);
  expect(codes(told)).not.toContain('app.unexpected');
  expect(book()).toBe(before);
}

const order = (line: object, more: object = {}) => ({
  customer: { id: 'PLG-00016' },
  channel: 'whatsapp',
  lines: [{ product: 'PRD-0001', quantity: 1, ...line }],
  ...more,
});
/** A request as text, for what JSON.stringify would not write. */
const raw = (text: string): Told => {
  const execution = shop.run({ handler: 'rapi', args: [text], as: OWNER, door: 'sidebar' });
  return { ...JSON.parse(String(execution.value)), execution };
};

test.each([
  '=1+1',
  '+62812',
  '-5',
  '@SUM(A1)',
  '\t=1',
  "'=1",
  '＝1+1',
  '\u200b=1+1',
  'TRUE',
  '00123',
  '1e5',
  '1-2',
  '21:00',
  '<script>alert(1)</script>',
  '"a";"b"\n"c"',
  '{{nama}} $x __proto__',
])('a name of %j is stored as it was typed, never evaluated', (name) => {
  const typed = name.trim();
  const told = shop.send<{ id: string }>('customers.add', { name, phone: '0812 9999 0001' });
  expect(told).toMatchObject({ ok: true });
  const row = shop.rows('Pelanggan').length + 1;
  const cell = shop.window(shop.sheetId('Pelanggan'), row, 1)[0]?.[shop.column('Pelanggan', 'Nama') - 1];
  expect(cell?.formula).toBeUndefined();
  expect([typed, name]).toContain(cell?.value);
});

test.each([
  [-1],
  [0],
  [0.1 + 0.2],
  [1.5],
  [2 ** 53],
  [1e15],
  ['1,5'],
  ['١٢'],
  ['12'],
  [null],
  [[1]],
  [{}],
  [true],
])('a quantity of %j is refused at its field', (quantity) => {
  const before = book();
  const told = shop.send('orders.create', order({ quantity }));
  refused(told, before);
  expect(!told.ok && told.problems[0]?.field).toContain('quantity');
});

test('infinity, which JSON can write, is refused too', () => {
  const before = book();
  const request = JSON.stringify({
    id: 'r',
    at: shop.now(),
    action: 'orders.create',
    input: order({ quantity: 7 }),
  });
  refused(raw(request.replace('"quantity":7', '"quantity":1e309')), before);
});

test.each([-1, 0.1234567, 2 ** 53, '1.000'])('a price of %j is refused', (price) => {
  const before = book();
  refused(shop.send('orders.create', order({ price })), before);
});

test.each(['2026-02-30', '2026-13-01', '30/2/2026', '0000-00-00', '', 'besok', 20261107])(
  'the day %j is refused',
  (promised) => {
    const before = book();
    refused(shop.send('orders.create', order({}, { promised })), before);
  },
);

test('text longer than a cell holds is refused, and what just fits is kept whole', () => {
  const before = book();
  refused(shop.send('orders.create', order({}, { note: 'a'.repeat(50_001) })), before);
  const told = shop.send('orders.create', order({}, { note: 'a'.repeat(49_000) }));
  expect(told).toMatchObject({ ok: true });
  expect(String(shop.rows('Pesanan').slice(-1)[0]?.Catatan)).toHaveLength(49_000);
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'eval',
  'openWorkbook',
  'stock',
  'stock.',
  '',
  'orders.create ',
  'a'.repeat(10_000),
])('an action called %j is not there', (action) => {
  const before = book();
  const told = shop.send(action, {});
  refused(told, before);
  expect(codes(told)).toEqual(['app.noAction']);
});

test('keys of every object’s own making change nothing and reach nothing', () => {
  const request = (input: string) =>
    `{"id":"r","at":${shop.now()},"action":"customers.add","input":${input}}`;
  const told = raw(
    request(
      '{"name":"Ani","phone":"081299990001","__proto__":{"role":"owner"},"constructor":{"prototype":{"x":1}}}',
    ),
  );
  expect(told).toMatchObject({ ok: true });
  expect(shop.rows('Pelanggan').slice(-1)[0]).toMatchObject({ Nama: 'Ani' });
  const before = book();
  refused(shop.send('data.export', { table: '__proto__' }), before);
  refused(shop.send('imports.start', { file: 'x', into: 'constructor', rows: 1 }), before);
});

test.each([
  '',
  'x',
  '[]',
  'null',
  '1',
  '{}',
  '{"id":1}',
  '{"id":"a","at":"now","action":"orders.create"}',
  '{"id":"","at":1,"action":"x"}',
])('a request that reads %j is refused in words', (text) => {
  const before = book();
  refused(raw(text), before);
});

test('private functions of the bundle are closed to the page', () => {
  const execution = shop.run({ handler: 'world_', args: [], as: OWNER, door: 'sidebar' });
  expect(execution.error).toContain('Script function not found');
});

test('a pasted block of 5,000 rows costs no more round trips than one of two', () => {
  const paste = (rows: number): number | undefined => {
    const texts = Array.from({ length: rows }, (_, index) => [`SKU-${index}`]);
    const edit = shop.paste({
      as: OWNER,
      sheet: shop.sheetId('Produk'),
      row: 40,
      column: 1,
      texts,
      confirmed: true,
    });
    return edit.execution?.cost.roundTrips;
  };
  const few = paste(2);
  expect(few).toBeLessThanOrEqual(8);
  shop.startAgain();
  expect(paste(5_000)).toBeLessThanOrEqual(Number(few));
});

test('hidden rows and a broken reference beside Rapi’s columns are in nobody’s way', () => {
  const sheet = shop.sheetId('Produk');
  shop.apply({ op: 'rows.show', sheet, first: 2, count: 3, hidden: true });
  const column = shop.sheets().find(({ id }) => id === sheet)?.lastColumn ?? 1;
  shop.apply({
    op: 'cells.write',
    range: { sheet, row: 2, column: column + 1, rows: 1, columns: 1 },
    values: [[{ error: '#REF!' }]],
  });
  expect(shop.send('orders.create', order({}))).toMatchObject({ ok: true });
});

test('#REF! in an id is no record, and the others go on', () => {
  const sheet = shop.sheetId('Pelanggan');
  const range = { sheet, row: 3, column: shop.column('Pelanggan', 'ID'), rows: 1, columns: 1 };
  shop.apply({ op: 'cells.write', range, values: [[{ error: '#REF!' }]] });
  expect(shop.send('orders.create', order({}))).toMatchObject({ ok: true });
});

test.each([
  'Service invoked too many times for one day: properties.',
  'There are too many scripts running simultaneously for this Google user account.',
])('when Google says %j the request may be sent again, and nothing is half there', (message) => {
  const before = book();
  shop.faults({
    before: ({ method }) =>
      method === 'Properties.setProperties' ? { kind: 'refused', message } : undefined,
  });
  const told = shop.send('orders.create', order({}), { id: 'quota' });
  expect(told).toMatchObject({ ok: false, again: true });
  shop.faults();
  expect(book()).toBe(before);
  expect(shop.send('orders.create', order({}), { id: 'quota' })).toMatchObject({ ok: true });
});

test('whoever is not of the team may look and not write, and is told whom to ask', () => {
  const before = book();
  const stranger = 'orang@lain.example';
  shop.invite({ email: stranger, access: 'editor' });
  const told = shop.send('orders.create', order({}), { as: stranger });
  refused(told, before);
  expect(codes(told)).toEqual(['app.noRight']);
  expect(shop.send('orders.list', {}, { as: stranger })).toMatchObject({ ok: true });
  refused(shop.send('orders.create', order({}), { as: person('yoga') }), before);
});
