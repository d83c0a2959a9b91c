/** The workbook that the model is compared with: furnished once, read cell by cell as it stands. */

import { TABLES } from '../../../src/app/registry';
import { columnOf, type Table } from '../../../src/kernel/table';
import { shorten } from '../../support/backups';
import { OWNER, person, type ShopHost } from '../../support/shop-host';
import { must } from '../sweep/examples';
import { Business, type Person, type Row, TABLE_NAMES, type TableName, type Value } from './business';

export const PEOPLE: readonly Person[] = [
  { name: 'Ratna', email: OWNER, role: 'owner' },
  { name: 'Wulan', email: person('wulan'), role: 'manager' },
  { name: 'Sekar', email: person('sekar'), role: 'sales' },
  { name: 'Joko', email: person('joko'), role: 'warehouse' },
  { name: 'Damar', email: person('damar'), role: 'finance' },
  { name: 'Agus', email: person('agus'), role: 'service' },
];
const ROLE_WORDS: Readonly<Record<string, string>> = {
  owner: 'pemilik',
  manager: 'manajer',
  sales: 'penjualan',
  warehouse: 'gudang',
  finance: 'keuangan',
  service: 'layanan',
};

/** What people call their own column and their own tab. */
export const OWN_HEADER = 'Kolom saya';
export const OWN_TAB = 'Punya saya';
const OWN_FORMULAS = ['=SUM(B1:B2)', '=2*21'];
export const OWN_TABLES: readonly TableName[] = ['orders', 'products', 'customers'];

/** Columns whose values follow from the whole table, from who did it or from the moment; each has tests of its own. */
const ELSEWHERE = [
  'stamp',
  'by',
  'rank',
  'score',
  'scoreNote',
  'touchedAt',
  'revision',
  'source',
  'step',
  'mark',
];
const DECLARED = new Map(TABLES.map((table) => [table.key, table]));
const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;

/** A shop of four products and sixteen customers, with a team, people's own cells, and nothing that can be undone any more. */
export function furnish(shop: ShopHost): void {
  const { email: as } = PEOPLE[0] as Person;
  const edit = { as, confirmed: true };
  shop.paste({
    ...edit,
    sheet: shop.sheetId('Tim'),
    row: shop.rows('Tim').length + 2,
    column: 1,
    texts: PEOPLE.map(({ name, email, role }) => [name, email, ROLE_WORDS[role] ?? '']),
  });
  const goods: readonly [string, string, number, number][] = [
    ['BTK-MGK', 'Mangkuk batok', 35_000, 20],
    ['KTN-TAS', 'Tas belanja', 48_000, 12],
    ['KTN-CLM', 'Celemek katun', 85_000, 6],
    ['PKT-HMP', 'Hampers dapur', 275_000, 0],
  ];
  for (const [sku, name, price, quantity] of goods) {
    must(shop.send('stock.addProduct', { sku, name, price, reorderPoint: 5 }));
    if (quantity > 0)
      must(
        shop.send('stock.receive', { lines: [{ product: sku, quantity, cost: price / 2 }], source: 'awal' }),
      );
  }
  for (let at = 1; at <= 16; at++)
    must(shop.send('customers.add', { name: `Pembeli ${at}`, phone: phoneOf(at), city: 'Solo' }));
  for (let at = 1; at <= 3; at++) {
    const lines = [{ product: 'BTK-MGK', quantity: at }];
    must(shop.send('orders.create', { customer: { id: `PLG-0000${at}` }, channel: 'shopee', lines }));
  }
  must(shop.send('backlog.add', { kind: 'product', title: 'Kemasan baru' }));
  must(shop.send('notes.add', { about: 'PLG-00001', text: 'suka warna hijau' }));
  for (const table of OWN_TABLES) addOwnColumn(shop, tabOf(table));
  shop.reshape({ as, operation: { kind: 'addSheet', name: OWN_TAB } });
  shop.paste({
    ...edit,
    sheet: shop.sheetId(OWN_TAB),
    row: 1,
    column: 1,
    texts: OWN_FORMULAS.map((text) => [text]),
  });
  shorten(shop);
  shop.advance(30 * 3_600_000);
}

/** One of a hundred people's numbers. */
export const phoneOf = (at: number): string => `0812 7000 ${String(1_000 + at)}`;

export const tableOf = (name: TableName): Table => DECLARED.get(name) as Table;
export const tabOf = (name: TableName): string => tableOf(name).sheet.id;

function addOwnColumn(shop: ShopHost, tab: string): void {
  const sheet = shop.sheets().find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const { id, lastColumn } = sheet;
  const operation = { kind: 'insertColumns', sheet: id, first: lastColumn + 1, count: 1 } as const;
  shop.reshape({ as: OWNER, operation, confirmed: true });
  shop.paste({
    as: OWNER,
    sheet: id,
    row: 1,
    column: lastColumn + 1,
    texts: [[OWN_HEADER]],
    confirmed: true,
  });
}

/** Where a table's columns stand, by key; the control sheet says so whatever people moved or renamed. */
export type Places = ReadonlyMap<string, Place>;
interface Place {
  readonly sheet: number;
  readonly tab: string;
  /** Columns of the whole tab. */
  readonly width: number;
  readonly columns: ReadonlyMap<string, number>;
}

export function placesIn(shop: ShopHost): Places {
  const sheets = new Map(shop.read({ op: 'sheets.list' }).map((sheet) => [sheet.id, sheet]));
  const places = new Map<string, Place & { columns: Map<string, number> }>();
  for (const [kind, key, value] of shop.cells('Pengaturan', 'A:C')) {
    const [table = '', column = ''] = String(key).split('.');
    const sheet = kind === 'table' ? sheets.get(Number(value)) : undefined;
    if (sheet)
      places.set(table, { sheet: sheet.id, tab: sheet.name, width: sheet.maxColumns, columns: new Map() });
    if (kind === 'column' && typeof value === 'number') places.get(table)?.columns.set(column, value);
  }
  return places;
}

export interface Found {
  readonly rows: readonly (Row & { readonly row: number })[];
  /** What people wrote beside, by id. */
  readonly own: ReadonlyMap<string, string>;
}

/** Every record of a table as the cells hold it, in the model's words; `row` is where it stands. */
export function recordsIn(shop: ShopHost, places: Places, name: TableName): Found {
  const place = places.get(name);
  if (!place) throw new Error(`no tab for ${name}`);
  const cells = shop.cells(place.tab, `A:${letters(place.width)}`);
  const ownAt = (cells[0] ?? []).indexOf(OWN_HEADER);
  const keys = [...place.columns].filter(([key]) => !ELSEWHERE.includes(key));
  const own = new Map<string, string>();
  const rows: (Row & { row: number })[] = [];
  for (const [index, line] of cells.entries()) {
    const id = String(line[(place.columns.get('id') as number) - 1] ?? '');
    const beside = ownAt < 0 ? '' : String(line[ownAt] ?? '');
    if (index === 0 || (id === '' && beside === '')) continue;
    if (beside !== '') own.set(id, beside);
    if (id === '') continue;
    const row: Record<string, Value> = {};
    for (const [key, column] of keys) row[key] = read(name, key, line[column - 1] ?? '');
    rows.push({ ...row, row: index + 1 });
  }
  return { rows, own };
}

function read(name: TableName, key: string, cell: unknown): Value {
  const { codec } = columnOf(tableOf(name), key);
  if (typeof cell === 'object' && cell !== null && 'date' in cell) {
    const ms = Math.round((Number(cell.date) - 25_569) * DAY_MS);
    return codec.kind === 'day' ? new Date(ms).toISOString().slice(0, 10) : ms - JAKARTA_MS;
  }
  if (codec.kind === 'flag') return cell === true || cell === 'Ya';
  if (codec.choices) {
    const found = codec.choices.find(({ words }) => words.id === cell);
    return found ? found.key : cell === '' ? null : String(cell);
  }
  if (cell === '') return codec.empty as Value;
  return cell as Value;
}

/** The model of what the book holds now. */
export function learned(shop: ShopHost): Business {
  const business = Business.empty();
  const places = placesIn(shop);
  for (const name of TABLE_NAMES)
    for (const { row: _, ...row } of recordsIn(shop, places, name).rows) business.take(name, row);
  return business;
}

/** People's own tab, formulas and all: nothing that Rapi does may touch it. */
export function ownTab(shop: ShopHost): string {
  return JSON.stringify(
    shop.window(shop.sheetId(OWN_TAB), 1, 2).map((row) => row.map((cell) => cell?.formula)),
  );
}

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
