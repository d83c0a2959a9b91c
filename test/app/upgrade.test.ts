/** A workbook made by an earlier Rapi goes on: what is new is added, empty, once the person who set Rapi up opens it. */
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

/** As a version without this column, or without this whole tab, would have left the workbook. */
function made(
  withoutColumn: [tab: string, header: string, key: string],
  withoutTable: [tab: string, key: string],
) {
  const edit = (operation: Parameters<ShopHost['reshape']>[0]['operation']) =>
    shop.reshape({ as: OWNER, operation, confirmed: true });
  const [tab, header, key] = withoutColumn;
  edit({ kind: 'deleteColumns', sheet: shop.sheetId(tab), first: shop.column(tab, header), count: 1 });
  edit({ kind: 'deleteSheet', sheet: shop.sheetId(withoutTable[0]) });
  const control = shop.sheetId('Pengaturan');
  const unknown = (name: unknown) =>
    name === key || name === withoutTable[1] || String(name).startsWith(`${withoutTable[1]}.`);
  for (let row = shop.rows('Pengaturan').length + 1; row >= 2; row--) {
    if (unknown(shop.window(control, row, 1)[0]?.[1]?.value))
      edit({ kind: 'deleteRows', sheet: control, first: row, count: 1 });
  }
}

const receive = (as = OWNER) =>
  shop.send(
    'stock.receive',
    { lines: [{ product: 'PRD-0001', quantity: 5, cost: 16000 }], source: 'PB-9' },
    { as },
  );

beforeEach(() => made(['Produk', 'Isi per pesan', 'products.lot'], ['Impor', 'imports']));

test('what others do meanwhile works as it did, and new columns read as empty', () => {
  expect(receive(person('joko'))).toMatchObject({ ok: true });
  expect(shop.rows('Produk')[0]).toMatchObject({ SKU: 'BTK-MGK', Fisik: 28 });
  expect(shop.column('Produk', 'Isi per pesan')).toBe(0);
});

test('the owner’s next change adds the column and the tab, and no old row counts as changed', () => {
  const before = shop.rows('Produk').map(({ SKU, Cap }) => ({ SKU, Cap }));
  expect(receive()).toMatchObject({ ok: true });
  expect(shop.column('Produk', 'Isi per pesan')).toBeGreaterThan(0);
  expect(shop.rows('Produk').map(({ SKU, Cap }) => ({ SKU, Cap }))).toEqual(before);
  expect(shop.sheetId('Impor')).toBeGreaterThan(0);
  expect(shop.send('imports.start', { file: 'x.csv', into: 'products', rows: 1 })).toMatchObject({
    ok: true,
  });
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true, result: { columns: 0 } });
});

test('opening the sidebar brings the workbook up to date too', () => {
  expect(shop.run({ handler: 'menuOpen', as: OWNER, door: 'menu' }).shown).toMatchObject([
    { kind: 'sidebar' },
  ]);
  expect(shop.column('Produk', 'Isi per pesan')).toBeGreaterThan(0);
});
