/** Days and times of the sample business as texts: D is today, and nothing on D is later than now. */

/** The wall clock of the workbook: `YYYY-MM-DD` and minutes since midnight. */
export interface Now {
  readonly today: string;
  readonly minute: number;
  /** Epoch milliseconds of its midnight. */
  readonly midnight: number;
  /** The moment itself, in epoch milliseconds. */
  readonly at: number;
}

/** What the wall clock of a zone shows at a moment in epoch milliseconds. */
export function nowIn(zone: string, at: number): Now {
  const shown: Record<string, string> = {};
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  for (const { type, value } of clock.formatToParts(new Date(at))) shown[type] = value;
  const minute = Number(shown.hour) * 60 + Number(shown.minute);
  const midnight = Math.floor(at / 60_000) * 60_000 - minute * 60_000;
  return { today: `${shown.year}-${shown.month}-${shown.day}`, minute, midnight, at };
}

const DAY_MS = 86_400_000;

/** D moved by whole days. */
export function dayAt(now: Now, days: number): string {
  return new Date(Date.parse(`${now.today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `2026-11-05 14:00`; on D not later than now. `minute` counts from midnight. */
export function timeAt(now: Now, days: number, minute: number): string {
  const at = days === 0 ? Math.min(minute, now.minute) : minute;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dayAt(now, days)} ${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** The same time as epoch milliseconds. */
export function momentAt(now: Now, days: number, minute: number): number {
  const at = days === 0 ? Math.min(minute, now.minute) : minute;
  return now.midnight + days * DAY_MS + at * 60_000;
}
