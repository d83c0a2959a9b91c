/** Taking an import back through the bundle: cell for cell as before, people's own cells untouched, and whole after a stop at any service call. */
import { killedAfter, killedBefore } from '../../../local/gate/faults';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const TABS = ['Pesanan', 'Baris Pesanan', 'Mutasi Stok', 'Produk', 'Pelanggan', 'Pemasok'];
/** What the tabs show, empty rows below left out: a row that was emptied is as good as none. */
const picture = () =>
  Object.fromEntries(
    TABS.map((tab) => [
      tab,
      shop
        .rows(tab)
        .map(({ '': _, ...row }) => row)
        .filter((row) => Object.values(row).some((cell) => cell !== '')),
    ]),
  );

const line = (product: string, quantity: string) => ({
  line: 2,
  values: { product, quantity, name: 'Kendi' },
});
const ROWS = [
  {
    line: 2,
    values: {
      channelNo: 'A1',
      channel: 'Shopee',
      at: '2026-11-01 09:00',
      shippedAt: '2026-11-02',
      customer: 'Budi',
    },
    lines: [line('BTK-MGK', '2'), line('BARU-1', '1')],
  },
  {
    line: 3,
    values: { channelNo: 'A2', channel: 'Shopee', at: '2026-11-01 10:00' },
    lines: [line('KTN-TAS', '3')],
  },
];

/** Brings the orders and a change of two products in, and gives the ids of both imports. */
function bring(): string[] {
  const start = (into: string) =>
    shop.send<{ import: string }>('imports.start', { file: 'a.csv', into, rows: 2 });
  const ids = [start('orders'), start('products')].map((told) => (told.ok ? told.result.import : ''));
  const options = { batch: 1, history: true, create: ['products', 'customers'] };
  const orders = shop.send('imports.batch', { import: ids[0], into: 'orders', rows: ROWS, ...options });
  const products = [
    { line: 2, values: { sku: 'BTK-MGK', price: '36.000', note: 'baru' } },
    { line: 3, values: { sku: 'LLN-SRH', name: 'Lilin sereh', reorderPoint: '99' } },
  ];
  const changed = shop.send('imports.batch', { import: ids[1], into: 'products', rows: products, batch: 1 });
  expect([orders.ok, changed.ok]).toEqual([true, true]);
  return ids;
}

test('what an import brought goes, what it changed is as it was, and a note that a person wrote beside stays', () => {
  const before = picture();
  const [orders, products] = bring();
  expect(picture()).not.toEqual(before);
  const sheet = shop.sheetId('Pesanan');
  const { lastRow: own = 0, lastColumn = 0 } = shop.sheets().find(({ id }) => id === sheet) ?? {};
  const column = lastColumn + 1;
  shop.type({ as: OWNER, sheet, row: own, column, text: 'catatan sendiri' });
  const first = shop.send('imports.undo', { import: products });
  const second = shop.send('imports.undo', { import: orders });
  expect([first, second]).toMatchObject([
    { ok: true, result: { removed: 0, restored: 2, stays: 0, left: 0 } },
    { ok: true, result: { removed: 9, restored: 0, stays: 0, left: 0 } },
  ]);
  expect(shop.window(sheet, own, 1)[0]?.[lastColumn]?.value).toBe('catatan sendiri');
  shop.type({ as: OWNER, sheet, row: own, column, text: '' });
  expect(picture()).toEqual(before);
  // The next order gets a new number and stands right below the others.
  const again = bring();
  expect(again).not.toContain(orders);
  expect(
    shop
      .rows('Pesanan')
      .filter((row) => row['No.'] !== '')
      .map((row) => row['No.'])
      .slice(-2),
  ).toEqual(['PSN-000067', 'PSN-000068']);
});

test('stopped at any service call and asked again, it is taken back once and whole', () => {
  const before = picture();
  const [orders, products] = bring();
  shop.send('imports.undo', { import: products });
  const here = shop.mark();
  let stops = 0;
  const survives = [{ writes: 0 }, { writes: 1 }, { writes: 3, rows: 1 }, { writes: 9 }];
  for (let call = 1; ; call += 3) {
    const kept = survives[call % survives.length];
    shop.rewind(here);
    shop.faults(call % 2 ? killedBefore(call, kept) : killedAfter(call, kept));
    const id = `undo-${call}`;
    const stopped = shop.send('imports.undo', { import: orders }, { id });
    shop.faults();
    if (!stopped.ok) stops += 1;
    const told = shop.send('imports.undo', { import: orders }, { id });
    expect({ call, kept, told: told.ok, picture: picture() }).toEqual({
      call,
      kept,
      told: true,
      picture: before,
    });
    if (stopped.ok) break;
  }
  expect(stops).toBeGreaterThan(25);
});
