/** What the page draws: sheets with their columns, and the cells of a stretch of rows with everything that lies on them. */
import type { Format } from '../gate/operations';
import type { CellView, SheetView } from '../host';
import { displayValue } from './display';
import { Formula } from './formula';
import { answer, extentOf } from './reads';
import { conditionalLooks } from './rules';
import type { Sheet } from './sheet';
import type { State } from './state';

/** Letters of this many points fit into a row of usual height. */
const USUAL_SIZE = 11;
const USUAL_HEIGHT = 21;
/** Pixels of a line for each point of its letters. */
const LINE = 1.6;

export function columnsOf(sheet: Sheet): SheetView['columns'] {
  return sheet.columns.map(({ width, hidden, depth, collapsed }) => ({ width, hidden, depth, collapsed }));
}

export function sheetViews(state: State): SheetView[] {
  return state.sheets.map((sheet, index) => ({
    ...sheet.facts(index + 1),
    columns: columnsOf(sheet),
    ...(sheet.merges.length > 0 && { merges: sheet.merges }),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.length }),
    ...heightsOf(state, sheet),
    hiddenRows: sheet.rows.filter(({ hidden, filtered }) => hidden || filtered).map(({ at }) => at),
    ...extentOf(state, sheet),
  }));
}

/** Rows whose height was set, and those that Sheets makes high enough for large letters. */
function heightsOf({ looks }: State, sheet: Sheet): Pick<SheetView, 'rowHeights'> {
  const sizes = Array.from({ length: looks.formats.size }, (_, id) => looks.formats.at(id).fontSize ?? 0);
  const large = sizes.some((size) => size > USUAL_SIZE);
  const heights: Record<number, number> = {};
  for (const { at, height, formats } of sheet.rows) {
    let size = 0;
    // A row keeps no ids for the cells that look like their column. Asked for every row of every tab: no list is made on the way.
    for (let slot = 0; large && formats && slot < formats.length; slot++)
      size = Math.max(size, sizes[formats[slot] ?? 0] ?? 0);
    const needed = size > USUAL_SIZE ? Math.ceil(size * LINE) + 4 : undefined;
    const own = height ?? needed;
    if (own !== undefined && own !== USUAL_HEIGHT) heights[at] = own;
  }
  return Object.keys(heights).length > 0 ? { rowHeights: heights } : {};
}

/** Rows past the end of the sheet are left out; a cell with nothing on it is null. */
export function windowOf(state: State, id: number, first: number, count: number): (CellView | null)[][] {
  const sheet = state.sheet(id);
  const top = Math.max(1, first);
  const last = Math.min(first + count - 1, sheet.rows.length);
  if (last < top) return [];
  const range = { sheet: id, row: top, column: 1, rows: last - top + 1, columns: sheet.columns.length };
  const values = answer(state, { op: 'cells.values', range }) as CellView['value'][][];
  const conditional = conditionalLooks(state, sheet, top, last);
  return sheet.cut(range).rows.map((row, r) =>
    sheet.columns.map((column, c): CellView | null => {
      const { slot } = column;
      const value = values[r]?.[c] ?? '';
      const cell = row.cells[slot];
      const format: Format = state.looks.formats.at(row.formats?.[slot] ?? column.format);
      const validation = state.looks.validation(row.validations?.[slot] ?? column.validation);
      const note = row.notes?.get(slot);
      const look = conditional.get(`${row.at}:${c + 1}`);
      const formatted = Object.keys(format).length > 0;
      if (value === '' && cell === undefined && !formatted && !validation && !note && !look) return null;
      return {
        display: displayValue(value, format.numberFormat, state.facts.locale),
        value,
        ...(cell instanceof Formula && { formula: cell.text }),
        ...(note !== undefined && { note }),
        ...(formatted && { format }),
        ...(validation && { validation }),
        ...(look && { conditional: look }),
      };
    }),
  );
}
