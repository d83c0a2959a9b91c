/** Any change a workbook may see, for tests that hold for every sequence of them. */
import fc from 'fast-check';
import type { WriteOperation } from '../../../local/gate/operations';
import type { Workbook } from './workbook';

const count = fc.integer({ min: 1, max: 3 });
const place = fc.integer({ min: 1, max: 9 });
const axis = fc.constantFrom('rows' as const, 'columns' as const);
const rect = fc.record({ row: place, column: place, rows: count, columns: count });
const value = fc.oneof(fc.constantFrom('', 'x', true), fc.integer({ min: -5, max: 5 }));
const formula = fc.constantFrom(
  '=A1&"z"',
  '=SUM(B1:B4)',
  '=COLUMN($C$2)',
  "='Lain'!D4",
  '=ROW(B:B)',
  '=Lain!A2:A5',
);
export const aChange: fc.Arbitrary<(sheet: number) => WriteOperation> = fc.oneof(
  fc.tuple(rect, value).map(
    ([r, v]) =>
      (sheet: number) =>
        ({
          op: 'cells.write',
          range: { sheet, ...r },
          values: Array.from({ length: r.rows }, () => Array(r.columns).fill(v)),
        }) as WriteOperation,
  ),
  fc.tuple(place, place, formula).map(
    ([row, column, text]) =>
      (sheet: number) =>
        ({
          op: 'cells.formulas.write',
          range: { sheet, row, column, rows: 1, columns: 1 },
          formulas: [[text]],
        }) as WriteOperation,
  ),
  fc.tuple(axis, place, count).map(
    ([lines, before, n]) =>
      (sheet: number) =>
        ({ op: `${lines}.insert`, sheet, before, count: n }) as WriteOperation,
  ),
  fc.tuple(axis, place, count).map(
    ([lines, first, n]) =>
      (sheet: number) =>
        ({ op: `${lines}.delete`, sheet, first, count: n }) as WriteOperation,
  ),
  fc.tuple(axis, place, count, place).map(
    ([lines, first, n, to]) =>
      (sheet: number) =>
        ({ op: `${lines}.move`, sheet, first, count: n, to }) as WriteOperation,
  ),
  fc.tuple(rect, fc.boolean()).map(
    ([r, bold]) =>
      (sheet: number) =>
        ({
          op: 'cells.format',
          range: { sheet, ...r, rows: 12 - r.row + 1 },
          formats: [[{ bold, numberFormat: '0' }]],
        }) as WriteOperation,
  ),
  fc.tuple(rect, fc.boolean()).map(
    ([r, flag]) =>
      (sheet: number) =>
        ({
          op: 'cells.clear',
          range: { sheet, ...r },
          contents: flag,
          formats: !flag,
          notes: flag,
          validations: true,
        }) as WriteOperation,
  ),
  fc.tuple(rect, fc.constantFrom('CHECKBOX', 'NUMBER_BETWEEN')).map(
    ([r, criteria]) =>
      (sheet: number) =>
        ({
          op: 'cells.validate',
          range: { sheet, ...r },
          validations: [[{ criteria, args: [], allowInvalid: true }]],
        }) as WriteOperation,
  ),
  fc.tuple(rect, fc.boolean()).map(
    ([r, ascending]) =>
      (sheet: number) =>
        ({
          op: 'cells.sort',
          range: { sheet, ...r },
          by: [{ column: r.column, ascending }],
        }) as WriteOperation,
  ),
  fc.tuple(rect, fc.constantFrom('cells.merge' as const, 'cells.unmerge' as const)).map(
    ([r, op]) =>
      (sheet: number) =>
        ({ op, range: { sheet, ...r } }) as WriteOperation,
  ),
  fc.tuple(place, fc.string({ maxLength: 3 })).map(
    ([column, note]) =>
      (sheet: number) =>
        ({
          op: 'cells.note',
          range: { sheet, row: 1, column, rows: 1, columns: 1 },
          notes: [[note]],
        }) as WriteOperation,
  ),
  fc
    .constantFrom("L'ain", 'Lain', 'Pesanan 2')
    .map(
      (name) => (sheet: number) =>
        ({ op: 'sheet.set', sheet, facts: { name, frozenRows: 2 } }) as WriteOperation,
    ),
  fc.constant((sheet: number) => ({ op: 'sheet.delete', sheet }) as WriteOperation),
  fc.tuple(place, place).map(
    ([first, delta]) =>
      (sheet: number) =>
        ({ op: 'columns.group', sheet, first, count: 2, delta: delta - 4 }) as WriteOperation,
  ),
);

/** Two sheets that refer to each other, and a guarded range. */
export function prepared(w: Workbook): { w: Workbook; ids: readonly [number, number] } {
  w.do({ op: 'sheet.insert', name: 'Lain', index: 2, rows: 12, columns: 10 });
  const ids = [w.id('Pesanan'), w.id('Lain')] as const;
  w.write('A1:C4', [
    [1, 2, 'x'],
    [3, '', 'y'],
    [true, 5, ''],
    ['d', 7, 'z'],
  ]);
  w.formula('D2', "=SUM('Lain'!B1:B9)");
  w.formula('Lain!D4', '=Pesanan!B2:B3');
  w.do({
    op: 'sheet.protect',
    sheet: ids[0],
    protection: {
      id: 'p',
      kind: 'range',
      range: w.at('B2:C9'),
      description: '',
      warningOnly: true,
      editors: [],
    },
  });
  return { w, ids };
}
