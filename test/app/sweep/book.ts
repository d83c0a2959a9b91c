/** What a sweep looks at: the whole book as one text, people's own cells in it, and what must hold whatever happened. */
import { createHash } from 'node:crypto';
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

/** The texts of all tabs but those that are left out. */
function tabsOf(shop: ShopHost, without: readonly string[]): string[] {
  if (without.length === 0) return shop.contents();
  const left = without.map((name) => JSON.stringify(name));
  return shop.contents().filter((text) => !left.includes(text.split('\n', 1)[0] as string));
}

/** All values of all tabs, those that are left out apart: equal texts are equal values. */
export const cellsOf = (shop: ShopHost, without: readonly string[] = []): string =>
  tabsOf(shop, without).join('\n\n');

/** A short text for a long one: thousands of whole books are compared. */
export const digest = (text: string): string => createHash('sha1').update(text).digest('base64');

/** What stands for all values of all tabs; `seen` gives of a tab's text what is compared. From one look to the next few tabs change. */
export function lookAt(seen: (text: string) => string = (text) => text) {
  let last = new Map<string, string>();
  return (shop: ShopHost, without: readonly string[] = []): string => {
    const texts = tabsOf(shop, without);
    last = new Map(texts.map((text) => [text, last.get(text) ?? digest(seen(text))]));
    return [...last.values()].join();
  };
}
const everything = lookAt();

/** What stands for everything that outlives a run: cells, properties, files. Two stops that leave the same cannot come to different ends. */
export const leftBehind = (shop: ShopHost): string =>
  `${everything(shop)} ${digest(JSON.stringify([shop.properties(), shop.files(OWNER)]))}`;

/** People's own cells with their formulas. */
export function ownCells(shop: ShopHost): string {
  const tabs = shop.read({ op: 'sheets.list' });
  const own = (name: string, column: number, columns: number, rows: number) => {
    const sheet = tabs.find((tab) => tab.name === name)?.id ?? 0;
    const range = { sheet, row: 1, column, rows, columns };
    return [shop.read({ op: 'cells.values', range }), shop.read({ op: 'cells.formulas', range })];
  };
  if (!tabs.some(({ name }) => name === OWN_TAB)) return '';
  return JSON.stringify([own('Pesanan', 4, 1, 5), own('Produk', 4, 1, 5), own(OWN_TAB, 1, 2, 3)]);
}

const judged = new Map<string, string[]>();

/** What does not hold, in words; empty when all is well. Counted from the cells, not by Rapi's own checks; equal cells are counted once. */
export function broken(shop: ShopHost): string[] {
  const cells = everything(shop);
  let found = judged.get(cells);
  if (!found) {
    found = counted(shop);
    judged.set(cells, found);
  }
  return [...found];
}

function counted(shop: ShopHost): string[] {
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
