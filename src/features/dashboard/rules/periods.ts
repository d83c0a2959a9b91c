/** The periods of the dashboard as days on the workbook's wall, and what each is compared with. */
import { addDays, type Day, dayOf, daysBetween } from '../../../kernel/day';
import type { PeriodKey } from '../choices';

/** Both days included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export interface Period extends Span {
  readonly key: PeriodKey;
  /** As many days right before; of a month or a year the same days of the one before. */
  readonly before: Span;
}

/** What somebody chose; days are of an own range only. */
export interface Chosen {
  readonly period: PeriodKey;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

const LENGTHS = { today: 1, days7: 7, days30: 30, days90: 90 } as const;
/** No shop is older, and sums over more days would only take time. */
const MOST_DAYS = 3_660;

export function periodOf({ period, from, to }: Chosen, today: Day): Period {
  if (period === 'month') {
    const first = `${today.slice(0, 8)}01` as Day;
    const start = firstOfMonth(addDays(first, -1));
    return { key: period, from: first, to: today, before: { from: start, to: sameDate(start, today) } };
  }
  if (period === 'year') {
    const year = Number(today.slice(0, 4));
    const start = `${year - 1}-01-01` as Day;
    const until = sameDate(`${year - 1}-${today.slice(5, 7)}-01` as Day, today);
    return {
      key: period,
      from: `${year}-01-01` as Day,
      to: today,
      before: { from: start, to: until },
    };
  }
  if (period === 'custom' && from !== undefined && to !== undefined) {
    const [first, last] = from <= to ? [from, to] : [to, from];
    const start = daysBetween(first, last) >= MOST_DAYS ? addDays(last, 1 - MOST_DAYS) : first;
    return { key: period, from: start, to: last, before: daysBefore(start, daysBetween(start, last) + 1) };
  }
  const key = period === 'custom' ? 'days7' : period;
  const start = addDays(today, 1 - LENGTHS[key]);
  return { key, from: start, to: today, before: daysBefore(start, LENGTHS[key]) };
}

const daysBefore = (day: Day, days: number): Span => ({ from: addDays(day, -days), to: addDays(day, -1) });

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day;

/** The same date in the month that begins with `first`; its last day where it is shorter: 31 → 28, 29 or 30. */
function sameDate(first: Day, day: Day): Day {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (let date = Number(day.slice(8, 10)); date > 28; date--) {
    const found = dayOf(year, month, date);
    if (found) return found;
  }
  return dayOf(year, month, Math.min(28, Number(day.slice(8, 10)))) as Day;
}

/** All days of a span. */
export const daysOf = ({ from, to }: Span): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at));

/** What is due today may still be in time. */
export const dueSpan = ({ from, to }: Span, today: Day): Span => ({
  from,
  to: to < today ? to : addDays(today, -1),
});
