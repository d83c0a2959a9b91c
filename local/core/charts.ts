/** Charts of a sheet: put in, changed, taken away, carried along with lines, and the cells that each of them draws. */
import type { CellValue, Chart, Rect } from '../gate/operations';
import type { ChartCell, ChartView } from '../host';
import { displayValue } from './display';
import { Refusal } from './problems';
import { rectAfter, type Shift } from './reference';
import type { Sheet } from './sheet';
import { assign, type State } from './state';
import type { Change } from './undo';

/** Our own words: what Google says here is not documented. */
const GONE = 'The chart is not on this sheet any more.';

/** Without the cells of sheets that were deleted. */
export function chartsOf(state: State, sheet: Sheet): Chart[] {
  const there = (range: Rect): boolean => state.sheets.some(({ id }) => id === range.sheet);
  return sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.filter(there) }));
}

function set(state: State, sheet: Sheet, charts: readonly Chart[]): Change {
  return assign<Sheet>(sheet, { charts }, () => {
    state.touchSheet(sheet);
    state.structure = true;
  });
}

export const addChart = (state: State, sheet: Sheet, chart: Chart): Change =>
  set(state, sheet, [...sheet.charts, structuredClone(chart)]);

export function setChart(state: State, sheet: Sheet, chart: Chart): Change {
  need(sheet, chart.id);
  const next = sheet.charts.map((each) => (each.id === chart.id ? structuredClone(chart) : each));
  return set(state, sheet, next);
}

export function removeChart(state: State, sheet: Sheet, id: number): Change {
  need(sheet, id);
  return set(
    state,
    sheet,
    sheet.charts.filter((chart) => chart.id !== id),
  );
}

function need(sheet: Sheet, id: number): void {
  if (!sheet.charts.some((chart) => chart.id === id)) throw new Refusal(GONE);
}

/** The chart once lines of the sheet `shifted` were put in, taken out or moved; it stands on that sheet where `own`. */
export function chartAfter(
  chart: Chart,
  own: boolean,
  shifted: number,
  axis: 'row' | 'column',
  shift: Shift,
): Chart {
  const ranges = chart.ranges.flatMap((range) =>
    range.sheet === shifted ? (rectAfter(range, axis, shift) ?? []) : [range],
  );
  if (!own) return { ...chart, ranges };
  const { row, column } = chart.anchor;
  const cell = rectAfter({ sheet: shifted, row, column, rows: 1, columns: 1 }, axis, shift);
  // Where its line was taken out, the one that came in its place carries it.
  const line = cell?.[axis] ?? shift.at;
  return { ...chart, ranges, anchor: { ...chart.anchor, [axis]: line } };
}

export function chartViews(state: State, id: number): ChartView[] {
  return chartsOf(state, state.sheet(id)).map((chart) => ({
    ...chart,
    table: tableOf(state, chart),
  }));
}

/** What it draws: the header lines first, and each further line with its name first. */
function tableOf(state: State, { ranges, merge, hidden, transposed }: Chart): ChartCell[][] {
  const parts = ranges.map((range) => cellsOf(state, range, hidden));
  const joined =
    merge === 'MERGE_ROWS'
      ? parts.flat()
      : (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []));
  if (!transposed) return joined;
  return (joined[0] ?? []).map((_, column) => joined.map((row) => row[column] as ChartCell));
}

function cellsOf(state: State, range: Rect, hidden: string): ChartCell[][] {
  const sheet = state.sheet(range.sheet);
  const skips = (lines: string): boolean => hidden === 'IGNORE_BOTH' || hidden === lines;
  const rows = sheet.rows
    .slice(range.row - 1, range.row - 1 + range.rows)
    .filter((row) => !skips('IGNORE_ROWS') || !(row.hidden || row.filtered));
  const columns = sheet.columns
    .slice(range.column - 1, range.column - 1 + range.columns)
    .filter((column) => !skips('IGNORE_COLUMNS') || !column.hidden);
  return rows.map((row) =>
    columns.map((column) => {
      const value: CellValue = state.valueAt(sheet, row.at, sheet.columnOf(column.slot));
      const { numberFormat } = state.looks.formats.at(row.formats?.[column.slot] ?? column.format);
      return {
        value,
        display: displayValue(value, numberFormat, state.facts.locale),
        ...(numberFormat !== undefined && { numberFormat }),
      };
    }),
  );
}
