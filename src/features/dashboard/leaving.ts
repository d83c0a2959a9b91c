/** Records that leave the workbook go on counting: what they add to their days is remembered as they go. */
import type { Day } from '../../kernel/day';
import { numberOf, type Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { remember, remembered } from './remembered';
import { enter, type Sums } from './rules/sums';
import { days } from './tables';

/** What they add beyond what is remembered already, by day. */
function sumsOf(
  context: Context,
  features: readonly Feature[],
  leaving: ReadonlyMap<Table, readonly Stored<Table>[]>,
): Map<Day, Sums> {
  const { upTo } = remembered(context);
  const passed: { days: Map<Day, Sums>; now: Sums } = { days: new Map(), now: {} };
  for (const source of features.flatMap(({ figures }) => figures?.sources ?? []))
    for (const { id, values } of leaving.get(source.table) ?? [])
      if ((numberOf(source.table, id) ?? 0) > upTo(source.table))
        enter(
          passed,
          source.amounts(values, context).filter(({ day }) => day !== undefined),
        );
  return passed.days;
}

/** Days that they add to and that have no row yet. */
export function daysWithoutRoom(...given: Parameters<typeof sumsOf>): Day[] {
  const there = new Set(
    given[0]
      .from(days)
      .all()
      .map(({ values }) => values.day),
  );
  return [...sumsOf(...given).keys()].filter((day) => !there.has(day)).sort();
}

/** Rows for these days, which say nothing until `keepLeaving` fills them: a change that takes records away can make none. */
export function makeRoom({ change }: Context, missing: readonly Day[]): void {
  for (const day of missing) change.insert(days, { day });
}

/** Changes whose records leave and go on counting. */
const LEAVING = new WeakSet<object>();

export const areLeaving = ({ change }: Pick<Context, 'change'>): boolean => LEAVING.has(change);

/** In one change with what takes the records away. */
export function keepLeaving(...given: Parameters<typeof sumsOf>): void {
  LEAVING.add(given[0].change);
  remember(given[0], { sums: sumsOf(...given), upTo: {}, states: new Map() });
}
