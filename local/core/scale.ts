/** Colour scales: numbers between the least and the greatest get a colour in between. */
import type { CellValue, ConditionalRule, Format, Rect, ScalePoint } from '../gate/operations';
import { values } from './reads';
import type { Sheet } from './sheet';
import type { State } from './state';

/** A background for each of these cells that holds a number. */
export function scaleLooks(
  state: State,
  sheet: Sheet,
  { ranges, scale }: ConditionalRule,
  cells: readonly { row: number; column: number }[],
): (Format | undefined)[] {
  const inside = (range: Rect): Rect => ({
    ...range,
    rows: Math.min(range.rows, sheet.rows.length - range.row + 1),
    columns: Math.min(range.columns, sheet.columns.length - range.column + 1),
  });
  const all = ranges
    .map(inside)
    .flatMap((range) => values(state, range).flat())
    .flatMap((value) => numberOf(value) ?? [])
    .sort((a, b) => a - b);
  if (!scale || all.length === 0) return cells.map(() => undefined);
  const { least, middle, greatest } = scale;
  const points = [least, ...(middle ? [middle] : []), greatest].map((point, index, { length }) => ({
    at: placeOf(point, all, index === length - 1),
    color: point.color,
  }));
  return cells.map(({ row, column }) => {
    const number = numberOf(state.valueAt(sheet, row, column));
    return number === undefined ? undefined : { background: colourAt(number, points) };
  });
}

const numberOf = (value: CellValue): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'object' && 'date' in value ? value.date : undefined;

function placeOf({ kind, value = '0' }: ScalePoint, sorted: readonly number[], last: boolean): number {
  const [low, high] = [sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0];
  if (kind === 'NUMBER') return Number(value);
  if (kind === 'PERCENT') return low + ((high - low) * Number(value)) / 100;
  if (kind === 'PERCENTILE') {
    const place = ((sorted.length - 1) * Number(value)) / 100;
    const [a, b] = [sorted[Math.floor(place)] ?? low, sorted[Math.ceil(place)] ?? high];
    return a + (b - a) * (place % 1);
  }
  return last ? high : low;
}

function colourAt(number: number, points: readonly { at: number; color: string }[]): string {
  const next = points.findIndex(({ at }) => number <= at);
  const [from, to] = [points[next - 1], points[next]];
  if (!to) return points[points.length - 1]?.color ?? '';
  if (!from || to.at === from.at) return to.color;
  const share = (number - from.at) / (to.at - from.at);
  const [a, b] = [channels(from.color), channels(to.color)];
  return `#${a.map((each, index) => hex(each + ((b[index] ?? 0) - each) * share)).join('')}`;
}

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0);
const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
