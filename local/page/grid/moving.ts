/** Moves the selection over the rows and columns that are shown. */
import { knownCell } from '../cells';
import { selection, sheet } from '../state';
import { layout } from './current';

/** Moves the active cell by shown rows and columns and selects it alone. */
export function moveBy(rows: number, columns: number, toColumn?: number) {
  const { row, column } = selection.value;
  const [r, c] = [stepRow(row, rows), toColumn ?? stepColumn(column, columns)];
  selection.value = { row: r, column: c, toRow: r, toColumn: c };
}

/** Moves the other corner: the active cell stays. */
export function stretchBy(rows: number, columns: number) {
  const { toRow, toColumn } = selection.value;
  selection.value = {
    ...selection.value,
    toRow: stepRow(toRow, rows),
    toColumn: stepColumn(toColumn, columns),
  };
}

/** Ctrl+arrow: to the last filled cell of this run, or over the gap to the next one, or to the edge. */
export function jump(rows: number, columns: number, stretch: boolean) {
  const now = stretch ? { row: selection.value.toRow, column: selection.value.toColumn } : selection.value;
  let { row, column } = now;
  const { lastRow = 0, maxRows = 0 } = sheet.value ?? {};
  // Rows that are not here yet count as filled down to the last one: fetching them all only to jump would take seconds.
  const filled = (r: number, c: number) => {
    const cell = knownCell(layout.value?.sheet ?? 0, r, c);
    return cell === undefined ? r <= lastRow : (cell?.display ?? '') !== '';
  };
  const step = (r: number, c: number) => [stepRow(r, rows), stepColumn(c, columns)] as const;
  const [nextRow, nextColumn] = step(row, column);
  const through = filled(row, column) && filled(nextRow, nextColumn);
  for (let left = 200_000; left > 0; left--) {
    const [r, c] = step(row, column);
    if (r === row && c === column) break;
    if (through && !filled(r, c)) break;
    [row, column] = [r, c];
    if (!through && filled(row, column)) break;
    // Below everything that is filled there is only the edge: no need to ask for the rows between.
    if (rows > 0 && row > lastRow) {
      row = maxRows;
      break;
    }
  }
  goToCell(row, column, stretch);
}

/** Puts the active cell here, or stretches the selection up to here. */
export function goToCell(row: number, column: number, stretch = false) {
  selection.value = stretch
    ? { ...selection.value, toRow: row, toColumn: column }
    : { row, column, toRow: row, toColumn: column };
}

/** The shown row that many steps away, within the sheet. */
function stepRow(row: number, by: number): number {
  const shown = layout.value;
  if (!shown || by === 0) return row;
  const pinned = shown.pinnedRows.length;
  const place =
    row <= (shown.pinnedRows.at(-1) ?? 0)
      ? Math.max(0, shown.pinnedRows.indexOf(row))
      : pinned + shown.indexOf(row);
  const next = Math.min(Math.max(place + by, 0), pinned + shown.rowCount - 1);
  return next < pinned ? (shown.pinnedRows[next] as number) : shown.rowAt(next - pinned);
}

/** The shown column that many steps away, within the sheet. */
function stepColumn(column: number, by: number): number {
  const columns = layout.value?.columns ?? [];
  if (by === 0 || columns.length === 0) return column;
  const at = columns.findIndex((one) => one.column >= column);
  const next = Math.min(Math.max((at < 0 ? columns.length - 1 : at) + by, 0), columns.length - 1);
  return (columns[next] as { column: number }).column;
}
