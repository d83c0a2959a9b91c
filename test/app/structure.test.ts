/** People rename, translate, move, insert, sort, copy and delete; Rapi still writes the right cells, or says where and how to mend it. */
import { OWNER, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const reshape = (operation: Parameters<ShopHost['reshape']>[0]['operation']) =>
  expect(shop.reshape({ as: OWNER, operation, confirmed: true })).toMatchObject({ accepted: true });
const type = (tab: string, row: number, column: number, text: string) =>
  expect(
    shop.type({ as: OWNER, sheet: shop.sheetId(tab), row, column, text, confirmed: true }),
  ).toMatchObject({ accepted: true });
const create = () =>
  shop.send<{ no: string }>('orders.create', {
    customer: { id: 'PLG-00016' },
    channel: 'whatsapp',
    promised: '2026-11-07',
    fee: 0,
    discount: 0,
    lines: [{ product: 'PRD-0001', quantity: 2 }],
  });
const newest = (tab = 'Pesanan') => shop.rows(tab).slice(-1)[0];

test('a renamed and a translated header change nothing', () => {
  type('Pesanan', 1, shop.column('Pesanan', 'Total'), 'Amount due');
  type('Produk', 1, shop.column('Produk', 'Dipesan'), 'Reserved');
  expect(create()).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
  expect(newest()).toMatchObject({ 'No.': 'PSN-000065', 'Amount due': 70_000 });
});

test('a moved column and an inserted one of their own are respected', () => {
  const sheet = shop.sheetId('Pesanan');
  reshape({ kind: 'moveColumns', sheet, first: shop.column('Pesanan', 'Total'), count: 1, to: 2 });
  reshape({ kind: 'insertColumns', sheet, first: 3, count: 1 });
  type('Pesanan', 1, 3, 'Punya saya');
  type('Pesanan', 2, 3, '=1+1');
  expect(create()).toMatchObject({ ok: true });
  expect(newest()).toMatchObject({
    'No.': 'PSN-000065',
    Total: 70_000,
    'Punya saya': '',
    Pelanggan: 'Putri (contoh)',
  });
  expect(shop.window(sheet, 2, 1)[0]?.[2]).toMatchObject({ formula: '=1+1', value: 2 });
  expect(shop.send('orders.check', { id: 'PSN-000065' })).toMatchObject({ ok: true });
  expect(newest()).toMatchObject({ Status: 'Dicek' });
});

test('a sorted sheet: the right order moves on, and nobody else’s row', () => {
  const sheet = shop.sheetId('Pesanan');
  const others = () =>
    shop
      .rows('Pesanan')
      .filter((row) => row['No.'] !== 'PSN-000063')
      .sort((a, b) => (String(a['No.']) < String(b['No.']) ? -1 : 1));
  reshape({ kind: 'sort', sheet, column: shop.column('Pesanan', 'Total'), ascending: false });
  const before = others();
  expect(shop.send('orders.check', { id: 'PSN-000063' })).toMatchObject({ ok: true });
  expect(shop.rows('Pesanan').find((row) => row['No.'] === 'PSN-000063')).toMatchObject({ Status: 'Dicek' });
  expect(others()).toEqual(before);
});

test('a tab renamed by a person is still found', () => {
  reshape({ kind: 'renameSheet', sheet: shop.sheetId('Pesanan'), name: 'Order toko' });
  expect(create()).toMatchObject({ ok: true });
  expect(newest('Order toko')).toMatchObject({ 'No.': 'PSN-000065' });
});

test('a copied row is a draft: the upper one counts', () => {
  const sheet = shop.sheetId('Produk');
  const row = shop.window(sheet, 2, 1)[0] ?? [];
  const last = shop.rows('Produk').length + 2;
  shop.paste({
    as: OWNER,
    sheet,
    row: last,
    column: 1,
    texts: [row.map((cell) => cell?.display ?? '')],
    confirmed: true,
  });
  expect(create()).toMatchObject({ ok: true });
  expect(shop.rows('Produk')[0]).toMatchObject({ SKU: 'BTK-MGK', Dipesan: 8 });
});

test('a deleted column stops its table with the place and the mend; the rest works; repair brings the column back', () => {
  const sheet = shop.sheetId('Pesanan');
  const before = shop.rows('Produk');
  reshape({ kind: 'deleteColumns', sheet, first: shop.column('Pesanan', 'Kanal'), count: 1 });
  expect(create()).toMatchObject({
    ok: false,
    problems: [
      { text: 'Kolom Kanal di Pesanan terhapus, belum ada yang ditulis. Pilih Atur → Periksa & perbaiki.' },
    ],
  });
  expect(shop.rows('Produk')).toEqual(before);
  expect(
    shop.send('stock.receive', { lines: [{ product: 'PRD-0001', quantity: 1, cost: null }], source: 'x' }),
  ).toMatchObject({ ok: true });
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true, result: { columns: 1 } });
  expect(shop.column('Pesanan', 'Kanal')).toBe(3);
  expect(create()).toMatchObject({ ok: true });
  expect(newest()).toMatchObject({ Kanal: 'WhatsApp', Pelanggan: 'Putri (contoh)' });
});

test('a deleted tab is said and brought back by repair', () => {
  reshape({ kind: 'deleteSheet', sheet: shop.sheetId('Pelanggan') });
  expect(create()).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining('Pelanggan') }] });
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true });
  expect(shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' })).toMatchObject({ ok: true });
});

test('rows of their own below the table stay, and the new record stands below them', () => {
  const last = shop.rows('Pelanggan').length + 3;
  type('Pelanggan', last, 1, 'draf saya');
  expect(shop.send('customers.add', { name: 'Rina', phone: '0812 3456 7890' })).toMatchObject({ ok: true });
  const rows = shop.rows('Pelanggan');
  expect(rows.map((row) => row.Nama)).toContain('draf saya');
  expect(rows.slice(-1)[0]).toMatchObject({ Nama: 'Rina' });
});

test('a copied workbook without properties goes on from the highest id', () => {
  const properties = Object.keys(shop.properties());
  expect(properties).toContain('head');
  shop.forgetProperties();
  expect(create()).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
});
