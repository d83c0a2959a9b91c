/** Days and moments: a day is a calendar day without a zone, a moment is a point in time. Neither is ever used for the other. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string & { readonly __day: unique symbol };
/** A point in time, in epoch milliseconds. */
export type Moment = number & { readonly __moment: unique symbol };

const DAY_MS = 86_400_000;

function utc(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromUtc(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day;
}

/** The day of these numbers, or undefined when the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const ms = Date.UTC(year, month - 1, date);
  const made = new Date(ms);
  // Two-digit years would silently become 19xx; impossible days would roll over into the next month.
  if (year < 1900 || year > 2199 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date)
    return undefined;
  return fromUtc(ms);
}

/** `day` moved by whole days. */
export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day) + days * DAY_MS);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
  'jan januari january',
  'feb februari february',
  'mar maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu agt ags agustus aug august',
  'sep sept september',
  'okt oktober oct october',
  'nov november nop',
  'des desember dec december',
].entries()) {
  for (const name of names.split(' ')) MONTHS[name] = index + 1;
}

/**
 * The day a person wrote, Indonesian first: `2026-11-05`, `5/11/2026`, `05-11-26`, `5.11.2026`, `5 Nov 2026`, `5 Agustus`.
 * A missing year is taken from `today`. Undefined when it is no day of the calendar.
 */
export function readDay(text: string, today: Day): Day | undefined {
  const clean = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(clean);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})[/\-. ]([a-z]+|\d{1,2})\.?(?:[/\-. ](\d{4}|\d{2}))?$/.exec(clean);
  if (!parts) return undefined;
  const month = MONTHS[parts[2] as string] ?? Number(parts[2]);
  const written = parts[3] === undefined ? Number(today.slice(0, 4)) : Number(parts[3]);
  return dayOf(written < 100 ? 2000 + written : written, month, Number(parts[1]));
}

const SHORT = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** `5 Nov 2026`, or `5 Nov` where the year is that of `today`. */
export function sayDay(day: Day, language: 'id' | 'en', today?: Day): string {
  const short = `${Number(day.slice(8, 10))} ${SHORT[language][Number(day.slice(5, 7)) - 1]}`;
  return today && today.slice(0, 4) === day.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
}

const WEEKDAYS = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** `Jumat`, `Friday`. */
export function sayWeekday(day: Day, language: 'id' | 'en'): string {
  return WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
