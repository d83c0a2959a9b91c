/** How work flows: lead and cycle time, throughput, inflow against outflow, and Little's law over the same period. Times are in days. */
import { addDays, type Day, daysBetween, type Moment, mondayOf } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import type { Item } from '../../backlog';

const DAY_MS = 86_400_000;

/** Done − requested: what whoever asked waited. */
export function leadDays({ requestedAt, finishedAt, state }: Timed): number | undefined {
  return state === 'done' && requestedAt !== null && finishedAt !== null
    ? Math.max(0, (finishedAt - requestedAt) / DAY_MS)
    : undefined;
}

/** Done − started: what the work took; unknown where nobody said that it began. */
export function cycleDays({ startedAt, finishedAt, state }: Timed): number | undefined {
  return state === 'done' && startedAt !== null && finishedAt !== null
    ? Math.max(0, (finishedAt - startedAt) / DAY_MS)
    : undefined;
}

export type Timed = Pick<Item, 'state' | 'requestedAt' | 'startedAt' | 'finishedAt'>;

/** The value below which a share of the values lies, between neighbours in proportion (as `PERCENTILE` in Sheets). Undefined without values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

/** Little's law: average work in progress = throughput (a day) × average cycle time (days). 0.55 × 6 = 3.3. */
export function littleWip(throughput: number, cycle: number): number {
  return throughput * cycle;
}

export interface Week {
  readonly monday: Day;
  readonly inflow: number;
  readonly outflow: number;
}

export interface Flow {
  readonly weeks: readonly Week[];
  readonly lead: { readonly median: number | null; readonly p85: number | null };
  readonly cycle: { readonly median: number | null; readonly p85: number | null };
  /** Items done a week, over the whole weeks of the period. */
  readonly throughput: number;
  /** Average work in progress by Little's law. */
  readonly wip: number | null;
  /** More came in than went out over the period: the backlog grows. */
  readonly grows: boolean;
}

/** The flow of the last `count` weeks, the present one included. Cancelled work leaves the list too: it counts as outflow, not as throughput. */
export function flowOf(items: readonly Timed[], today: Day, zone: Zone, count: number): Flow {
  const first = addDays(mondayOf(today), -7 * (count - 1));
  const weeks = Array.from({ length: count }, (_, at) => ({
    monday: addDays(first, 7 * at),
    inflow: 0,
    outflow: 0,
  }));
  const weekAt = (at: Moment | null): { inflow: number; outflow: number } | undefined =>
    at === null ? undefined : weeks[Math.floor(daysBetween(first, zone.dayAt(at)) / 7)];
  const done: Timed[] = [];
  for (const item of items) {
    const came = weekAt(item.requestedAt);
    if (came) came.inflow++;
    const went = item.state === 'done' || item.state === 'cancelled' ? weekAt(item.finishedAt) : undefined;
    if (!went) continue;
    went.outflow++;
    if (item.state === 'done') done.push(item);
  }
  const lead = done.flatMap((item) => leadDays(item) ?? []);
  const cycle = done.flatMap((item) => cycleDays(item) ?? []);
  const days = daysBetween(first, today) + 1;
  const average = cycle.reduce((sum, each) => sum + each, 0) / cycle.length;
  const sum = (key: 'inflow' | 'outflow'): number => weeks.reduce((all, week) => all + week[key], 0);
  return {
    weeks,
    lead: { median: percentile(lead, 0.5) ?? null, p85: percentile(lead, 0.85) ?? null },
    cycle: { median: percentile(cycle, 0.5) ?? null, p85: percentile(cycle, 0.85) ?? null },
    throughput: (done.length / days) * 7,
    wip: cycle.length === 0 ? null : littleWip(done.length / days, average),
    grows: sum('inflow') > sum('outflow'),
  };
}
