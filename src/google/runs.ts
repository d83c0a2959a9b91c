/** Neighbouring columns of a plan that belong together: grouped, hidden and guarded as one range. */
import type { ColumnPlan } from '../ports/sheets';

/** Neighbouring columns that the test picks, as [first column, how many]. */
export function runs(
  columns: readonly ColumnPlan[],
  picks: (column: ColumnPlan) => boolean,
): [first: number, length: number][] {
  const found: [number, number][] = [];
  for (const [index, column] of columns.entries()) {
    if (!picks(column)) continue;
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === index + 1) last[1]++;
    else found.push([index + 1, 1]);
  }
  return found;
}
