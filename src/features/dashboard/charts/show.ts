/** Brings a sheet's own charts to their specs: again and again, with as little as has to be done. */
import { checksum } from '../../../kernel/checksum';
import type { ChartRange, Charts, PlacedChart } from '../../../ports/charts';
import { type ChartSpec, dataOf } from './spec';

/** What is remembered of a chart: its id, how it was drawn last, and where. */
interface Known {
  readonly id: string;
  readonly look: string;
  readonly place: string;
}

/**
 * Makes what is missing, changes in place what is to be drawn otherwise or is drawn from other cells, takes away what is no longer wanted. What people did to a
 * chart (moved it, coloured it) stays until its spec changes; a chart that they deleted is made again; charts of their own are left alone.
 *
 * A chart carries no mark of Rapi's, so its id is remembered; where nothing is remembered of it (a copy of the workbook, a restore) it is known by the cell
 * at which its range begins. One round trip where nothing has to be done; making any costs two more, a commit and another look.
 * @param remembered what it answered last time; empty at first
 */
export function showCharts(
  charts: Charts,
  sheet: number,
  specs: readonly ChartSpec[],
  remembered: string,
): string {
  const known = readKnown(remembered);
  const there = charts.on(sheet);
  const ids = new Set([...known.values()].map(({ id }) => id));
  const shown = specs.map((spec) => {
    const was = known.get(spec.key);
    const place = Object.values(spec.place).join();
    const look = checksum(JSON.stringify(dataOf(spec, true)));
    const found =
      there.find(({ id }) => id === was?.id) ??
      there.find((chart) => !ids.has(chart.id) && beginsAt(chart, spec.range));
    if (!found) charts.make(sheet, dataOf(spec, false));
    else if (look !== was?.look || place !== was.place || !covers(found, spec.range))
      found.change(dataOf(spec, place === was?.place));
    return { spec, id: found?.id, look, place };
  });
  for (const [key, { id }] of known)
    if (!specs.some((spec) => spec.key === key)) there.find((chart) => chart.id === id)?.remove();
  // An id is given to a chart when it is inserted, and nobody tells it: it is one that was not there before.
  const fresh = shown.some(({ id }) => id === undefined) ? charts.on(sheet) : [];
  const made = fresh.filter((chart) => !there.some(({ id }) => id === chart.id));
  return shown
    .map(({ spec, id = made.find((chart) => beginsAt(chart, spec.range))?.id ?? '', look, place }) =>
      [spec.key, id, look, place].join(' '),
    )
    .join('\n');
}

/** Lines of words: nothing in it can fail to be read. */
function readKnown(text: string): Map<string, Known> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [key = '', id = '', look = '', place = ''] = line.split(' ');
      return [key, { id, look, place }];
    }),
  );
}

function beginsAt(chart: PlacedChart, { sheet, row, column }: ChartRange): boolean {
  const box = boxOf(chart);
  return box?.sheet === sheet && box.row === row && box.column === column;
}

function covers(chart: PlacedChart, range: ChartRange): boolean {
  const box = boxOf(chart);
  return beginsAt(chart, range) && box?.rows === range.rows && box.columns === range.columns;
}

/** What all its ranges cover together; undefined where their cells were deleted. */
function boxOf(chart: PlacedChart): ChartRange | undefined {
  const ranges = chart.ranges();
  const [first] = ranges;
  if (!first) return undefined;
  const row = Math.min(...ranges.map((range) => range.row));
  const column = Math.min(...ranges.map((range) => range.column));
  return {
    sheet: first.sheet,
    row,
    column,
    rows: Math.max(...ranges.map((range) => range.row + range.rows)) - row,
    columns: Math.max(...ranges.map((range) => range.column + range.columns)) - column,
  };
}
