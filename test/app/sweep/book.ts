/** What a sweep looks at: the whole book as one text, people's own cells in it, and what must hold whatever happened. */
import { OWNER, type ShopHost } from '../../support/shop-host';
import { goodsApart, moneyApart } from './agrees';

const OWN_TAB = 'Punya saya';

/** A person's own column with formulas inside two of Rapi's tables, and a tab of their own. */
export function withOwnCells(shop: ShopHost): void {
  const edit = { as: OWNER, confirmed: true };
  for (const tab of ['Pesanan', 'Produk']) {
    const sheet = shop.sheetId(tab);
    shop.reshape({ as: OWNER, operation: { kind: 'insertColumns', sheet, first: 4, count: 1 } });
    const texts = [['Kolom saya'], ['=ROW()*2'], ['teks saya'], ['=1+1']];
    shop.paste({ ...edit, sheet, row: 1, column: 4, texts });
  }
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: OWN_TAB } });
  const texts = [
    ['catatan', '=SUM(B2:B3)'],
    ['', '3'],
    ['', '4'],
  ];
  shop.paste({ ...edit, sheet: shop.sheetId(OWN_TAB), row: 1, column: 1, texts });
}

/** All values of all tabs, those that are left out apart: equal texts are equal values. */
export function cellsOf(shop: ShopHost, without: readonly string[] = []): string {
  const left = without.map((name) => `${JSON.stringify(name)}\n`);
  return shop
    .contents()
    .filter((text) => !left.some((name) => `${text}\n`.startsWith(name)))
    .join('\n\n');
}

/** Everything that outlives a run: cells, properties, files. Two stops that leave the same cannot come to different ends. */
export const leftBehind = (shop: ShopHost): string =>
  [cellsOf(shop), JSON.stringify(shop.properties()), JSON.stringify(shop.files(OWNER))].join('\n\n');

/** People's own cells with their formulas. */
export function ownCells(shop: ShopHost): string {
  if (!shop.sheets().some(({ name }) => name === OWN_TAB)) return '';
  const own = ['Pesanan', 'Produk'].map((tab) =>
    shop.window(shop.sheetId(tab), 1, 5).map((row) => {
      const cell = row[3];
      return [cell?.value, cell?.formula];
    }),
  );
  const tab = shop.window(shop.sheetId(OWN_TAB), 1, 3);
  return JSON.stringify([own, tab.map((row) => row.map((cell) => [cell?.value, cell?.formula]))]);
}

/** What does not hold, in words; empty when all is well. Counted from the cells, not by Rapi's own checks. */
export function broken(shop: ShopHost): string[] {
  const found: string[] = [];
  const [products, lines] = [shop.rows('Produk'), shop.rows('Baris Pesanan')];
  const states = new Map(shop.rows('Pesanan').map((order) => [order['No.'], order.Status]));
  const onHand = sums(shop.rows('Mutasi Stok'), ({ Jumlah }) => Number(Jumlah));
  const coming = sums(shop.rows('Baris Pembelian'), (line) => Number(line.Sisa));
  const reserved = sums(lines, (line) =>
    ENDED.includes(states.get(line['No.'])) ? 0 : Math.max(0, Number(line.Jumlah) - Number(line.Terkirim)),
  );
  for (const { ID: id, SKU: sku, Fisik, Dipesan, 'Akan datang': onOrder } of products) {
    if (id === '') continue;
    if (Number(onOrder) !== (coming.get(id) ?? 0))
      found.push(`on order of ${sku} is not the sum of purchase lines`);
    if (Number(Fisik) !== (onHand.get(id) ?? 0)) found.push(`on hand of ${sku} is not the sum of the ledger`);
    if (Number(Dipesan) !== (reserved.get(id) ?? 0))
      found.push(`reserved of ${sku} is not the sum of open lines`);
  }
  for (const { ID: id, 'No.': order } of lines)
    if (id !== '' && !states.has(order)) found.push(`line ${id} has no order`);
  const paid = new Map<unknown, number>();
  for (const { 'ID pesanan': order, Dihitung } of shop.rows('Pembayaran'))
    paid.set(order, (paid.get(order) ?? 0) + Number(Dihitung));
  for (const { 'No.': no, Dibayar, Invoice } of shop.rows('Pesanan'))
    if (no !== '' && Invoice === '' && Number(Dibayar) !== (paid.get(no) ?? 0))
      found.push(`what was paid for ${no} is not the sum of its payments`);
  found.push(...goodsApart(shop), ...moneyApart(shop));
  for (const [tab, header] of ID_COLUMNS) {
    const ids = shop
      .rows(tab)
      .map((row) => row[header])
      .filter((id) => id !== '');
    if (new Set(ids).size < ids.length) found.push(`an id stands twice in ${tab}`);
  }
  return found;
}

const ENDED: readonly unknown[] = ['Selesai', 'Dibatalkan'];

function sums(rows: Record<string, unknown>[], units: (row: Record<string, unknown>) => number) {
  const all = new Map<unknown, number>();
  for (const row of rows) all.set(row['ID produk'], (all.get(row['ID produk']) ?? 0) + units(row));
  return all;
}

const ID_COLUMNS: readonly (readonly [tab: string, header: string])[] = [
  ['Pesanan', 'No.'],
  ['Baris Pesanan', 'ID'],
  ['Pengiriman', 'No.'],
  ['Produk', 'ID'],
  ['Pemasok', 'ID'],
  ['Pembelian', 'No.'],
  ['Baris Pembelian', 'ID'],
  ['Mutasi Stok', 'No.'],
  ['Pelanggan', 'ID'],
  ['Catatan', 'ID'],
  ['Backlog', 'No.'],
  ['Riwayat Backlog', 'No.'],
  ['Invoice', 'No.'],
  ['Pembayaran', 'No.'],
  ['Impor', 'No.'],
  ['Cadangan', 'Versi'],
];
