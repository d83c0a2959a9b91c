/**
 * Which versions stay and why, by the calendar on the workbook's wall. A version goes only with its whole chain: whatever stands on one full stays as long
 * as a single version of it has a reason, so nothing that is kept ever lacks a file and nothing has to be packed anew.
 */
import { addDays, type Day, type Moment, mondayOf } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';

/** How many of each the policy asks for; 0 for none. Hours, days, weeks, months and years without a version do not count. */
export interface Policy {
  /** So many newest, whenever they were made. */
  readonly last: number;
  readonly hourly: number;
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  readonly yearly: number;
  /** All of so many days before the newest. */
  readonly within: number;
}

export const DEFAULT_POLICY: Policy = {
  last: 0,
  hourly: 0,
  daily: 7,
  weekly: 4,
  monthly: 12,
  yearly: 0,
  within: 0,
};

export type Rule = keyof Policy | 'newest' | 'future' | 'held' | 'oldest' | 'chain';

export interface Reason {
  readonly rule: Rule;
  /** The version's day, the Monday of its week, the first of its month or year: what its calendar rule counts. */
  readonly day: Day;
}

/** What the rules must know of a version. */
export interface Retainable {
  readonly version: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The full that it stands on: its own number for a full. */
  readonly chain: string;
  /** Kept by hand. */
  readonly held: boolean;
}

const CALENDAR = ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;

/** The reasons for which each version stays; none for one that goes. The order of `versions` does not matter. */
export function retained(
  versions: readonly Retainable[],
  policy: Policy,
  now: Moment,
  zone: Zone,
): ReadonlyMap<string, readonly Reason[]> {
  const newestFirst = [...versions].sort((a, b) => b.at - a.at || (a.version < b.version ? 1 : -1));
  const reasons = new Map(newestFirst.map(({ version }): [string, Reason[]] => [version, []]));
  const dayOf = ({ at }: Retainable): Day => zone.dayAt(at as Moment);
  const keep = (each: Retainable, rule: Rule, day = dayOf(each)): void => {
    reasons.get(each.version)?.push({ rule, day });
  };
  // A clock that was wrong must not push out what was made at its real time: the future is kept beside the count.
  for (const each of newestFirst.filter(({ at }) => at > now)) keep(each, 'future');
  const past = newestFirst.filter(({ at }) => at <= now);
  // The highest number too: a clock that was turned back makes it look older than others.
  const numbered = [...newestFirst].sort((a, b) => (number(a) < number(b) ? 1 : -1))[0];
  for (const each of new Set([past[0], numbered])) if (each) keep(each, 'newest');
  for (const each of past.slice(0, policy.last)) keep(each, 'last');
  const newest = past[0];
  const since = newest && policy.within > 0 ? addDays(dayOf(newest), -policy.within) : undefined;
  for (const each of past) if (since !== undefined && dayOf(each) > since) keep(each, 'within');
  for (const rule of CALENDAR) {
    let left = policy[rule];
    let last = '';
    for (const [index, each] of past.entries()) {
      if (left <= 0) break;
      const period = periodOf(rule, each, zone);
      if (period !== last) keep(each, rule, period.slice(0, 10) as Day);
      // Fewer periods than asked for: the oldest of all reaches furthest back.
      else if (index === past.length - 1) keep(each, 'oldest');
      else continue;
      last = period;
      left -= 1;
    }
  }
  for (const each of newestFirst) if (each.held) keep(each, 'held');
  const chains = new Set(
    newestFirst.filter(({ version }) => reasons.get(version)?.length).map(({ chain }) => chain),
  );
  for (const each of newestFirst)
    if (reasons.get(each.version)?.length === 0 && chains.has(each.chain)) keep(each, 'chain');
  return reasons;
}

/** Begins with a day; the hour follows where it counts. */
function periodOf(rule: (typeof CALENDAR)[number], { at }: Retainable, zone: Zone): string {
  const day = zone.dayAt(at as Moment);
  switch (rule) {
    case 'hourly':
      return `${day} ${zone.timeAt(at as Moment, 'en').slice(0, 2)}`;
    case 'daily':
      return day;
    case 'weekly':
      return mondayOf(day);
    case 'monthly':
      return `${day.slice(0, 7)}-01`;
    case 'yearly':
      return `${day.slice(0, 4)}-01-01`;
  }
}

/** As text that sorts like the number. */
const number = ({ version }: Retainable): string => version.replace(/\D/g, '').padStart(15, '0');
