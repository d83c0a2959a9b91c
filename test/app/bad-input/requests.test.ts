/** Whatever arrives is refused with a clear sentence, stored literally, or simply works; nothing is half written. */
import { OWNER, person, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { type State, type Watched, watched } from '../../support/untouched';

let shop: ShopHost;
let watch: Watched;
beforeAll(async () => {
  shop = await shopHost();
  watch = watched(shop);
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const book = (): State => watch.now();
const codes = (told: Told): string[] => (told.ok ? [] : told.problems.map(({ code }) => code));

/** Refused by a sentence that says what to do, and nothing was written. */
const refused = (told: Told, before: State): void => expect(watch.flaws(told, before)).toEqual([]);

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
  [-1],
  [0],
  [0.1 + 0.2],
  [1.5],
  [2 ** 53],
  [2 ** 53 + 2],
  [1e15],
  [1e308],
  [-0.5],
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

test.each(['1e309', '-1e309', '9007199254740993', '0.1e1000'])(
  'a quantity of %s, which JSON can write, is refused too',
  (number) => {
    const before = book();
    const request = JSON.stringify({
      id: 'r',
      at: shop.now(),
      action: 'orders.create',
      input: order({ quantity: 7 }),
    });
    refused(raw(request.replace('"quantity":7', `"quantity":${number}`)), before);
  },
);

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

test('numbers that are none stay where a person typed them, marked, and count for nothing', () => {
  const [sheet, column] = [shop.sheetId('Produk'), shop.column('Produk', 'Harga')];
  for (const text of ['NaN', 'Infinity', '1e309', '١٢', '1.2.3,4', '９００', '--5', '#REF!']) {
    const before = JSON.stringify(shop.rows('Produk').map((row) => row.Fisik));
    expect(
      shop.type({ as: OWNER, sheet, row: 3, column, text, confirmed: true }).execution?.error,
    ).toBeUndefined();
    const cell = shop.window(sheet, 3, 1)[0]?.[column - 1];
    expect({ text, display: cell?.display }).toEqual({ text, display: text });
    expect(JSON.stringify(shop.rows('Produk').map((row) => row.Fisik))).toBe(before);
    // What is sold meanwhile needs a price that can be read; another product does not.
    expect(shop.send('orders.create', order({}))).toMatchObject({ ok: true });
  }
});

test('one request id is one change: sent again, changed on the way, or used by somebody else', () => {
  const send = (more: object, as = OWNER) =>
    shop.send<{ no: string }>('orders.create', order({}, more), { id: 'the same', as });
  const first = send({});
  const rows = shop.rows('Pesanan').length;
  expect(send({}).ok && send({})).toMatchObject({ result: (first as { result: object }).result });
  // What came first is what was done; whoever asks something else under its number is told so.
  expect(codes(send({ note: 'lain' }))).toEqual(['app.askedOtherwise']);
  expect(send({})).toMatchObject({ result: (first as { result: object }).result });
  expect(shop.rows('Pesanan')).toHaveLength(rows);
  const other = send({}, person('sekar'));
  expect(other).toMatchObject({ ok: true });
  expect(shop.rows('Pesanan')).toHaveLength(rows + 1);
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
  // As a page that was open during an upgrade may ask for what is called otherwise now.
  expect(JSON.stringify(told)).toContain('Muat ulang panel');
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

test('headers of a file that are named like an object’s own making are columns like any other', () => {
  const header = ['__proto__', 'constructor', 'toString', '=1+1', 'Nama', 'WhatsApp', '<b>'];
  const rows = [['{}', 'x', 'y', '2', 'Ani', '0812 9999 0001', 'z']];
  const told = shop.send<{ places: Record<string, number> }>('imports.match', {
    header,
    rows,
    into: 'customers',
  });
  expect(told).toMatchObject({ ok: true, result: { places: { name: 4, phone: 5 } } });
  const start = shop.send<{ import: string }>('imports.start', {
    file: '__proto__',
    into: 'customers',
    rows: 1,
  });
  const values = JSON.parse(
    '{"name":"Ani","phone":"081299990001","__proto__":"x","constructor":"y"}',
  ) as object;
  const before = book();
  const given = { import: start.ok && start.result.import, batch: 1, into: 'customers', mode: 'create' };
  const came = shop.send('imports.batch', { ...given, rows: [{ line: 2, values }] });
  if (!came.ok) refused(came, before);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test.each(['Mars/Phobos', '', 'Asia/Jakarta; DROP', '__proto__', '+99:00'])('the zone %j is none', (zone) => {
  refused(shop.send('setup.install', { zone }), book());
});

test('private functions of the bundle are closed to the page', () => {
  const execution = shop.run({ handler: 'world_', args: [], as: OWNER, door: 'sidebar' });
  expect(execution.error).toContain('Script function not found');
});

test.each([
  'Service invoked too many times in a short time: properties. Try Utilities.sleep(1000) between calls.',
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
  expect(watch.now()).toEqual(before);
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
