/** Until when older versions still hold what was taken out of the workbook: a customer who was forgotten is in each of them. */
import { addDays, type Day, type Moment } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import { type Policy, type Retainable, retained } from './retention';

/** Nights until the last file is gone: into the trash, and for good a day later at least. */
const NIGHTS = 2;
/** A chain lasts as long as the last version that stands on its full: two months at most. */
const CHAIN_DAYS = 62;
/** Whatever stays longer stays for good, as far as anybody can wait. */
const MOST_DAYS = 20 * 366;
const DAY_MS = 86_400_000;

/**
 * The day on which the last of these versions is gone for good, if from now on one is made every so many days, the first of a month a full one; undefined
 * where one of them never goes: it is held by hand, no other is made (0), or the policy keeps it for decades.
 */
export function goneBy(
  versions: readonly Retainable[],
  policy: Policy,
  now: Moment,
  zone: Zone,
  every: number,
): Day | undefined {
  const today = zone.dayAt(now);
  if (versions.length === 0) return today;
  if (every === 0 || versions.some(({ held }) => held)) return undefined;
  const { last, hourly, daily, weekly, monthly, yearly, within } = policy;
  const longest = Math.max((last + hourly + daily) * every, weekly * 7, monthly * 31, yearly * 366, within);
  const most = Math.min(MOST_DAYS, longest + CHAIN_DAYS + every);
  const later = coming(versions, now, zone, every, most);
  const stay = (days: number): boolean => {
    const then = (now + days * DAY_MS) as Moment;
    const reasons = retained([...versions, ...later.filter(({ at }) => at <= then)], policy, then, zone);
    return versions.some(({ version }) => reasons.get(version)?.length);
  };
  if (stay(most)) return undefined;
  // The more versions come, the fewer of these stay: halving finds the day.
  let [kept, gone] = [0, most];
  while (gone - kept > 1) {
    const middle = (kept + gone) >> 1;
    if (stay(middle)) kept = middle;
    else gone = middle;
  }
  return addDays(today, gone + NIGHTS);
}

/** The versions to come. Those of this month stand on its full, where there is one, and keep what stands on it. */
function coming(
  versions: readonly Retainable[],
  now: Moment,
  zone: Zone,
  every: number,
  days: number,
): readonly Retainable[] {
  const newest = versions.reduce((a, b) => (b.at > a.at ? b : a));
  const full = versions.find(({ version }) => version === newest.chain) ?? newest;
  let chain = newest.chain;
  let month = zone.dayAt(full.at as Moment).slice(0, 7);
  return Array.from({ length: Math.floor(days / every) }, (_, index): Retainable => {
    const at = now + (index + 1) * every * DAY_MS;
    // Behind every number that was given.
    const version = `CDG-9${String(index).padStart(14, '0')}`;
    const own = zone.dayAt(at as Moment).slice(0, 7);
    if (own > month) [month, chain] = [own, version];
    return { version, at, chain, held: false };
  });
}
