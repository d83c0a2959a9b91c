/** A marketplace's orders through the bundle: ten thousand lines within their round trips, stopped and gone on with, and taken back to the cell. */
import { killedAfter } from '../../../local/gate/faults';
import type { Started } from '../../../src/features/imports/actions/start';
import type { Told } from '../../../src/features/imports/bring/outcome';
import { cut } from '../../../src/features/imports/panel/plan';
import { openedWith } from '../../../src/features/marketplaces/panel/opened';
import { readOrders } from '../../../src/features/marketplaces/panel/read/orders';
import { type Sold, shopeeTable } from '../../support/market-files';
import { type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let trips = 0;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const skus = () =>
  shop
    .rows('Produk')
    .map(({ SKU, ID }) => [String(SKU), String(ID)] as const)
    .filter(([sku]) => sku !== '');
function send<R>(action: string, input: unknown, id?: string): { result: R; more: boolean } {
  const told = shop.send<R>(action, input, id ? { id } : {});
  trips += told.execution.cost.roundTrips;
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join());
  return { result: told.result, more: told.more !== undefined };
}
const goOn = (id: string) => {
  while (send('imports.run', { import: id }, `${id}:run`).more);
};

/** Hands an export over as the page does; gives the id of its import and what the dry run said. */
function handOver(sold: Sold[], ticked: string[] = []): { id: string; looked: Told } {
  const [header = [], ...rest] = shopeeTable(sold);
  const file = readOrders({ header, rows: rest.map((fields, at) => ({ line: at + 2, fields })) }, 'shopee');
  if ('why' in file) throw new Error(file.why);
  const { rows, common } = openedWith(file, new Map(skus()));
  const how = common(ticked);
  const [first = []] = cut(rows);
  const { result: looked } = send<Told>('imports.preview', { ...how, import: '', batch: 0, rows: first });
  trips = 0;
  const file2 = { file: 'a.xlsx', into: 'orders', rows: rows.length, mark: `mark-${sold.length}-${trips}` };
  const { import: id } = send<Started>('imports.start', file2).result;
  send('imports.park', { import: id, from: 0, batches: cut(rows), how });
  return { id, looked };
}

test('10,000 lines in 5,000 orders take at most 90 round trips from their file to the end of the import', () => {
  const goods = skus();
  const sold = Array.from(
    { length: 5_000 },
    (_, at): Sold => ({
      no: `24${String(at).padStart(8, '0')}`,
      status: at % 10 === 0 ? 'Dikemas' : 'Selesai',
      buyer: `pembeli_${at % 900}`,
      arranged: '2026-10-20 08:00',
      done: '2026-10-21 09:00',
      lines: [{ sku: goods[at % 18]?.[0] ?? '' }, { sku: goods[(at + 5) % 18]?.[0] ?? '', quantity: 2 }],
    }),
  );
  const { id } = handOver(sold, ['history']);
  goOn(id);
  expect(trips).toBeLessThanOrEqual(90);
  const made = shop.rows('Pesanan').filter((row) => row['Total kanal'] !== '' && row['Total kanal'] !== 0);
  expect(made).toHaveLength(5_000);
  expect(shop.rows('Antrean Impor').filter(({ Isi }) => Isi !== '')).toEqual([]);
});

const TABS = ['Pesanan', 'Baris Pesanan', 'Pengiriman', 'Pembayaran', 'Mutasi Stok', 'Produk', 'Pelanggan'];
/** What the tabs show; a row that was emptied is as good as none. */
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

test('an update is taken back to the cell, and then the import before it; stopped in its middle it goes on to the same end', () => {
  const order = (no: string, status: string, more: Partial<Sold> = {}): Sold => ({
    no,
    status,
    buyer: 'putri_1',
    lines: [
      { sku: 'KTN-TAS', price: 48_000 },
      { sku: 'SKT-KLP', quantity: 2, price: 15_000 },
    ],
    ...more,
  });
  const sent = { arranged: '2026-11-05 08:00', tracking: 'SPX1' };
  const empty = picture();
  const first = handOver(
    [order('A1', 'Dikemas'), order('A2', 'Belum Bayar'), order('A3', 'Dikirim', sent)],
    ['customers'],
  );
  expect(first.looked).toMatchObject({ created: 3, refusedRows: 0, notes: [] });
  goOn(first.id);
  const before = picture();
  const again = handOver([
    order('A1', 'Dikirim', { ...sent, tracking: 'SPX2' }),
    order('A2', 'Dibatalkan', { reason: 'Tidak dibayar' }),
    order('A3', 'Selesai', {
      ...sent,
      tracking: 'SPX3',
      done: '2026-11-05 11:00',
      lines: [
        { sku: 'KTN-TAS', price: 48_000, returned: 1 },
        { sku: 'SKT-KLP', quantity: 2, price: 15_000 },
      ],
    }),
    order('A4', 'Dikirim', sent),
  ]);
  expect(again.looked).toMatchObject({ created: 1, changed: 3, same: 0, refusedRows: 0 });
  const handed = shop.mark();
  goOn(again.id);
  const after = picture();
  expect(after.Pesanan?.slice(-4).map(({ Status, 'No. resi': no }) => [Status, no])).toEqual([
    ['Dikirim', 'SPX2'],
    ['Dibatalkan', ''],
    ['Selesai', 'SPX3'],
    ['Dikirim', 'SPX1'],
  ]);
  shop.rewind(handed);
  shop.faults(killedAfter(48, { writes: 2, rows: 1 }));
  expect(() => goOn(again.id)).toThrow();
  shop.faults();
  goOn(again.id);
  expect(picture()).toEqual(after);
  expect(send('imports.undo', { import: again.id }).result).toMatchObject({ stays: 0, left: 0 });
  expect(picture()).toEqual(before);
  expect(send('imports.undo', { import: first.id }).result).toMatchObject({ stays: 0, left: 0 });
  expect(picture()).toEqual(empty);
});

test('a file over an archived month makes none of its orders again: the check counts them, and a new one comes in', () => {
  const order = (no: string): Sold => ({
    no,
    status: 'Selesai',
    created: '2026-10-20 08:00',
    arranged: '2026-10-20 10:00',
    done: '2026-10-21 09:00',
    buyer: 'putri_1',
    lines: [{ sku: 'SKT-KLP', price: 15_000 }],
  });
  const first = handOver([order('B1'), order('B2')], ['history']);
  goOn(first.id);
  const stays = shop.rows('Pesanan').length;
  while (send('archive.run', { until: '2026-10' }, 'archive').more);
  const left = shop.rows('Pesanan').length;
  expect(left).toBeLessThan(stays);
  const again = handOver([order('B1'), order('B2'), order('B3')], ['history']);
  expect(again.looked).toMatchObject({ created: 1, archived: 2, same: 0, refusedRows: 0 });
  goOn(again.id);
  expect(shop.rows('Pesanan')).toHaveLength(left + 1);
});
