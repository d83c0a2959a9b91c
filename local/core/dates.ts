/** Day numbers of Sheets (1 = 1899-12-31) and the calendar, on the workbook's own wall clock. */

const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);

/** The serial of a calendar day, or undefined for a day that does not exist. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year, month - 1, day);
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? Math.round((moment.getTime() - ZERO) / DAY) : undefined;
}

/** The year that Sheets reads into two digits: 00–29 this century, 30–99 the last. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one takes longer than all it is asked for, and formulas with today's date ask at every look. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

/** The wall clock of a zone at an instant, as a serial. */
export function serialAt(epochMs: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(epochMs);
  const at = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const day = serialOf(at('year'), at('month'), at('day')) ?? 0;
  return day + (at('hour') * 3600 + at('minute') * 60 + at('second')) / 86_400;
}

export function yearOf(serial: number): number {
  return new Date(ZERO + serial * DAY).getUTCFullYear();
}
