/** Between columns' keys and cells: the areas that the engine asks for, the cells of a row that was read, the writes of single columns. */
import type { Cell } from '../../kernel/column';
import { columnOf, type Table } from '../../kernel/table';
import type { Area, Sheets, Write } from '../../ports/sheets';
import type { Workbook } from '../workbook';
import { sameCell } from './cell';
import type { Position } from './control';

/** Rows of a table from its first column to its last. */
export const rowsAt = <R extends number | 'end'>(
  { sheet, first, last }: Position,
  row: number,
  rows: R,
): Area & { readonly rows: R } => ({ sheet, row, column: first, rows, columns: last - first + 1 });

/** One column below the header. */
export const columnAt = (sheet: number, column: number): Area => ({
  sheet,
  row: 2,
  column,
  rows: 'end',
  columns: 1,
});

/** One area; no rows where its tab is gone. */
export const readArea = (sheets: Sheets, area: Area): Cell[][] => sheets.read([area])[0] ?? [];

/** The ids of a table as they stand, from the second row on: one round trip. None where the tab is gone. */
export function idsBelow(sheets: Sheets, { sheet, columns }: Position): string[] {
  const read = readArea(sheets, columnAt(sheet, columns.id as number));
  return read.map(([cell = '']) => String(cell));
}

/** The cells of a row by their columns' keys, `first` the column of the first of them; what is not there reads as empty. */
export const cellsBy =
  ({ columns, first }: Pick<Position, 'columns' | 'first'>, cells: readonly Cell[] = []) =>
  (key: string): Cell =>
    cells[(columns[key] as number) - first] ?? '';

/** Those of these columns as a record. */
export const cellsOf = (keys: readonly string[], cell: (key: string) => Cell): Record<string, Cell> =>
  Object.fromEntries(keys.map((key) => [key, cell(key)]));

/** One cell of a table, in its column's format. */
export function cellWrite(
  { control, cells }: Workbook,
  table: Table,
  key: string,
  row: number,
  cell: Cell,
): Write {
  const { sheet, columns } = control.positions[table.key] as Position;
  const formats = [columnOf(table, key).codec.format(cells)];
  return { sheet, row, column: columns[key] as number, cells: [[cell]], formats };
}

/** What has to be written so that cells which were read from the second row on hold something else: from the first row that differs to the last. */
export function differing(
  place: Pick<Write, 'sheet' | 'column' | 'formats'>,
  was: readonly (readonly Cell[])[],
  cells: readonly (readonly Cell[])[],
): Write[] {
  const differs = cells.map((line, at) =>
    line.some((cell, index) => !sameCell(was[at]?.[index] ?? '', cell)),
  );
  const from = differs.indexOf(true);
  return from < 0
    ? []
    : [{ ...place, row: from + 2, cells: cells.slice(from, differs.lastIndexOf(true) + 1) }];
}
