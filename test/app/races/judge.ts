/** What must hold after runs that went side by side, read from the cells themselves: it trusts nothing that the bundle says of them. */
import type { CellValue } from '../../../local/gate/operations';
import type { ShopHost } from '../../support/shop-host';

/** A tab as rows by header word. */
type Rows = readonly Readonly<Record<string, CellValue>>[];
export type Tabs = ReadonlyMap<string, { readonly header: readonly string[]; readonly cells: CellValue[][] }>;

/** Places and settings: nobody changes them here. */
const LEFT_OUT = ['Pengaturan'];

export function tabsOf(shop: ShopHost): Tabs {
  const sheets = shop
    .read({ op: 'sheets.list' })
    .map(({ id, name }) => ({ name, ...shop.read({ op: 'sheet.extent', sheet: id }) }))
    .filter(({ name, lastRow }) => lastRow > 0 && !LEFT_OUT.includes(name));
  return new Map(
    sheets.map(({ name, lastRow, lastColumn }) => {
      const cells = shop.cells(name, `A1:${letters(lastColumn)}${lastRow}`);
      return [name, { header: (cells[0] ?? []).map((cell) => String(cell).replace(' ▸', '')), cells }];
    }),
  );
}

const letters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

export function rowsOf(tabs: Tabs, name: string): Rows {
  const { header, cells } = tabs.get(name) ?? { header: [], cells: [] };
  return cells.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
}

export const cellsText = (tabs: Tabs): string =>
  JSON.stringify([...tabs].map(([name, { cells }]) => [name, cells]));

/**
 * The cells without rows that hold nothing: what came late and was taken back leaves its place empty where somebody wrote below it meanwhile. Nothing is
 * lost or said twice by that, and a row that a person may be typing in is not deleted under them.
 */
export const filledText = (tabs: Tabs): string =>
  JSON.stringify([...tabs].map(([name, { cells }]) => [name, cells.filter((row) => !row.every(isEmpty))]));

const isEmpty = (cell: CellValue): boolean => cell === '';

const ID = /\b([A-Z]{2,3})-\d{2,}\b/g;

/**
 * The same text whatever numbers were given: ids are counted in the order in which they appear, so that who belongs to whom still counts, and stamps, which
 * depend on them, are left out. A change that was taken back and asked for again has a later number than it would have had alone.
 */
export function unnumbered(text: string): string {
  const known = new Map<string, string>();
  const counts: Record<string, number> = {};
  return text.replace(/~[0-9a-z]{8,}/g, '~').replace(ID, (id, prefix: string) => {
    let name = known.get(id);
    if (!name) {
      counts[prefix] = (counts[prefix] ?? 0) + 1;
      name = `${prefix}#${counts[prefix]}`;
      known.set(id, name);
    }
    return name;
  });
}

const TABLES: readonly (readonly [tab: string, header: string, counter: string])[] = [
  ['Pesanan', 'No.', 'orders'],
  ['Baris Pesanan', 'ID', 'lines'],
  ['Produk', 'ID', 'products'],
  ['Mutasi Stok', 'No.', 'moves'],
  ['Pelanggan', 'ID', 'customers'],
  ['Catatan', 'ID', 'notes'],
  ['Backlog', 'No.', 'backlog'],
  ['Riwayat Backlog', 'No.', 'backlogEvents'],
  ['Invoice', 'No.', 'invoices'],
  ['Pembayaran', 'No.', 'payments'],
  ['Pengiriman', 'No.', 'shipments'],
  ['Pembelian', 'No.', 'purchases'],
  ['Baris Pembelian', 'ID', 'purchaseLines'],
  ['Impor', 'No.', 'imports'],
];
const CLOSED = ['Dibatalkan', 'Selesai'];
const number = (cell: CellValue | undefined): number => (typeof cell === 'number' ? cell : 0);

/** What does not hold, in words; empty when all is well. */
export function broken(shop: ShopHost, tabs: Tabs): string[] {
  const head = JSON.parse(shop.properties().head ?? '{}') as {
    journal?: unknown;
    counters?: Record<string, number>;
  };
  const found = head.journal ? ['a journal is left'] : [];
  for (const [tab, header, key] of TABLES) {
    const rows = rowsOf(tabs, tab);
    if (rows.some((row) => row[header] === '' && String(row.Cap ?? '') !== ''))
      found.push(`a row of ${tab} lost its number and kept the rest`);
    const ids = rows.map((row) => String(row[header] ?? '')).filter((id) => id !== '');
    if (new Set(ids).size < ids.length) found.push(`a number stands twice in ${tab}`);
    const highest = Math.max(0, ...ids.map((id) => Number(id.split('-')[1])));
    if (highest > (head.counters?.[key] ?? highest)) found.push(`${tab} would give a number again`);
  }
  return [...found, ...stockBroken(tabs)];
}

function stockBroken(tabs: Tabs): string[] {
  const found: string[] = [];
  const states = new Map(rowsOf(tabs, 'Pesanan').map((row) => [String(row['No.']), String(row.Status)]));
  const onHand = new Map<string, number>();
  const reserved = new Map<string, number>();
  const coming = new Map<string, number>();
  const add = (sums: Map<string, number>, product: string, units: number) =>
    sums.set(product, (sums.get(product) ?? 0) + units);
  for (const row of rowsOf(tabs, 'Mutasi Stok')) add(onHand, String(row['ID produk']), number(row.Jumlah));
  for (const row of rowsOf(tabs, 'Baris Pesanan')) {
    const state = states.get(String(row['No.']));
    if (state === undefined) found.push(`line ${row.ID} has no order`);
    else if (!CLOSED.includes(state))
      add(reserved, String(row['ID produk']), number(row.Jumlah) - number(row.Terkirim));
  }
  for (const row of rowsOf(tabs, 'Baris Pembelian')) add(coming, String(row['ID produk']), number(row.Sisa));
  for (const row of rowsOf(tabs, 'Produk')) {
    const id = String(row.ID);
    if (id === '') continue;
    const [hand, kept] = [onHand.get(id) ?? 0, reserved.get(id) ?? 0];
    if (number(row.Fisik) !== hand) found.push(`${row.SKU}: on hand ${row.Fisik}, in the ledger ${hand}`);
    if (number(row.Dipesan) !== kept)
      found.push(`${row.SKU}: reserved ${row.Dipesan}, in open lines ${kept}`);
    if (number(row['Akan datang']) !== (coming.get(id) ?? 0))
      found.push(`${row.SKU}: on order is not what is to come`);
    if (number(row['Bisa dijual']) !== hand - kept) found.push(`${row.SKU}: available is not what is left`);
  }
  return found;
}
