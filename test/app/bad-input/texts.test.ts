/** Texts that a program could take for something else: kept as they were typed, by hand and by file; a name that nobody can see is none. */
import { OWNER, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { type State, type Watched, watched } from '../../support/untouched';

let shop: ShopHost;
let watch: Watched;
beforeAll(async () => {
  shop = await shopHost();
  watch = watched(shop);
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

/** Refused by a sentence that says what to do, and nothing was written. */
const refused = (told: Told, before: State): void => expect(watch.flaws(told, before)).toEqual([]);
const book = (): State => watch.now();
const order = (line: object, more: object = {}) => ({
  customer: { id: 'PLG-00016' },
  channel: 'whatsapp',
  lines: [{ product: 'PRD-0001', quantity: 1, ...line }],
  ...more,
});

/** What Sheets or a program that opens an export would read as a formula, and what only looks like it. */
const LEADING = ['=', '+', '-', '@', '\t', '\0', '\r', '\n', '|', '%', "'", '"', ' '];
const DISGUISES = [
  '＝',
  '＋',
  '－',
  '＠',
  '\u200b=',
  '\ufeff=',
  '\u2060+',
  '\u00ad-',
  '\u202e=',
  '−',
  '﹢',
  '＇=',
];
const FORMULAS = [...LEADING, ...DISGUISES].map((sign) => `${sign}HYPERLINK("http://x","y")`);
const TEXTS = [
  'TRUE',
  '00123',
  '1e5',
  '1-2',
  '21:00',
  '+62812',
  '<script>alert(1)</script>',
  '"a";"b"\n"c"',
  '{{nama}} $x __proto__',
];
/** What a person sees of a cell: as it was typed, without the blanks around it where the field has none. */
const columnsOf = (row: number, ...headers: string[]) =>
  headers.map(
    (header) => shop.window(shop.sheetId('Pelanggan'), row, 1)[0]?.[shop.column('Pelanggan', header) - 1],
  );

test.each([...FORMULAS, ...TEXTS])('a text of %j is stored as it was typed, never evaluated', (text) => {
  const told = shop.send<{ id: string }>('customers.add', {
    name: text,
    phone: '0812 9999 0001',
    preferences: text,
    city: text,
  });
  expect(told).toMatchObject({ ok: true });
  const row = shop.sheets().find(({ name }) => name === 'Pelanggan')?.lastRow ?? 0;
  for (const cell of columnsOf(row, 'Nama', 'Kesukaan', 'Kota')) {
    expect(cell?.formula).toBeUndefined();
    expect([text, text.trim()]).toContain(cell?.value);
  }
});

test('the same texts come in by a file, all of them, as they are written there', () => {
  const { result } = shop.send<{ import: string }>('imports.start', {
    file: 'a.csv',
    into: 'customers',
    rows: FORMULAS.length,
  }) as {
    result: { import: string };
  } & Told;
  const rows = FORMULAS.map((name, index) => ({
    line: index + 2,
    values: { name, phone: `08219999${1000 + index}` },
  }));
  const told = shop.send('imports.batch', {
    import: result.import,
    batch: 1,
    into: 'customers',
    mode: 'create',
    rows,
  });
  expect(told).toMatchObject({ ok: true, result: { created: FORMULAS.length } });
  const first = shop.rows('Pelanggan').length + 2 - FORMULAS.length;
  const cells = shop
    .window(shop.sheetId('Pelanggan'), first, FORMULAS.length)
    .map((row) => row[shop.column('Pelanggan', 'Nama') - 1]);
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(cells.map((cell) => String(cell?.value).trim())).toEqual(FORMULAS.map((text) => text.trim()));
});

test.each([
  ['blanks', ' \t\u00a0\u3000'],
  ['zero-width signs', '\u200b\u200d\u2060\ufeff'],
  ['signs of direction', '\u202e\u202d\u061c'],
  ['marks without a letter', '\u0301\u034f'],
  ['fillers that fonts leave empty', '\u3164\u115f\uffa0\u2800'],
])('a name made of %s is no name', (_, name) => {
  const before = book();
  refused(shop.send('customers.add', { name, phone: '0812 9999 0001' }), before);
  refused(shop.send('stock.addProduct', { sku: 'X-1', name, price: 1 }), before);
  refused(shop.send('orders.create', order({}, { customer: { name, phone: '0812 9999 0001' } })), before);
  refused(shop.send('backlog.add', { kind: 'product', title: name }), before);
  refused(shop.send('notes.add', { about: 'PLG-00016', text: name }), before);
  const sheet = shop.sheetId('Pelanggan');
  const row = shop.rows('Pelanggan').length + 2;
  shop.type({ as: OWNER, sheet, row, column: shop.column('Pelanggan', 'Nama'), text: name });
  expect(shop.rows('Pelanggan')[row - 2]?.ID ?? '').toBe('');
});

test('text longer than a cell holds is refused, and what just fits is kept whole', () => {
  const before = book();
  refused(shop.send('orders.create', order({}, { note: 'a'.repeat(50_001) })), before);
  const told = shop.send('orders.create', order({}, { note: 'a'.repeat(49_000) }));
  expect(told).toMatchObject({ ok: true });
  expect(String(shop.rows('Pesanan').slice(-1)[0]?.Catatan)).toHaveLength(49_000);
});
