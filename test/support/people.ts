/** What people do to the sheets while Rapi works, and what the book says then: compared by rows, cheaply, for thousands of books. */
import type { PersonOperation } from '../../local/host';
import { OWNER, type ShopHost, type Told } from './shop-host';

export const TABS = ['Pesanan', 'Baris Pesanan', 'Produk', 'Mutasi Stok', 'Pelanggan', 'Backlog'];

export type Rows = ReadonlyMap<string, string>;

const known = new Map<string, readonly [key: string, text: string] | undefined>();

/** Every record by its id, whatever the order of rows and columns; and what stands in rows that are none. */
export function book(contents: readonly string[]): Rows {
  const found = new Map<string, string>();
  for (const tab of contents) {
    const [name = '', header = '', ...lines] = tab.split('\n');
    const words = (JSON.parse(header || '[]') as unknown[]).map((word) => String(word).replace(' ▸', ''));
    const own = TABS.find((each) => name.startsWith(`"${each}`));
    if (own === undefined) continue;
    for (const line of lines) {
      const under = `${own}${header}${line}`;
      if (!known.has(under)) known.set(under, record(own, words, line));
      const entry = known.get(under);
      if (entry) found.set(...entry);
    }
  }
  return found;
}

function record(
  tab: string,
  words: readonly string[],
  line: string,
): readonly [key: string, text: string] | undefined {
  if (line === '') return undefined;
  const cells = Object.fromEntries(
    (JSON.parse(line) as unknown[]).map((cell, at) => [words[at] ?? '', cell] as const),
  );
  const { Cap: _, ...others } = cells;
  const filled = Object.entries(others).filter(([, cell]) => cell !== '');
  const text = JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
  return filled.length > 0 ? [`${tab} ${others.ID || others['No.'] || text}`, text] : undefined;
}

/** Where two books differ, but for records that stand marked in *Perlu dicek*, are named by such a mark, or are told as deleted. */
export function difference(end: Rows, wanted: Rows, told: readonly string[] = []): string | undefined {
  const marks = [...end.values()].flatMap((row) => /"Perlu dicek","([^"]+)"/.exec(row)?.[1] ?? []);
  for (const key of new Set([...end.keys(), ...wanted.keys()])) {
    const [a, b] = [end.get(key), wanted.get(key)];
    const id = key.split(' ').pop() ?? '-';
    const said =
      (a ?? '').includes('"Perlu dicek",') || marks.some((mark) => mark.includes(id)) || told.includes(id);
    if (a !== b && !said) return `${a ?? `no ${key}`} instead of ${b ?? 'nothing'}`;
  }
  return undefined;
}

type Doing = () => void;

/** What people do, by what is told of it; each can be done at any moment. */
export function disturbances(shop: ShopHost) {
  const reshape = (operation: PersonOperation): void => {
    shop.reshape({ as: OWNER, operation, confirmed: true });
  };
  const sheet = (tab: string): number => shop.sheetId(tab);
  const sorted =
    (tab: string, header: string): Doing =>
    () =>
      reshape({ kind: 'sort', sheet: sheet(tab), column: shop.column(tab, header), ascending: false });
  const rows =
    (kind: 'insertRows' | 'deleteRows', tab: string, first: number, count = 1): Doing =>
    () =>
      reshape({ kind, sheet: sheet(tab), first, count });
  const type =
    (tab: string, row: number | 'end', header: string, text: string): Doing =>
    () => {
      const at = row === 'end' ? last(shop, tab) + 1 : row;
      const column = shop.column(tab, header);
      shop.type({ as: OWNER, sheet: sheet(tab), row: at, column, text, confirmed: true });
    };
  return {
    'Produk is sorted': sorted('Produk', 'Harga'),
    'Pesanan is sorted': sorted('Pesanan', 'Total'),
    'Mutasi Stok is sorted': sorted('Mutasi Stok', 'Jumlah'),
    'Backlog is sorted': sorted('Backlog', 'Judul'),
    'Pesanan is filtered': () =>
      reshape({
        kind: 'filter',
        sheet: sheet('Pesanan'),
        column: shop.column('Pesanan', 'Status'),
        hide: ['Masuk'],
      }),
    'a row is inserted in Produk': rows('insertRows', 'Produk', 2),
    'a row is inserted in Pesanan': rows('insertRows', 'Pesanan', 3),
    'a row is inserted in Baris Pesanan': rows('insertRows', 'Baris Pesanan', 3),
    'rows are inserted in Mutasi Stok': rows('insertRows', 'Mutasi Stok', 4, 2),
    'an order is deleted': rows('deleteRows', 'Pesanan', 3),
    'a line is deleted': rows('deleteRows', 'Baris Pesanan', 9),
    'a ledger row is deleted': rows('deleteRows', 'Mutasi Stok', 9),
    'a customer is deleted': rows('deleteRows', 'Pelanggan', 3),
    'rows of Produk are moved': () =>
      reshape({ kind: 'moveRows', sheet: sheet('Produk'), first: 2, count: 2, to: 9 }),
    'a column of Pesanan is moved': () =>
      reshape({ kind: 'moveColumns', sheet: sheet('Pesanan'), first: 5, count: 1, to: 2 }),
    'a column is inserted in Produk': () =>
      reshape({ kind: 'insertColumns', sheet: sheet('Produk'), first: 3, count: 1 }),
    'Produk is renamed': () => reshape({ kind: 'renameSheet', sheet: sheet('Produk'), name: 'Produk kita' }),
    'a header is renamed': type('Pesanan', 1, 'Isi', 'Barangnya'),
    'a price is typed': type('Produk', 2, 'Harga', '99000'),
    'a note is typed on the order': type('Pesanan', 64, 'Catatan', 'titip satpam'),
    'a customer row is typed at the end': type('Pelanggan', 'end', 'Kota', 'Solo'),
  } as const;
}

export const last = (shop: ShopHost, tab: string): number =>
  shop.read({ op: 'sheet.extent', sheet: shop.sheetId(tab) }).lastRow || 1;

/** Calls after which the book may have changed under the run's feet without being asked again. */
const PLACES: readonly string[] = [
  'Range.getValues',
  'Sheet.getSheetValues',
  'Properties.setProperties',
  'Lock.hasLock',
  'end of run',
];

/** The numbers of those calls of one run. */
export function placesOf(shop: ShopHost, run: () => Told): { calls: number[]; told: Told } {
  const calls: number[] = [];
  shop.faults({
    before: ({ method, number }) => {
      if (PLACES.includes(method)) calls.push(number);
      return undefined;
    },
  });
  const told = run();
  shop.faults();
  return { calls, told };
}

/** One run in which somebody does something just before this call. */
export function disturbed(shop: ShopHost, call: number, disturb: Doing, run: () => Told): Told {
  shop.faults({
    before: ({ number }) => {
      if (number === call) disturb();
      return undefined;
    },
  });
  const told = run();
  shop.faults();
  return told;
}

/** The records that home names as deleted. */
export const lostNow = (shop: ShopHost): string[] =>
  (JSON.parse(shop.properties().lost || '[]') as { id: string }[]).map(({ id }) => id);
