/** A tab of somebody's own with one of everything that a version holds, and all of it as texts to compare, kind by kind. */
import type { Format, WriteOperation } from '../../local/gate/operations';
import { OWNER, person, type ShopHost } from './shop-host';

export const KINDS_TAB = 'Semua jenis';

/** What a run of a text has that is said to have nothing of its own. */
const USUAL = {
  ...{ fontFamily: 'Arial', fontSize: 10, fontColor: '#000000' },
  ...{ bold: false, italic: false, underline: false, strikethrough: false },
};

/** Puts the tab into the workbook. */
export function addEveryKind(shop: ShopHost): void {
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: KINDS_TAB } });
  const sheet = shop.sheetId(KINDS_TAB);
  const rect = (row: number, column: number, rows = 1, columns = 1) => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const rows = [
    ['Barang', 'Jumlah', 'Tanggal', 'Catatan'],
    ['pot', 5, { date: 46_331 }, 'lihat toko dan blog'],
    ['daun', 12, { date: 46_340 }, 'biasa'],
    ['', 20, { date: 46_350 }, "'00123"],
    ['bunga', 31, { date: 46_360 }, 'akhir'],
  ];
  shop.apply({
    op: 'cells.write',
    range: rect(1, 1, 5, 4),
    values: rows.map((row) => row.map((value) => value)),
  });
  const format = (row: number, column: number, look: Format, high = 1, wide = 1): WriteOperation => ({
    op: 'cells.format',
    range: rect(row, column, high, wide),
    formats: [[look]],
  });
  const rule = { bold: true, italic: true, underline: true, fontColor: '#112233', background: '#ffeeaa' };
  const condition = (kind: string, args: (string | number | { date: number })[] = []) => ({
    ranges: [rect(2, 1, 4, 3)],
    formula: '',
    condition: { kind, args },
  });
  const validation = (
    row: number,
    criteria: string,
    args: (string | number | boolean | { date: number })[],
  ) => ({
    op: 'cells.validate' as const,
    range: rect(row, 6, 1, 1),
    validations: [[{ criteria, args, allowInvalid: true }]],
  });
  const operations: WriteOperation[] = [
    format(2, 3, { numberFormat: 'd mmm yyyy' }, 4),
    format(1, 1, { fontFamily: 'Georgia', line: 'underline', rotation: 45 }),
    format(1, 2, { rotation: 'vertical', line: 'line-through' }),
    format(2, 1, { borders: 'all round' }),
    format(2, 4, {
      rich: {
        text: 'lihat toko dan blog',
        runs: [
          { from: 0, to: 6 },
          { from: 6, to: 10, link: 'https://toko.example', bold: true, fontColor: '#c2185b' },
          { from: 10, to: 15 },
          { from: 15, to: 19, link: 'https://blog.example', italic: true, fontSize: 14, underline: true },
        ].map((run) => ({ ...USUAL, ...run })),
      },
    }),
    { op: 'rows.height', sheet, first: 4, count: 1, pixels: 66 },
    { op: 'rows.show', sheet, first: 5, count: 1, hidden: true },
    { op: 'rows.group', sheet, first: 2, count: 3, delta: 1 },
    { op: 'rows.group', sheet, first: 3, count: 2, delta: 1, collapsed: true },
    { op: 'sheet.name', sheet, name: 'Jumlah_barang', place: rect(2, 2, 4) },
    { op: 'cells.formulas.write', range: rect(7, 2), formulas: [['=SUM(Jumlah_barang)']] },
    {
      op: 'sheet.filter.set',
      sheet,
      filter: {
        range: rect(1, 1, 5, 4),
        hidden: [{ column: 1, values: ['daun'] }],
        conditions: [{ column: 2, condition: { kind: 'NUMBER_GREATER_THAN', args: [4] } }],
      },
    },
    {
      op: 'sheet.band',
      sheet,
      band: {
        ...{ id: 'one', range: rect(1, 1, 5, 4), columns: [null, null, null, null] },
        rows: ['#00897b', '#ffffff', '#e0f2f1', '#80cbc4'],
      },
    },
    {
      op: 'sheet.band',
      sheet,
      band: {
        ...{ id: 'two', range: rect(1, 6, 5, 4), rows: [null, null, null, null] },
        columns: ['#ff9800', '#fff3e0', '#ffe0b2', null],
      },
    },
    {
      op: 'sheet.rules.write',
      sheet,
      rules: [
        { ranges: [rect(2, 1, 4, 4)], formula: '=$B2>10', strikethrough: true },
        { ...condition('TEXT_CONTAINS', ['pot']), ...rule },
        condition('NUMBER_BETWEEN', [3, 9]),
        condition('CELL_EMPTY'),
        condition('DATE_AFTER', [{ date: 46_345 }]),
        condition('DATE_BEFORE_RELATIVE', ['TODAY']),
        {
          ranges: [rect(2, 2, 4)],
          formula: '',
          scale: {
            least: { color: '#ffffff' },
            middle: { color: '#ffd54f', kind: 'PERCENTILE', value: '50' },
            greatest: { color: '#e53935', kind: 'NUMBER', value: '30' },
          },
        },
      ],
    },
    validation(1, 'CHECKBOX', ['ya', 'tidak']),
    validation(2, 'NUMBER_NOT_BETWEEN', [1, 5]),
    validation(3, 'DATE_BETWEEN', [{ date: 46_000 }, { date: 47_000 }]),
    validation(4, 'TEXT_CONTAINS', ['@']),
    validation(5, 'TEXT_IS_VALID_EMAIL', []),
    validation(6, 'CUSTOM_FORMULA', ['=F6>2']),
    {
      op: 'sheet.protect',
      sheet,
      protection: {
        ...{ id: 'whole', kind: 'sheet', description: 'semua', warningOnly: false },
        ...{ editors: [person('bima')], open: [rect(2, 2, 4), rect(1, 6, 6)] },
      },
    },
    {
      op: 'sheet.protect',
      sheet,
      protection: {
        ...{ id: 'part', kind: 'range', range: rect(1, 1, 1, 4), description: 'judul', warningOnly: true },
        editors: [],
      },
    },
    {
      op: 'sheet.chart.add',
      sheet,
      chart: {
        ...{ id: 7, type: 'COLUMN', merge: 'MERGE_COLUMNS', hidden: 'IGNORE_BOTH', headers: 1 },
        ranges: [rect(1, 1, 5, 2)],
        transposed: false,
        options: { title: 'Jumlah barang', width: 400, height: 250 },
        anchor: { row: 8, column: 2, x: 5, y: 5 },
      },
    },
    { op: 'sheet.things.set', sheet, things: { pictures: 2, pivots: 1 } },
    { op: 'sheet.set', sheet, facts: { rightToLeft: true, hiddenGridlines: true } },
    { op: 'book.set', recalculation: 'MINUTE', circles: true, cycles: 20, threshold: 0.01 },
  ];
  for (const operation of operations) shop.apply(operation);
}

const text = (thing: unknown): string =>
  JSON.stringify(thing, Object.keys(flat(thing)).sort()).replace(/"sheet":\d+,?/g, '');

/** Only cells that have something, by their place. */
const cells = (rows: readonly (readonly unknown[])[]): string =>
  rows
    .flatMap((row, r) =>
      row.flatMap((each, c) =>
        each === null || each === undefined || each === '' ? [] : [`${r + 1},${c + 1} ${text(each)}`],
      ),
    )
    .join('; ');

/** Every key that occurs anywhere in it. */
function flat(thing: unknown, keys: Record<string, true> = {}): Record<string, true> {
  if (typeof thing !== 'object' || thing === null) return keys;
  for (const [key, inner] of Object.entries(thing)) {
    keys[key] = true;
    flat(inner, keys);
  }
  return keys;
}

/** Each kind as a text, without ids, which are new for what is made anew. */
export function everyKind(shop: ShopHost, name = KINDS_TAB): Record<string, string> {
  const sheet = shop.sheetId(name);
  const facts = shop.sheets().find(({ id }) => id === sheet);
  const { maxRows = 1, maxColumns = 1 } = facts ?? {};
  const range = { sheet, row: 1, column: 1, rows: Math.min(maxRows, 20), columns: maxColumns };
  const formats = shop.read({ op: 'cells.formats', range });
  const of = (key: keyof Format) => cells(formats.map((row) => row.map((look) => look[key] ?? null)));
  const { recalculation, circles, cycles, threshold } = shop.read({ op: 'book.facts' });
  const place = ({ sheet: _, ...rest }: typeof range) => rest;
  return {
    ...Object.fromEntries(
      (['fontFamily', 'line', 'rotation', 'rich', 'borders'] as const).map((key) => [key, of(key)]),
    ),
    rows: text(
      shop
        .read({ op: 'rows.facts', sheet, first: 1, count: 20 })
        .map(({ height, hidden, filtered, depth, collapsed }) =>
          [height ?? 21, hidden && 'hidden', filtered && 'filtered', depth, collapsed && 'shut'].join(' '),
        ),
    ),
    filter: text(shop.read({ op: 'sheet.filter', sheet })),
    bands: text(
      shop
        .read({ op: 'bands.list' })
        .filter((band) => band.range.sheet === sheet)
        .map(({ id: _, range: on, ...rest }) => ({ ...rest, on: place(on) })),
    ),
    names: text(
      shop
        .read({ op: 'names.list' })
        .filter((each) => each.range.sheet === sheet)
        .map(({ name: called, range: on }) => ({ called, on: place(on) })),
    ),
    rules: text(shop.read({ op: 'sheet.rules', sheet })),
    validations: cells(shop.read({ op: 'cells.validations', range })),
    protections: text(
      shop.read({ op: 'sheet.protections', sheet }).map(({ id: _, editors, ...rest }) => ({
        ...rest,
        // The owner always may, and whoever is only warned may too.
        editors: rest.warningOnly ? [] : editors.filter((email) => email !== OWNER).sort(),
      })),
    ),
    sheet: text({ rightToLeft: facts?.rightToLeft, gridlines: facts?.hiddenGridlines }),
    charts: text(
      shop.read({ op: 'sheet.charts', sheet }).map(({ id: _, ranges, ...rest }) => ({ ...rest, ranges })),
    ),
    book: text({ recalculation, circles, cycles, threshold }),
    values: cells(shop.read({ op: 'cells.display', range })),
  };
}
