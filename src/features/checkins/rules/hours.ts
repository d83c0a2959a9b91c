/** When a person works, as *Jam kerja* of *Tim* says it, and who of those at work has not checked in. */
import type { Day } from '../../../kernel/day';
import { type OfficeHours, openSpan, readSpan, type Span, weekdayOf } from '../../tickets';

/** Monday first, in both languages. */
const WEEKDAYS = ['sen mon', 'sel tue', 'rab wed', 'kam thu', 'jum fri', 'sab sat', 'min sun ming'].map(
  (names) => names.split(' '),
);

const weekdayNamed = (written: string): number =>
  WEEKDAYS.findIndex((names) => names.includes(written.toLowerCase().slice(0, 3)));

/** `Sen–Sab 08.00–17.00` on a day; null on a day off, undefined for what cannot be read. */
function ownSpan(written: string, weekday: number): Span | null | undefined {
  const found = /^(\p{L}+)(?:\s*(?:-|–|s\/?d|sampai|to)\s*(\p{L}+))?\s+(\d.*)$/u.exec(written.trim());
  if (!found) return readSpan(written.trim() || 'x');
  const first = weekdayNamed(found[1] ?? '');
  const last = found[2] === undefined ? first : weekdayNamed(found[2]);
  const span = readSpan(found[3] ?? '');
  if (first < 0 || last < 0 || !span) return undefined;
  // `Jum–Sen` goes over the weekend.
  const within = first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
  return within ? span : null;
}

/** When somebody with these words in *Jam kerja* works on a day; the firm's hours where they say nothing readable, nobody on its holidays. */
export function worksOn(written: string, day: Day, firm: OfficeHours): Span | null {
  if (firm.holidays.includes(day)) return null;
  const own = ownSpan(written, weekdayOf(day));
  return own === undefined ? openSpan(day, firm) : own;
}

export interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly hours: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Names of those who are at work now and have not checked in; outside their hours nobody is missed. `minute` counts from midnight. */
export function missingNow(
  team: readonly Member[],
  checkedIn: ReadonlySet<string>,
  { day, minute }: { readonly day: Day; readonly minute: number },
  firm: OfficeHours,
): string[] {
  return team
    .filter(({ name, role, hours, from, until }) => {
      if (name === '' || role === 'reviewer' || checkedIn.has(name)) return false;
      if ((from ?? day) > day || (until ?? day) < day) return false;
      const span = worksOn(hours, day, firm);
      return span !== null && minute >= span.from && minute <= span.to;
    })
    .map(({ name }) => name);
}
