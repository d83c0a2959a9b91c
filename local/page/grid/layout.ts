/** Which rows and columns the grid shows, in which pane and where: hidden and closed ones are left out, frozen ones are pinned. */
import type { SheetView } from '../types';

export const ROW_HEIGHT = 21;
/** Sheets' own default width of a column. */
const COLUMN_WIDTH = 100;

export interface ShownColumn {
  column: number;
  width: number;
  pinned: boolean;
  depth: number;
  /** The group that begins right after this column; its + or − stands above this one. */
  toggles?: { column: number; collapsed: boolean };
}

/** Size in pixels of the first cell of a merge; covered cells have none. */
export type Merged = { width: number; height: number } | 'covered';

export interface Layout {
  sheet: number;
  columns: ShownColumn[];
  pinnedRows: number[];
  rowCount: number;
  /** The sheet's row at a place of the scrolling pane, from 0. */
  rowAt(index: number): number;
  /** The place of a row in the scrolling pane; for a hidden row that of the next shown one. */
  indexOf(row: number): number;
  heightOf(row: number): number;
  /** Rows of the scrolling pane that are not as high as usual. */
  tallRows: number[];
  /** Pixels above a place of the scrolling pane. */
  topOf(index: number): number;
  /** How a merged cell is drawn: the first over all of them, the covered ones not at all. */
  mergeAt(row: number, column: number): Merged | undefined;
  /** The deepest group: how many bands the strip above the letters needs. */
  depth: number;
}

/** What of the sheet is shown and where, hidden and frozen lines considered. */
export function layoutOf(sheet: SheetView): Layout {
  const hidden = new Set(sheet.hiddenRows);
  const heights = sheet.rowHeights ?? {};
  const heightOf = (row: number) => heights[row] ?? ROW_HEIGHT;
  const pinnedRows = range(1, sheet.frozenRows).filter((row) => !hidden.has(row));
  const start = sheet.frozenRows + 1;
  // Without hidden rows, which is nearly always, no list of 100,000 numbers is needed.
  const list = hidden.size > 0 ? range(start, sheet.maxRows).filter((row) => !hidden.has(row)) : undefined;
  const tallRows = Object.keys(heights)
    .map(Number)
    .filter((row) => row >= start && !hidden.has(row));
  const columns = columnsOf(sheet);
  const indexOf = (row: number) => (list ? firstAtLeast(list, row) : row - start);
  return {
    sheet: sheet.id,
    columns,
    pinnedRows,
    rowCount: list ? list.length : Math.max(0, sheet.maxRows - sheet.frozenRows),
    rowAt: (index) => list?.[index] ?? start + index,
    indexOf,
    heightOf,
    tallRows,
    topOf: (index) =>
      tallRows.reduce(
        (top, row) => (indexOf(row) < index ? top + heightOf(row) - ROW_HEIGHT : top),
        index * ROW_HEIGHT,
      ),
    mergeAt: mergesOf(sheet, columns, (row) => (hidden.has(row) ? 0 : heightOf(row))),
    depth: Math.max(0, ...sheet.columns.map(({ depth }) => depth)),
  };
}

function columnsOf(sheet: SheetView): ShownColumn[] {
  const factsOf = (column: number) =>
    sheet.columns[column - 1] ?? { width: COLUMN_WIDTH, hidden: false, depth: 0, collapsed: false };
  const shown: ShownColumn[] = [];
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const facts = factsOf(column);
    const before = column > 1 ? factsOf(column - 1).depth : 0;
    const last = shown.at(-1);
    // Sheets shows the button before the group; a group at the very edge carries it itself.
    const toggles = facts.depth > before ? { column, collapsed: facts.collapsed } : undefined;
    if (toggles && last) last.toggles = toggles;
    if (facts.hidden || (facts.collapsed && facts.depth > 0)) continue;
    shown.push({
      column,
      width: facts.width,
      pinned: column <= sheet.frozenColumns,
      depth: facts.depth,
      ...(toggles && !last && { toggles }),
    });
  }
  return shown;
}

/** A merge that reaches from the frozen part into the rest is drawn over its own pane only. */
function mergesOf(
  { merges = [], frozenRows }: SheetView,
  shown: readonly ShownColumn[],
  heightOf: (row: number) => number,
): Layout['mergeAt'] {
  const found = new Map<string, Merged>();
  for (const { row, column, rows, columns } of merges) {
    const inside = shown.filter((each) => each.column >= column && each.column < column + columns);
    const lines = range(row, row + rows - 1).filter((line) => heightOf(line) > 0);
    const [first, top] = [inside[0], lines[0]];
    if (!first || top === undefined) continue;
    const width = sum(inside.filter(({ pinned }) => pinned === first.pinned).map((each) => each.width));
    const height = sum(lines.filter((line) => line <= frozenRows === top <= frozenRows).map(heightOf));
    for (const line of lines) for (const each of inside) found.set(`${line}:${each.column}`, 'covered');
    // The content stands in the merge's first cell; where that one is hidden, nothing is drawn over the others.
    if (top === row && first.column === column) found.set(`${row}:${column}`, { width, height });
  }
  return (row, column) => found.get(`${row}:${column}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function firstAtLeast(list: number[], row: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
