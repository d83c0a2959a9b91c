/** How long customers waited in a week, which no sum of days can tell. */
import type { Context } from '../../ports/context';
import { medianTimes, tickets } from '../tickets';
import { type Figure, type Span, weekOf } from './rules/week';

/** A shop of thirty asks twenty a day. */
const NEWEST = 2_000;

/** How long customers waited for the first answer and for the end, in open hours: the middle of the week's tickets. */
export function timesOf(context: Context, monday: Span['from'], before: Span['from']): Figure[] {
  const all = context
    .from(tickets)
    .tail(NEWEST)
    .filter(({ values }) => !values.archived)
    .map(({ values }) => values);
  const of = (day: Span['from']) => {
    const { from, to } = weekOf(day);
    const within = (at: (typeof all)[number]['at']): boolean =>
      at !== null && context.zone.dayAt(at) >= from && context.zone.dayAt(at) <= to;
    return medianTimes(
      context,
      all.filter(({ at }) => within(at)),
    );
  };
  const [now, then] = [of(monday), of(before)];
  return (['response', 'resolution'] as const)
    .filter((key) => now[key] ?? then[key])
    .map((key) => ({
      key: `tickets.${key}`,
      unit: 'minutes',
      now: now[key]?.business ?? null,
      before: then[key]?.business ?? null,
      wants: 'less',
    }));
}
