/** What people do to Rapi's own tabs: merge, hide, filter, break, paste and protect. The right row is found, or a sentence says what is in the way. */
import { OWNER, person, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { said, type Watched, watched } from '../../support/untouched';

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

const order = (sku = 'BTK-MGK') => ({
  customer: { id: 'PLG-00016' },
  channel: 'whatsapp',
  lines: [{ product: sku, quantity: 1 }],
});
const area = (tab: string, header: string, row: number, rows = 1, columns = 1) => ({
  sheet: shop.sheetId(tab),
  row,
  column: shop.column(tab, header),
  rows,
  columns,
});
const rowOf = (tab: string, header: string, value: string): number =>
  shop.rows(tab).findIndex((row) => row[header] === value) + 2;
const cell = (tab: string, header: string, row: number) =>
  shop.window(shop.sheetId(tab), row, 1)[0]?.[shop.column(tab, header) - 1];
const done = (told: Told): void => expect(said(told)).toBe('done');
const stock = () => Object.fromEntries(shop.rows('Produk').map((row) => [row.ID, [row.Fisik, row.Dipesan]]));
const checked = (): void => {
  expect(shop.send('stock.check', {})).toMatchObject({ ok: true, result: { differences: [] } });
  expect(shop.send('orders.checkReserved', {})).toMatchObject({
    ok: true,
    result: { differences: [], orphans: [] },
  });
};

describe('merged cells over Rapi’s columns', () => {
  test.each([
    ['in another row than the one that is written', 'Nama', 5, 2],
    ['that cover numbers of the row that is written', 'Fisik', 0, 2],
    ['that cover the text of the row that is written', 'Nama', 0, 2],
  ])('%s', (_, header, row, columns) => {
    const at = row || rowOf('Produk', 'SKU', 'BTK-MGK');
    const before = stock();
    shop.apply({ op: 'cells.merge', range: area('Produk', header, at, 1, columns) });
    const told = shop.send('orders.create', order());
    if (!told.ok) expect(watch.flaws(told, watch.now())).toEqual([]);
    // The other products hold what they held.
    const after = stock();
    for (const [id, amounts] of Object.entries(before))
      if (id !== 'PRD-0001' && id !== shop.rows('Produk')[at - 2]?.ID) expect(after[id]).toEqual(amounts);
  });

  test('over ids of two rows hide one of them: it is missed by name, and nothing is written to the other', () => {
    const row = rowOf('Produk', 'SKU', 'BTK-MGK');
    shop.apply({ op: 'cells.merge', range: area('Produk', 'ID', row, 2, 1) });
    const below = String(shop.rows('Produk')[row - 1]?.SKU);
    done(shop.send('orders.create', order('BTK-MGK')));
    const before = watch.now();
    const told = shop.send('orders.create', order(below));
    if (!told.ok) expect(watch.flaws(told, before)).toEqual([]);
  });

  test('over rows at the end of orders: the new order stands below them, whole', () => {
    const last = shop.rows('Pesanan').length + 1;
    shop.apply({ op: 'cells.merge', range: area('Pesanan', 'Catatan', last, 3, 1) });
    const told = shop.send<{ no: string }>('orders.create', { ...order(), note: 'tolong cepat' });
    done(told);
    expect(shop.rows('Pesanan').find((each) => each['No.'] === (told.ok && told.result.no))).toMatchObject({
      Catatan: 'tolong cepat',
    });
    checked();
  });
});

describe('hidden rows and filters change nothing about where Rapi writes', () => {
  test('hidden rows', () => {
    shop.apply({ op: 'rows.show', sheet: shop.sheetId('Produk'), first: 2, count: 30, hidden: true });
    done(shop.send('orders.create', order()));
    checked();
  });
  test('a filter that hides the very rows, here and where the new row comes', () => {
    for (const [tab, header] of [
      ['Produk', 'SKU'],
      ['Pesanan', 'Status'],
      ['Pelanggan', 'Nama'],
    ] as const) {
      const shown = [...new Set(shop.rows(tab).map((row) => String(row[header])))];
      const operation = {
        kind: 'filter' as const,
        sheet: shop.sheetId(tab),
        column: shop.column(tab, header),
        hide: shown,
      };
      expect(shop.reshape({ as: person('joko'), operation, confirmed: true })).toEqual({ accepted: true });
    }
    const before = stock();
    const told = shop.send<{ no: string }>('orders.create', order());
    done(told);
    expect(stock()['PRD-0001']).toEqual([before['PRD-0001']?.[0], Number(before['PRD-0001']?.[1]) + 1]);
    const no = told.ok ? told.result.no : '';
    for (const step of ['check', 'process', 'ship']) done(shop.send(`orders.${step}`, { id: no }));
    checked();
  });
  test('sorting through a filter takes hidden rows along, and the next change finds its row', () => {
    const sheet = shop.sheetId('Produk');
    const [sku, name] = [shop.column('Produk', 'SKU'), shop.column('Produk', 'Nama')];
    const as = OWNER;
    shop.reshape({
      as,
      operation: { kind: 'filter', sheet, column: sku, hide: ['BTK-MGK'] },
      confirmed: true,
    });
    const before = stock();
    const hidden = shop.sheets().find(({ id }) => id === sheet)?.hiddenRows;
    shop.reshape({ as, operation: { kind: 'sort', sheet, column: name, ascending: false }, confirmed: true });
    expect(shop.sheets().find(({ id }) => id === sheet)?.hiddenRows).not.toEqual(hidden);
    expect(stock()).toEqual(before);
    done(shop.send('orders.create', order()));
    checked();
  });
});

describe('#REF! in keys', () => {
  const broken = [[{ error: '#REF!' as const }]];
  test.each([
    ['an id of a customer that is not meant', 'Pelanggan', 'ID', 3],
    ['the name of another product', 'Produk', 'SKU', 6],
    ['the product of an old line', 'Baris Pesanan', 'SKU', 4],
    ['the balance of an old row of the ledger', 'Mutasi Stok', 'Saldo', 5],
  ])('%s: the others go on', (_, tab, header, row) => {
    shop.apply({ op: 'cells.write', range: area(tab, header, row), values: broken });
    done(shop.send('orders.create', order()));
    expect(cell(tab, header, row)?.display).toBe('#REF!');
  });
  test.each([
    ['the id of the very product', 'Produk', 'ID'],
    ['what is on hand of it', 'Produk', 'Fisik'],
  ])('%s: refused by name, nothing written', (_, tab, header) => {
    const row = rowOf('Produk', 'SKU', 'BTK-MGK');
    shop.apply({ op: 'cells.write', range: area(tab, header, row), values: broken });
    const before = watch.now();
    expect(watch.flaws(shop.send('orders.create', order()), before)).toEqual([]);
    expect(cell(tab, header, row)?.display).toBe('#REF!');
  });
});

test.each(['__proto__', 'constructor', '=1+1', '', '#REF!', '<script>'])(
  'a header of Rapi’s that somebody renames to %j is still its column',
  (text) => {
    for (const [tab, header] of [
      ['Produk', 'Fisik'],
      ['Pesanan', 'Status'],
      ['Pelanggan', 'Nama'],
    ] as const)
      shop.type({
        as: OWNER,
        sheet: shop.sheetId(tab),
        row: 1,
        column: shop.column(tab, header),
        text,
        confirmed: true,
      });
    done(shop.send('orders.create', order()));
    done(shop.send('customers.add', { name: 'Ani', phone: '0812 9999 0001' }));
    checked();
  },
);

describe('a pasted block', () => {
  const paste = (rows: number, tab: string, header: string, make: (index: number) => string) =>
    shop.paste({
      as: OWNER,
      sheet: shop.sheetId(tab),
      row: 40,
      column: shop.column(tab, header),
      texts: Array.from({ length: rows }, (_, index) => [make(index)]),
      confirmed: true,
    }).execution;

  test('of 200,000 rows costs onEdit no more than one of a thousand, and every cell is kept', () => {
    const few = paste(1_000, 'Produk', 'SKU', (index) => `SKU-${index}`)?.cost;
    shop.startAgain();
    const many = paste(200_000, 'Produk', 'SKU', (index) => `SKU-${index}`);
    expect(many?.error).toBeUndefined();
    expect(many?.cost.roundTrips).toBeLessThanOrEqual(Number(few?.roundTrips));
    expect(many?.cost.calls).toBeLessThanOrEqual(Number(few?.calls));
    // Beyond the rows it looks at, two columns: what must be unique is compared with all of them.
    expect(many?.cost.cellsRead).toBeLessThanOrEqual(Number(few?.cellsRead) + 2 * 200_000);
    expect(shop.cells('Produk', 'A200039:A200039')).toEqual([['SKU-199999']]);
  });
  test('over guarded columns keeps what people pasted beside them, and no number of Rapi’s is lost for good', () => {
    paste(3, 'Pelanggan', 'Kota', () => 'Solo');
    expect(cell('Pelanggan', 'Kota', 41)?.value).toBe('Solo');
  });
});

describe('cells that are closed', () => {
  test('a range a person protected on one column stops only whoever is kept out, and only there', () => {
    const protection = {
      id: 'hers',
      kind: 'range' as const,
      range: area('Produk', 'Dipesan', 2, 30),
      description: '',
      warningOnly: false,
      editors: [],
    };
    shop.apply({ op: 'sheet.protect', sheet: shop.sheetId('Produk'), protection });
    const before = watch.now();
    const told = shop.send('orders.create', order(), { as: person('sekar') });
    expect(said(told)).toContain('app.closedCell');
    expect(watch.flaws(told, { ...before, properties: JSON.stringify(shop.properties()) })).toEqual([
      'cells were written',
    ]);
    checked();
    done(shop.send('notes.add', { about: 'PLG-00016', text: 'kirim sore' }, { as: person('sekar') }));
    done(shop.send('orders.create', order(), { as: OWNER }));
  });
});
