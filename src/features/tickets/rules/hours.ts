/** The hours in which a firm answers, and time counted in them. Zone-true: an hour is an hour on the wall of the workbook's zone, also on a day of 23. */
import { addDays, type Day, type Moment } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';

/** From when until when, in minutes of the day; 24.00 is 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface OfficeHours {
  /** Seven, from Monday to Sunday; null for a day off. */
  readonly week: readonly (Span | null)[];
  readonly holidays: readonly Day[];
}

const MINUTE = 60_000;
/** A firm that is closed for longer than this has no hours to count in. */
const MOST_CLOSED = 366;

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** From when until when it is open on a day; null where it stays closed. */
export function openSpan(day: Day, { week, holidays }: OfficeHours): Span | null {
  return holidays.includes(day) ? null : (week[weekdayOf(day)] ?? null);
}

/** When it opens and closes on a day; undefined where it stays closed. */
function openOn(day: Day, hours: OfficeHours, zone: Zone): [Moment, Moment] | undefined {
  const span = openSpan(day, hours);
  if (!span) return undefined;
  return [zone.momentOf(day, span.from), zone.momentOf(day, span.to)];
}

/** Minutes between two moments in which the firm is open; 0 where `to` is not later. 18.00 to 08.00, open from 07.00: 60. */
export function businessMinutes(from: Moment, to: Moment, hours: OfficeHours, zone: Zone): number {
  let sum = 0;
  const last = zone.dayAt(to);
  for (let day = zone.dayAt(from); day <= last; day = addDays(day, 1)) {
    const open = openOn(day, hours, zone);
    if (open) sum += Math.max(0, Math.min(open[1], to) - Math.max(open[0], from));
  }
  return Math.floor(sum / MINUTE);
}

/** The moment at which so many minutes of open hours have passed; by the calendar where the firm is never open. */
export function afterBusiness(from: Moment, minutes: number, hours: OfficeHours, zone: Zone): Moment {
  let left = minutes * MINUTE;
  let closed = 0;
  for (let day = zone.dayAt(from); closed < MOST_CLOSED; day = addDays(day, 1)) {
    const open = openOn(day, hours, zone);
    const start = open ? Math.max(open[0], from) : 0;
    const room = open ? open[1] - start : 0;
    if (room <= 0) {
      closed += 1;
      continue;
    }
    closed = 0;
    if (left <= room) return (start + left) as Moment;
    left -= room;
  }
  return (from + minutes * MINUTE) as Moment;
}

/** The length of its first open day, in minutes: what a working day means. */
export function dayMinutes({ week }: OfficeHours): number {
  const span = week.find((each) => each !== null);
  return span ? span.to - span.from : 24 * 60;
}

const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))?';
const SPAN = new RegExp(`^${CLOCK}\\s*(?:-|–|—|s/?d|sampai|to)\\s*${CLOCK}$`, 'i');

/** `08.00–17.00`, `8-17`; null for an empty text or a dash, which is a day off; undefined for what is no span. */
export function readSpan(written: string): Span | null | undefined {
  const text = written.trim();
  if (['', '-', '–'].includes(text)) return null;
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const minutes = (hour: string | undefined, minute = '0'): number => Number(hour) * 60 + Number(minute);
  const [from, to] = [minutes(found[1], found[2]), minutes(found[3], found[4])];
  const sound = Number(found[2] ?? 0) < 60 && Number(found[4] ?? 0) < 60 && from < to && to <= 24 * 60;
  return sound ? { from, to } : undefined;
}

/** `08.00–17.00`; empty for a day off. */
export function saySpan(span: Span | null): string {
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
  return span ? `${clock(span.from)}–${clock(span.to)}` : '';
}
