/** Records that were passed long ago and change still, or are taken back: the remembered days follow them in the same change. */
import type { Day } from '../../kernel/day';
import { numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Altered, Feature } from '../../ports/feature';
import { areLeaving } from './leaving';
import { STAY } from './look';
import { remember, remembered } from './remembered';
import { enter, type Sums } from './rules/sums';
import { days } from './tables';

/** One reading more, and only where a record is among those that may be passed. */
export function follow(context: Context, features: readonly Feature[], records: readonly Altered[]): void {
  const old = records.filter(({ newer, before }) => newer >= STAY && before.id !== '');
  if (old.length === 0 || areLeaving(context)) return;
  const sources = features
    .flatMap(({ figures }) => figures?.sources ?? [])
    .filter(({ reads, table }) => reads === 'newest' && old.some((each) => each.table === table));
  if (sources.length === 0) return;
  const { upTo } = remembered(context);
  const book: { days: Map<Day, Sums>; now: Sums } = { days: new Map(), now: {} };
  for (const { table, amounts } of sources)
    for (const { before, after } of old.filter((each) => each.table === table)) {
      if ((numberOf(table, String(before.id)) ?? 0) > upTo(table)) continue;
      const of = (values: Altered['after'], sign: number) =>
        (values ? amounts(values as typeof before & { id: string }, context) : [])
          .filter(({ day }) => day !== undefined)
          .map((each) => ({ ...each, amount: sign * each.amount }));
      enter(book, [...of(before, -1), ...of(after, 1)]);
    }
  // A change that takes records away can make none; the days that these counted on are there.
  const gone = records.some(({ after }) => !after);
  const there = new Set(
    context
      .from(days)
      .all()
      .map(({ values }) => values.day),
  );
  const sums = new Map(
    [...book.days].filter(
      ([day, more]) => Object.values(more).some((amount) => amount !== 0) && (!gone || there.has(day)),
    ),
  );
  if (sums.size > 0) remember(context, { sums, upTo: {}, states: new Map() });
}
