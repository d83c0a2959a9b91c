/** Rows and columns: widths and heights, what is hidden, what is grouped. */
import type { Depth, Frame } from '../../ports/book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Heights, groups and hidden rows are asked row by row: of Rapi's own tabs only heights of the rows in which headers stand. */
const HEADERS = 5;
/** Of people's own tabs so many rows. */
export const ROWS = 100;
const USUAL_WIDTH = 100;

type Lines = Pick<
  Frame,
  'widths' | 'hiddenColumns' | 'groups' | 'closed' | 'heights' | 'hiddenRows' | 'rowGroups' | 'closedRows'
>;

const counted = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

export function linesOf(sheet: Sheet, { own }: Depth): Lines {
  const columns = counted(sheet.getMaxColumns());
  const looked = own ? Math.max(HEADERS, Math.min(ROWS, sheet.getLastRow())) : HEADERS;
  const rows = counted(Math.min(looked, sheet.getMaxRows()));
  const deep = own ? rows : [];
  const groups = columns.map((column) => sheet.getColumnGroupDepth(column));
  const rowGroups = deep.map((row) => sheet.getRowGroupDepth(row));
  const closed = (depths: readonly number[], groupOf: (line: number, depth: number) => Group | null) =>
    depths.map((depth, index) => depth > 0 && (groupOf(index + 1, depth)?.isCollapsed() ?? false));
  return {
    widths: columns.map((column) => sheet.getColumnWidth(column)),
    hiddenColumns: columns.map((column) => sheet.isColumnHiddenByUser(column)),
    groups,
    closed: closed(groups, (column, depth) => sheet.getColumnGroup(column, depth)),
    heights: rows.map((row) => sheet.getRowHeight(row)),
    hiddenRows: deep.map((row) => sheet.isRowHiddenByUser(row)),
    rowGroups,
    closedRows: closed(rowGroups, (row, depth) => sheet.getRowGroup(row, depth)),
  };
}

type Group = GoogleAppsScript.Spreadsheet.Group;

/** Everything as where nobody changed it, of rows those that the frame knows of. */
export function freeLines(sheet: Sheet, { hiddenRows = [] }: Frame): void {
  const columns = sheet.getMaxColumns();
  const depths = counted(columns).map((column) => sheet.getColumnGroupDepth(column));
  for (const { first, length, value } of runsOf(depths))
    if (value > 0) sheet.getRange(1, first, 1, length).expandGroups().shiftColumnGroupDepth(-value);
  sheet.showColumns(1, columns);
  sheet.setColumnWidths(1, columns, USUAL_WIDTH);
  const rows = Math.min(hiddenRows.length, sheet.getMaxRows());
  if (rows === 0) return;
  const below = counted(rows).map((row) => sheet.getRowGroupDepth(row));
  for (const { first, length, value } of runsOf(below))
    if (value > 0) sheet.getRange(first, 1, length, 1).shiftRowGroupDepth(-value);
  sheet.showRows(1, rows);
}

export function setLines(sheet: Sheet, frame: Frame): void {
  const { widths, heights, groups, closed, hiddenColumns } = frame;
  const { hiddenRows = [], rowGroups = [], closedRows = [] } = frame;
  for (const { first, length, value } of runsOf(widths)) sheet.setColumnWidths(first, length, value);
  for (const { first, length, value } of runsOf(heights)) sheet.setRowHeights(first, length, value);
  for (const { first, length, value } of runsOf(groups)) {
    if (value === 0) continue;
    const range = sheet.getRange(1, first, 1, length).shiftColumnGroupDepth(value);
    if (closed[first - 1]) range.collapseGroups();
  }
  for (const { first, length, value } of runsOf(rowGroups)) {
    if (value === 0) continue;
    sheet.getRange(first, 1, length, 1).shiftRowGroupDepth(value);
    if (closedRows[first - 1]) sheet.getRowGroup(first, value)?.collapse();
  }
  for (const { first, length, value } of runsOf(hiddenColumns)) if (value) sheet.hideColumns(first, length);
  for (const { first, length, value } of runsOf(hiddenRows)) if (value) sheet.hideRows(first, length);
}

/** Neighbours with the same value. */
function runsOf<T>(values: readonly T[]): { first: number; length: number; value: T }[] {
  const found: { first: number; length: number; value: T }[] = [];
  for (const [index, value] of values.entries()) {
    const last = found[found.length - 1];
    if (last && last.value === value) last.length++;
    else found.push({ first: index + 1, length: 1, value });
  }
  return found;
}
