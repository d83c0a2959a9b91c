/** What a test of backups needs beside the shop: a sheet of somebody's own, and everything a workbook shows, to compare. */
import type { CellView, SheetView } from '../../local/host';
import { OWNER, type ShopHost } from './shop-host';

/** Looks that say the same as none; a white ground reads as none does, however it was written. */
const PLAIN: Record<string, unknown> = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  fontColor: '#000000',
  background: '#ffffff',
  fontSize: 10,
  verticalAlign: 'bottom',
  wrap: 'overflow',
};

type Format = NonNullable<CellView['format']>;
type Validation = NonNullable<CellView['validation']>;

/** Cells that look alike share their format and their rule: each is looked at once. */
function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { made: V }>();
  return (key) => {
    const { made } = known.get(key) ?? { made: make(key) };
    known.set(key, { made });
    return made;
  };
}

const looksOf = once((format: Format) => {
  const looks = Object.entries(format).filter(
    ([key, value]) => PLAIN[key] !== (key === 'background' ? String(value).toLowerCase() : value),
  );
  return looks.length > 0 ? { format: Object.fromEntries(looks.sort()) } : undefined;
});
/** A range of another tab may be written with quotes around the tab's name, or without. */
const ruleOf = once(
  (rule: Validation): Validation => JSON.parse(JSON.stringify(rule).replace(/'/g, '')) as Validation,
);

function seen(cell: CellView | null): unknown {
  if (!cell) return null;
  const { format, validation, ...rest } = cell;
  const all = {
    ...rest,
    ...(validation && { validation: ruleOf(validation) }),
    ...(format && looksOf(format)),
  };
  return Object.keys(all).length === 2 && all.display === '' && all.value === '' ? null : all;
}

/** By place, without the tab's id. */
const mergesOf = (merges: SheetView['merges'] = []): string[] =>
  merges.map(({ row, column, rows, columns }) => `${row},${column}:${rows}x${columns}`).sort();

type Everything = Record<string, { facts: string; cells: string[] }>;

/** The first places at which two workbooks differ; ids of tabs in the control sheet do not count, for a tab that came back has a new one. */
export function differing(now: Everything, then: Everything): string[] {
  const found: string[] = [];
  for (const name of new Set([...Object.keys(now), ...Object.keys(then)])) {
    const [a, b] = [now[name], then[name]];
    if (!a || !b) found.push(`${name}: ${a ? 'is new' : 'is gone'}`);
    else if (a.facts !== b.facts) found.push(`${name}: ${a.facts} instead of ${b.facts}`);
    else
      for (const [row, cells] of a.cells.entries())
        if (cells !== b.cells[row] && !(name === 'Pengaturan' && cells.includes('"table"')))
          found.push(`${name}, row ${row + 1}: ${cells} instead of ${b.cells[row]}`);
  }
  return found.slice(0, 3);
}

/** Every tab with every cell: values, formulas, looks, notes, validation; merges, widths, groups, frozen and hidden parts, colours. */
export function everything(shop: ShopHost, without: readonly string[] = []): Everything {
  const sheets = shop.sheets().filter(({ name }) => !without.includes(name));
  return Object.fromEntries(
    sheets.map(({ id, index: _, ...sheet }) => {
      const { name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor, columns } = sheet;
      const merges = mergesOf(sheet.merges);
      const facts = { maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor, columns, merges };
      const cells = shop.window(id, 1, maxRows).map((row) => JSON.stringify(row.map(seen)));
      return [name, { facts: JSON.stringify(facts), cells }];
    }),
  );
}

/** Takes the empty rows below away: what is tested stands above, and every cell costs time. */
export function shorten(shop: ShopHost): void {
  for (const { id: sheet, maxRows, lastRow } of shop.sheets()) {
    const first = lastRow + 10;
    if (first <= maxRows)
      shop.reshape({
        as: OWNER,
        operation: { kind: 'deleteRows', sheet, first, count: maxRows - first + 1 },
        confirmed: true,
      });
  }
}

export const OWN = 'Catatan saya';

/** The first column that is nobody's beside the customers. */
const ownColumn = (shop: ShopHost): number =>
  (shop.sheets().find(({ name }) => name === 'Pelanggan')?.lastColumn ?? 0) + 1;

/** A sheet of somebody's own: texts that look like numbers, formulas over other tabs, formats, notes, merges, widths; and columns beside Rapi's. */
export function addOwnSheet(shop: ShopHost): void {
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: OWN } });
  const sheet = shop.sheetId(OWN);
  const type = (row: number, column: number, text: string, at = sheet): void => {
    const { accepted, reason } = shop.type({ as: OWNER, sheet: at, row, column, text, confirmed: true });
    if (!accepted) throw new Error(reason);
  };
  const rows = [
    ['Barang', 'Nilai', 'Kapan'],
    ["'00123", '1.250,5', '5/11/2026'],
    ["'=bukan rumus", '=B2*2', '14:02'],
    ['TRUE', '=COUNTA(Produk!A2:A)', 'é 漢 🙂'],
    ["'TRUE", '=1/0', "'1e5"],
    ['=SEQUENCE(3)', 'di samping', '=B6&"!"'],
  ];
  for (const [r, row] of rows.entries()) for (const [c, text] of row.entries()) type(r + 1, c + 1, text);
  const range = (row: number, column: number, height: number, width: number) => ({
    sheet,
    row,
    column,
    rows: height,
    columns: width,
  });
  shop.apply({
    op: 'cells.format',
    range: range(1, 1, 1, 3),
    formats: [[{ bold: true, background: '#FEF7E0', fontColor: '#7A4F01' }]],
  });
  shop.apply({
    op: 'cells.format',
    range: range(2, 2, 3, 1),
    formats: [[{ numberFormat: '"Rp"#,##0.00', italic: true, align: 'right' }]],
  });
  shop.apply({ op: 'cells.note', range: range(2, 1, 1, 1), notes: [['dua baris\ncatatan']] });
  shop.apply({
    op: 'cells.validate',
    range: range(8, 1, 3, 1),
    validations: [
      [{ criteria: 'VALUE_IN_LIST', args: ['ya', 'tidak'], allowInvalid: true, showDropdown: true }],
    ],
  });
  shop.apply({ op: 'cells.merge', range: range(12, 1, 1, 3) });
  type(12, 1, '="Jumlah "&B2');
  shop.apply({ op: 'cells.merge', range: range(2, 5, 4, 2) });
  type(2, 5, 'satu untuk delapan sel');
  shop.apply({ op: 'cells.note', range: range(2, 5, 1, 1), notes: [['gabungan']] });
  shop.apply({ op: 'columns.width', sheet, first: 2, count: 1, pixels: 233 });
  shop.apply({ op: 'sheet.set', sheet, facts: { frozenRows: 1, tabColor: '#C2185B' } });
  // A column of their own to the right of Rapi's, with a formula.
  const beside = shop.sheets().find(({ name }) => name === 'Produk')?.lastColumn ?? 0;
  type(1, beside + 1, 'Untung', shop.sheetId('Produk'));
  type(2, beside + 1, '=C2*0,4', shop.sheetId('Produk'));
  // Merged cells of their own beside the customers: a heading, and one value for three rows.
  const [people, right] = [shop.sheetId('Pelanggan'), ownColumn(shop)];
  const room = { kind: 'insertColumns' as const, sheet: people, first: right, count: 4 };
  if (!shop.reshape({ as: OWNER, operation: room, confirmed: true }).accepted) throw new Error('no room');
  for (const [row, rows] of [
    [1, 1],
    [2, 3],
  ] as const) {
    shop.apply({ op: 'cells.merge', range: { sheet: people, row, column: right, rows, columns: 2 } });
    type(row, right, row === 1 ? 'Catatan toko' : '=3*14', people);
  }
}
