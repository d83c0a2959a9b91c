/** What a marketplace's orders make of the shop: states, stock, money, the same file again, and what people changed meanwhile. */

import { customers } from '../../../src/features/customers/tables';
import { imports } from '../../../src/features/imports/feature';
import { marketplaces } from '../../../src/features/marketplaces/feature';
import { openedWith } from '../../../src/features/marketplaces/panel/opened';
import { readOrders } from '../../../src/features/marketplaces/panel/read/orders';
import { marketGoods } from '../../../src/features/marketplaces/tables';
import { shipments } from '../../../src/features/orders/shipments';
import { orders } from '../../../src/features/orders/tables';
import { payments } from '../../../src/features/payments/tables';
import { products } from '../../../src/features/stock/tables';
import { trail } from '../../../src/features/trail/feature';
import { type Sold, shopeeTable, tiktokTable } from '../../support/market-files';
import type { MemoryBook } from '../../support/memory-context';
import { invariants, openShop } from '../../support/shop';

interface Told {
  created: number;
  changed: number;
  same: number;
  refusedRows: number;
  refused: { line: number; text: string }[];
  notes: { line: number; text: string }[];
}

let book: MemoryBook;
/** Brings orders in as the page does, and gives what was told of them. */
function bring(
  sold: Sold[],
  { market = 'shopee' as 'shopee' | 'tiktok', ticked = [] as string[] } = {},
  ledger = true,
): Told {
  const [header = [], ...rest] = market === 'shopee' ? shopeeTable(sold) : tiktokTable(sold);
  const file = readOrders({ header, rows: rest.map((fields, at) => ({ line: at + 2, fields })) }, market);
  if ('why' in file) throw new Error(file.why);
  const known = book.rows(products);
  const { rows, common } = openedWith(file, new Map(known.map(({ sku, id }) => [sku, id])));
  const started = book.perform<{ import: string }>('imports.start', {
    file: 'a.xlsx',
    into: 'orders',
    rows: rows.length,
  });
  const asked = { ...common(ticked), import: started.result.import, batch: 1, rows };
  // The dry run tells the same as what is then done.
  const looked = book.perform<Told>('imports.preview', asked).result;
  const told = book.perform<Told>('imports.batch', asked);
  expect(told.said.join()).not.toMatch(/undefined/);
  expect(told.result).toEqual(looked);
  if (ledger) invariants(book);
  return told.result;
}
const counts = ({ created, changed, same, refusedRows }: Told) => [created, changed, same, refusedRows];
const order = (no: string) => {
  const found = book.rows(orders).find(({ channelNo }) => channelNo === no);
  if (!found) throw new Error(`no ${no}`);
  return found;
};
const shelf = (sku: string) => {
  const { onHand, reserved } = book.rows(products).find((each) => each.sku === sku) ?? {
    onHand: NaN,
    reserved: NaN,
  };
  return [onHand, reserved];
};
const sold = (no: string, status: string, more: Partial<Sold> = {}): Sold => ({
  no,
  status,
  lines: [{ quantity: 2 }],
  ...more,
});
const sent = { arranged: '2026-11-05 08:00', tracking: 'SPX1' };

beforeEach(() => {
  book = openShop(marketplaces, imports, trail);
});

test('orders to be shipped reserve, shipped ones leave the shelf as a parcel, cancelled ones do nothing; money stands as paid by the marketplace', () => {
  const told = bring([
    sold('A1', 'Belum Bayar'),
    sold('A2', 'Dikemas', { voucher: 5_000, fee: 3_500 }),
    sold('A3', 'Dikirim', sent),
    sold('A4', 'Selesai', { ...sent, done: '2026-11-05 09:30' }),
    sold('A5', 'Dibatalkan', { reason: 'Stok habis' }),
  ]);
  expect(counts(told)).toEqual([5, 0, 0, 0]);
  expect(told.notes).toEqual([]);
  expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((no) => [order(no).state, order(no).reason])).toEqual([
    ['received', 'menunggu bayar'],
    ['checked', ''],
    ['shipped', ''],
    ['closed', ''],
    ['cancelled', 'Stok habis'],
  ]);
  expect(shelf('BTK-MGK')).toEqual([13, 4]);
  expect(order('A2')).toMatchObject({
    total: 65_000,
    paid: 65_000,
    marketFee: 3_500,
    marketTotal: 82_000,
    customerName: 'dewi_88',
  });
  expect(book.rows(payments).map(({ amount, method }) => [amount, method])).toEqual([
    [65_000, 'market'],
    [70_000, 'market'],
    [70_000, 'market'],
  ]);
  expect(book.rows(shipments).map(({ trackingNo }) => trackingNo)).toEqual(['SPX1', 'SPX1']);
  // Nobody became a customer by it.
  expect(book.rows(customers)).toHaveLength(3);
});

test('the same file again changes nothing; later ones move the orders on and never double them', () => {
  const first = [sold('A1', 'Belum Bayar'), sold('A2', 'Dikemas'), sold('A3', 'Dikirim', sent)];
  bring(first);
  expect(counts(bring(first))).toEqual([0, 0, 3, 0]);
  const told = bring([
    sold('A1', 'Dikemas'),
    sold('A2', 'Dikirim', { ...sent, tracking: 'SPX2' }),
    sold('A3', 'Pengembalian', { ...sent, lines: [{ quantity: 2, returned: 1 }] }),
  ]);
  expect(counts(told)).toEqual([0, 3, 0, 0]);
  expect(book.rows(orders)).toHaveLength(3);
  expect(['A1', 'A2'].map((no) => order(no).state)).toEqual(['checked', 'shipped']);
  expect(order('A2')).toMatchObject({ trackingNo: 'SPX2', paid: 70_000 });
  expect(order('A3')).toMatchObject({ returnedUnits: 1 });
  expect(shelf('BTK-MGK')).toEqual([14, 2]);
  // A number that comes later stands on the parcel too.
  bring([sold('A2', 'Dikirim', { ...sent, tracking: 'SPX9' })]);
  expect(book.rows(shipments).map(({ trackingNo }) => trackingNo)).toEqual(['SPX1', 'SPX9']);
  const cancelled = bring([sold('A1', 'Dibatalkan')]);
  expect(counts(cancelled)).toEqual([0, 1, 0, 0]);
  expect(order('A1')).toMatchObject({ state: 'cancelled', paid: 0 });
  expect(shelf('BTK-MGK')).toEqual([14, 0]);
});

test('what a person changed meanwhile stays and is told once; what the marketplace did not change is no news', () => {
  bring([sold('A1', 'Dikemas', { tracking: 'SPX1' })]);
  const { id } = order('A1');
  book.set(orders, id, { trackingNo: 'JNE9', notes: 'bungkus kado' });
  expect(counts(bring([sold('A1', 'Dikemas', { tracking: 'SPX1' })]))).toEqual([0, 0, 1, 0]);
  const moved = [sold('A1', 'Dikemas', { tracking: 'SPX2', shipBy: '2026-11-09 23:59' })];
  expect(bring(moved).notes.map(({ text }) => text)).toEqual([
    `Baris 2: No. resi ${id} tetap “JNE9” dari Rapi. Di file: “SPX2”.`,
  ]);
  expect(order('A1')).toMatchObject({ trackingNo: 'JNE9', notes: 'bungkus kado', promised: '2026-11-09' });
  expect(bring(moved).notes).toEqual([]);
});

test('an order that was shipped, cancelled or paid here by hand is not turned back by a file', () => {
  bring([sold('A1', 'Dikemas'), sold('A2', 'Dikemas'), sold('A3', 'Belum Bayar')]);
  book.perform('orders.ship', { id: order('A1').id });
  book.perform('orders.cancel', { id: order('A2').id });
  book.perform('payments.bring', { payments: [{ for: order('A3').id, amount: 70_000, day: '2026-11-05' }] });
  const told = bring([sold('A1', 'Dibatalkan'), sold('A2', 'Dikirim', sent), sold('A3', 'Dikemas')]);
  expect(told.notes.map(({ text }) => text)).toEqual([
    expect.stringContaining('dibatalkan setelah dikirim. Bila barang kembali, catat di Gudang → Retur.'),
    expect.stringContaining('dibatalkan di Rapi, di marketplace “Dikirim”. Dibiarkan; cek barangnya.'),
  ]);
  expect(['A1', 'A2', 'A3'].map((no) => [order(no).state, order(no).paid])).toEqual([
    ['shipped', 70_000],
    ['cancelled', 70_000],
    ['checked', 70_000],
  ]);
  expect(shelf('BTK-MGK')).toEqual([15, 2]);
});

test('stock that does not suffice is said in the dry run: open orders wait behind earlier ones, shipped ones wait for their receipt and are then booked', () => {
  const file = [
    sold('A1', 'Dikemas', { lines: [{ quantity: 10 }] }),
    sold('A2', 'Dikemas', { lines: [{ quantity: 10 }] }),
    sold('A3', 'Dikirim', { ...sent, lines: [{ sku: 'PKT-HMP', quantity: 1 }] }),
  ];
  expect(bring(file).notes.map(({ text }) => text)).toEqual([
    'Baris 3: BTK-MGK kurang 3. Pesanan masuk dan menunggu stok.',
    expect.stringMatching(/^Baris 4: sudah dikirim, tetapi PKT-HMP tercatat 0 dari 1\./),
  ]);
  expect(['A1', 'A2', 'A3'].map((no) => [order(no).state, order(no).reason])).toEqual([
    ['checked', ''],
    ['checked', 'menunggu stok'],
    ['processing', 'menunggu stok'],
  ]);
  const hampers = book.rows(products).find(({ sku }) => sku === 'PKT-HMP');
  book.perform('stock.receive', { lines: [{ product: hampers?.id, quantity: 3, cost: 1 }], source: 'PO' });
  expect(counts(bring(file))).toEqual([0, 1, 2, 0]);
  expect([order('A3').state, order('A3').reason, shelf('PKT-HMP')]).toEqual(['shipped', '', [2, 0]]);
});

test('history leaves the shelf alone; new buyers become customers only where that is ticked, by name and number there', () => {
  bring(
    [sold('577', 'Completed', { ...sent, shipped: '2026-09-01 08:00', buyer: 'rina', recipient: 'Rina' })],
    {
      market: 'tiktok',
      ticked: ['history', 'customers'],
    },
    false,
  );
  expect([order('577').state, shelf('BTK-MGK')]).toEqual(['closed', [17, 0]]);
  expect(book.rows(customers).slice(3)).toMatchObject([{ name: 'Rina', code: 'tiktok/rina', spent: 70_000 }]);
  bring([sold('578', 'To ship', { buyer: 'rina', recipient: 'Rina' })], { market: 'tiktok' }, false);
  expect(order('578').customer).toBe(order('577').customer);
});

test('what goods are is remembered, corrected and forgotten', () => {
  const [bowl, bag] = book.rows(products);
  const find = () =>
    book.perform<{ found: { product?: string; said?: string }[] }>('marketplaces.goods', {
      channel: 'shopee',
      goods: [{ sku: '', name: 'Mangkok kelapa lucu', variation: 'Besar' }],
    }).result.found[0];
  expect(find()).toMatchObject({ said: 'Mangkok kelapa lucu — Besar', near: [{ sku: 'BTK-MGK' }] });
  const learn = (product?: string) =>
    book.perform('marketplaces.learn', {
      channel: 'shopee',
      goods: [{ said: 'Mangkok kelapa lucu — Besar', product }],
    });
  const learned = learn(bowl?.id);
  expect(find()).toEqual({ product: bowl?.id });
  const corrected = learn(bag?.id);
  expect([find(), book.rows(marketGoods).length]).toEqual([{ product: bag?.id }, 1]);
  book.undo(corrected);
  expect(find()).toEqual({ product: bowl?.id });
  book.undo(learned);
  expect(find()?.product).toBeUndefined();
  expect(learn('PRD-9999').said).toEqual(['Produk PRD-9999 tidak ada. Pilih produk lain.']);
});
