/** Purchases through the real bundle: what they cost in calls, from a phone by cells alone, and found again after somebody deleted a row. */
import { OWNER, person, type ShopHost, said, shopHost, type Told } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const goods = (sku: string) => shop.rows('Produk').find(({ SKU }) => SKU === sku);
const within = ({ ok, execution: { cost } }: Told, trips: number, calls: number): string =>
  ok && cost.roundTrips <= trips && cost.calls <= calls ? '' : said(cost);

test('ordering five products and receiving them stay within the budget of an action across tables', () => {
  const lines = ['BTK-MGK', 'BTK-GLS', 'BTK-SDK', 'KYU-TLN', 'KYU-CNT'].map((product) => ({
    product,
    quantity: 5,
  }));
  const ordered = shop.send<{ no: string }>('purchasing.order', { supplier: 'Batok Jaya (contoh)', lines });
  expect(within(ordered as Told, 16, 60)).toBe('');
  const received = shop.send('purchasing.receive', { id: 'PB-000004' }, { as: person('joko') });
  expect(within(received, 16, 60)).toBe('');
  expect(within(shop.send('purchasing.pay', { id: 'PB-000004' }), 11, 32)).toBe('');
});

test('the menu has Usulan beli under Gudang, and Terima barang keeps its key', () => {
  const [menu] = shop.menus(OWNER);
  expect(JSON.stringify(menu)).toContain('"Usulan beli"');
});

test('from a phone: the number of the purchase in Kotak Masuk, a tick, and all of it has come', () => {
  const sheet = shop.sheetId('Kotak Masuk');
  const cells = { Jenis: 'Terima stok', Untuk: 'PB-000003', Oleh: 'Joko (contoh)', Kirim: 'TRUE' };
  for (const [header, text] of Object.entries(cells)) {
    const column = shop.column('Kotak Masuk', header);
    expect(shop.type({ as: person('joko'), sheet, row: 2, column, text, confirmed: true }).accepted).toBe(
      true,
    );
  }
  expect(shop.rows('Kotak Masuk')[0]?.Hasil).toBe('PB-000003: 25 barang diterima, lengkap.');
  expect(goods('PKT-HMP')).toMatchObject({ Fisik: 10, 'Akan datang': 0, Keadaan: 'Aman' });
  expect(shop.rows('Pembelian')[2]).toMatchObject({ Status: 'Diterima', Sisa: 2_520_000 });
});

test('suppliers are offered from their own tab, in Produk and Pembelian', () => {
  for (const tab of ['Produk', 'Pembelian']) {
    const [row] = shop.window(shop.sheetId(tab), 2, 1);
    expect(row?.[shop.column(tab, 'Pemasok') - 1]?.validation).toMatchObject({ allowInvalid: true });
  }
});

test('a row typed into Pembelian stays, and its note names what to use instead', () => {
  const sheet = shop.sheetId('Pembelian');
  const column = shop.column('Pembelian', 'Pemasok');
  shop.type({ as: person('joko'), sheet, row: 5, column, text: 'Rotan Jaya', confirmed: true });
  expect(shop.rows('Pembelian')[3]).toMatchObject({ 'No.': '', Pemasok: 'Rotan Jaya' });
  expect(String(shop.window(sheet, 5, 1)[0]?.[column - 1]?.note ?? '')).toMatch(/^Rapi:/);
});
