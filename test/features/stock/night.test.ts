/** An error of one unit, put where nobody looks: the job finds it, puts it back, and *Perlu dicek* offers what can be done with one click. */
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const BOWL = 2;
const SHIPMENT = 61;
/** As by API or by a program: no edit tells Rapi. */
const inject = (tab: string, row: number, header: string, value: number | string): unknown => {
  const range = { sheet: shop.sheetId(tab), row, column: shop.column(tab, header), rows: 1, columns: 1 };
  const before = shop.rows(tab)[row - 2]?.[header];
  shop.apply({ op: 'cells.write', range, values: [[value]] });
  return before;
};
/** As the clock does at night. */
const night = (): void => {
  shop.setNow(shop.now() + 24 * 3_600_000);
  shop.run({ handler: 'jobHourly', args: [], as: OWNER, door: 'clock' });
};
interface Check {
  readonly text: string;
  readonly offer?: { readonly action: string; readonly input: object; readonly label: string };
}
const checks = (): readonly Check[] => {
  const answer = shop.send<{ home: { checks: readonly Check[] } }>('shell.index', {});
  return answer.ok ? answer.result.home.checks : [];
};
const checked = (): unknown => {
  const answer = shop.send('stock.check', {});
  return answer.ok ? answer.result : answer;
};
const AGREES = { differences: [], misplaced: [], misvalued: [], broken: [] };

test.each([
  ['on hand', 'Produk', BOWL, 'Fisik', 24],
  ['what is reserved', 'Produk', BOWL, 'Dipesan', 7],
  ['the average cost', 'Produk', BOWL, 'Biaya rata-rata', 16_001],
  ['a quantity of the ledger', 'Mutasi Stok', SHIPMENT, 'Jumlah', -2],
  ['a balance of the ledger', 'Mutasi Stok', SHIPMENT, 'Saldo', 22],
])('one too many in %s is found at night and put right', (_, tab, row, header, value) => {
  const before = inject(tab, row, header, value);
  night();
  expect(shop.rows(tab)[row - 2]?.[header]).toBe(before);
  expect(checked()).toMatchObject(AGREES);
  expect(checks().map(({ text }) => text)).toEqual([expect.stringContaining(`diketik ${value}`)]);
});

test.each([
  ['what lies elsewhere', 'Produk', (): number => BOWL, 'Di lokasi lain', '5 Toko'],
  [
    'the location of a ledger row',
    'Mutasi Stok',
    (): number => shop.rows('Mutasi Stok').length + 1,
    'Lokasi',
    '',
  ],
] as const)('%s, written over, is told by the ledger again', (_, tab, rowOf, header, value) => {
  shop.send('stock.setUp', { add: 'Toko' });
  shop.send('stock.transfer', { product: 'PRD-0001', quantity: 4, to: 'Toko' });
  const row = rowOf();
  const before = inject(tab, row, header, value);
  night();
  expect([shop.rows(tab)[row - 2]?.[header], before]).toEqual([
    before,
    header === 'Lokasi' ? 'Toko' : '4 Toko',
  ]);
  expect(checked()).toMatchObject(AGREES);
});

test('where the shelf is right and the book is not, one click takes the unit over as a correction', () => {
  inject('Produk', BOWL, 'Fisik', 24);
  night();
  const [{ offer } = { offer: undefined }] = checks();
  expect(offer?.label).toBe('Catat koreksi +1');
  const done = shop.send(offer?.action ?? '', { ...offer?.input, reason: 'ditemukan' });
  expect(done).toMatchObject({ ok: true, message: 'BTK-MGK dikoreksi +1, sekarang 24.' });
  expect(checks()).toEqual([]);
  expect(checked()).toMatchObject(AGREES);
});

test('the check itself names each error: on hand, cost, and the row whose balance does not follow', () => {
  inject('Produk', BOWL, 'Fisik', 24);
  inject('Produk', BOWL, 'Biaya rata-rata', 16_001);
  inject('Mutasi Stok', SHIPMENT, 'Saldo', 22);
  expect(checked()).toMatchObject({
    differences: [{ sku: 'BTK-MGK', cached: 24, ledger: 23 }],
    misvalued: [{ sku: 'BTK-MGK', cached: 16_001, ledger: 16_000 }],
    broken: ['MTS-000060'],
  });
});

test('what came in without a cost keeps the cost its product was entered with: the ledger does not tell it', () => {
  shop.send('stock.addProduct', { sku: 'BARU-1', name: 'Nampan rotan', price: 90_000, cost: 40_000 });
  shop.send('stock.receive', { lines: [{ product: 'BARU-1', quantity: 3 }] });
  night();
  expect(shop.rows('Produk').slice(-1)).toMatchObject([
    { SKU: 'BARU-1', Fisik: 3, 'Biaya rata-rata': 40_000, 'Perlu dicek': '' },
  ]);
  expect(checked()).toMatchObject(AGREES);
});
