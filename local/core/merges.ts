/** Merged cells of a sheet: made, taken apart, sorted; `followers` carries them along when lines come, go and move. */
import type { Rect } from '../gate/operations';
import { together } from './lines';
import { Refusal } from './problems';
import type { Sheet } from './sheet';
import { assign, type State } from './state';
import type { Change } from './undo';

/** Google's own sentences, as the page of Sheets shows them. */
const PART_OF_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';
const SORT_MERGES = "You can't sort a range with vertical merges.";
/** Our own words: what Google says here is not documented. */
const MOVE_PART = 'Rows or columns that hold only a part of a merged range cannot be moved.';

const right = ({ column, columns }: Rect): number => column + columns;
const below = ({ row, rows }: Rect): number => row + rows;

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < below(b) && b.row < below(a) && a.column < right(b) && b.column < right(a);

const inside = (a: Rect, b: Rect): boolean =>
  a.row >= b.row && below(a) <= below(b) && a.column >= b.column && right(a) <= right(b);

/** Merges that do not touch the range; throws Google's sentence where one lies only partly in it. */
function without(sheet: Sheet, range: Rect): Rect[] {
  return sheet.merges.filter((merge) => {
    if (!overlap(merge, range)) return true;
    if (!inside(merge, range)) throw new Refusal(PART_OF_MERGE);
    return false;
  });
}

function set(state: State, sheet: Sheet, merges: Rect[]): Change {
  return assign<Sheet>(sheet, { merges }, () => {
    state.touchSheet(sheet);
    state.structure = true;
  });
}

/** Only the first cell keeps its content; merges that lie wholly in the range become part of it. */
export function merge(state: State, sheet: Sheet, range: Rect): Change {
  const { rows, columns } = sheet.cut(range);
  const others = without(sheet, range);
  if (rows.length * columns.length === 1) return set(state, sheet, others);
  const slots = columns.map(({ slot }) => slot);
  const kept = rows.map((row, r) => slots.map((slot, c) => (r + c === 0 ? row.cells[slot] : undefined)));
  const { sheet: id, row, column } = range;
  const made = { sheet: id, row, column, rows: rows.length, columns: columns.length };
  return together([state.cells.put(sheet, rows, slots, 'cells', kept), set(state, sheet, [...others, made])]);
}

export function unmerge(state: State, sheet: Sheet, range: Rect): Change {
  sheet.cut(range);
  return set(state, sheet, without(sheet, range));
}

/** Merges of the range's rows once these are in this order: one of a single row goes with it, no other can be sorted. */
export function sortMerges(state: State, sheet: Sheet, range: Rect, order: readonly number[]): Change[] {
  if (!sheet.merges.some((merge) => overlap(merge, range))) return [];
  const sorted = sheet.merges.map((merge) => {
    if (!overlap(merge, range)) return merge;
    if (merge.rows > 1 || !inside(merge, range)) throw new Refusal(SORT_MERGES);
    return { ...merge, row: range.row + order.indexOf(merge.row - range.row) };
  });
  return [set(state, sheet, sorted)];
}

/** Lines may move only with the whole of every merge that they touch, and not into the middle of one. */
export function keepWhole(
  sheet: Sheet,
  axis: 'row' | 'column',
  { first, count, to }: { first: number; count: number; to: number },
): void {
  for (const merge of sheet.merges) {
    const [start, end] = axis === 'row' ? [merge.row, below(merge)] : [merge.column, right(merge)];
    const touched = start < first + count && first < end;
    const whole = start >= first && end <= first + count;
    if ((touched && !whole) || (to > start && to < end)) throw new Refusal(MOVE_PART);
  }
}
