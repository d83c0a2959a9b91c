/** Neighbouring columns of a plan that belong together: grouped, hidden and guarded as one range. */
import { spansOf } from '../kernel/neighbours';
import type { ColumnPlan } from '../ports/sheets';

/** Neighbouring columns that the test picks, as [first column, how many]. */
export function runs(
  columns: readonly ColumnPlan[],
  picks: (column: ColumnPlan) => boolean,
): [first: number, length: number][] {
  return spansOf(columns.flatMap((column, index) => (picks(column) ? [index + 1] : [])));
}
