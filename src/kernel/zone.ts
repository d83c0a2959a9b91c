/** Between moments and wall clocks in a named zone, by the engine's own zone data (historic offsets included). */
import type { Day, Moment } from './day';
import type { Language } from './words';

/** Minutes east of UTC at a moment. */
export type Offset = (at: Moment) => number;

/**
 * The offset function of an IANA zone. Asking the engine costs microseconds each time, too much for a hundred thousand cells, so a
 * month whose first and last offsets agree is asked once: no zone of the tz database changes twice within a month and back again
 * except Morocco's Ramadan rule, which spans about a month and is caught because its two ends then differ.
 */
export function offsets(zone: string): Offset {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const ask = (ms: number): number => {
    const at: Record<string, number> = {};
    for (const part of clock.formatToParts(new Date(ms))) at[part.type] = Number(part.value);
    // Some engines call midnight 24 under `hour12: false`.
    const wall = Date.UTC(
      at.year as number,
      (at.month as number) - 1,
      at.day,
      (at.hour as number) % 24,
      at.minute,
      at.second,
    );
    return (wall - Math.floor(ms / 1000) * 1000) / 60_000;
  };
  const months = new Map<number, number | null>();
  return (at) => {
    const date = new Date(at);
    const key = date.getUTCFullYear() * 12 + date.getUTCMonth();
    let known = months.get(key);
    if (known === undefined) {
      const first = ask(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
      known = first === ask(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)) ? first : null;
      months.set(key, known);
    }
    return known ?? ask(at);
  };
}

/** The wall clock of a zone. */
export interface Zone {
  readonly name: string;
  /** The day on the wall at a moment. */
  dayAt(at: Moment): Day;
  /** The wall at a moment: `14.02` in Indonesian, `14:02` in English. */
  timeAt(at: Moment, language: Language): string;
  /** The moment at which the wall shows this day and minute of the day. */
  momentOf(day: Day, minutes?: number): Moment;
}

/** A zone by its IANA name; throws on a name the engine does not know. */
export function zone(name: string): Zone {
  const offset = offsets(name);
  const wall = (at: Moment): string => new Date(at + offset(at) * 60_000).toISOString();
  return {
    name,
    dayAt: (at) => wall(at).slice(0, 10) as Day,
    timeAt: (at, language) =>
      wall(at)
        .slice(11, 16)
        .replace(':', language === 'id' ? '.' : ':'),
    momentOf: (day, minutes = 0) => {
      const naive = Date.parse(`${day}T00:00:00Z`) + Math.round(minutes * 60_000);
      // Two steps: the offset at the naive instant may be that of the other side of a change.
      const guess = naive - offset(naive as Moment) * 60_000;
      return (naive - offset(guess as Moment) * 60_000) as Moment;
    },
  };
}

const INDONESIAN = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

/** Whether the wall hangs in Indonesia: what people there leave out of a phone number is known. */
export function isIndonesian({ name }: Zone): boolean {
  return INDONESIAN.includes(name);
}
