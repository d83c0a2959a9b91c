/** Moves of an earlier day: when on that day they count as having happened. */
import { type Day, daysBetween, type Moment } from '../../kernel/day';
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context } from '../../ports/context';

/** So many days back is a slip of the year rather than a day. */
const MOST_DAYS = 366;

/**
 * What came in counts from the start of its day, what went out from the end of it, so that a day's own receipt serves its shipments. `at` is absent for
 * today: that is now.
 */
export function happened(
  { today, zone }: Context,
  day: string | undefined,
  quantity: number,
): { readonly at?: Moment } | Refusal {
  if (day === undefined || day === today) return {};
  const ago = daysBetween(day as Day, today);
  if (ago < 0) return refuse('stock.dayAhead', {}, { field: 'day' });
  if (ago > MOST_DAYS) return refuse('stock.dayFar', {}, { field: 'day' });
  return { at: zone.momentOf(day as Day, quantity > 0 ? 0 : 24 * 60 - 1) };
}
