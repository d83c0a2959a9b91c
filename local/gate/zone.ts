/**
 * Between moments and a zone's wall clock, historic offsets to the second included, by the engine's own zone data. Pure, so the
 * façade uses it inside the realm too.
 */

const DAY = 86_400_000;
/** 1899-12-30: the wall clock that serial day number 0 stands for, so that 1 is 1899-12-31. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** A month with one offset, or with the moment at which it changes. */
type Month = { offset: number } | { change: number; before: number; after: number };

export class Zone {
  private readonly months = new Map<number, Month>();
  private readonly clock: Intl.DateTimeFormat;

  /** Throws a `RangeError` on a name that is no IANA zone. */
  constructor(readonly name: string) {
    this.clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as Intl.DateTimeFormatOptions);
  }

  /** Milliseconds east of UTC at a moment. */
  offset(ms: number): number {
    const date = new Date(ms);
    const year = date.getUTCFullYear();
    const key = year * 12 + date.getUTCMonth();
    let month = this.months.get(key);
    if (!month) {
      // Asking the engine costs microseconds, too much for every cell of a table.
      month = this.learn(Date.UTC(year, date.getUTCMonth(), 1), Date.UTC(year, date.getUTCMonth() + 1, 1));
      this.months.set(key, month);
    }
    if ('offset' in month) return month.offset;
    return ms < month.change ? month.before : month.after;
  }

  /** The wall clock at a moment, as the UTC milliseconds that read the same. */
  wall(ms: number): number {
    return ms + this.offset(ms);
  }

  /** The moment at which the wall clock reads so; the first of two, and a time that is skipped counts on from before the gap. */
  moment(wall: number): number {
    const early = wall - this.offset(wall - DAY);
    if (this.wall(early) === wall) return early;
    const late = wall - this.offset(wall + DAY);
    return this.wall(late) === wall ? late : early;
  }

  /** Sheets' serial day number of a moment, on this wall clock. */
  serial(ms: number): number {
    return (this.wall(ms) - SERIAL_EPOCH) / DAY;
  }

  /** The moment of a serial day number, to the millisecond as Sheets keeps it. */
  fromSerial(serial: number): number {
    return this.moment(Math.round(serial * DAY) + SERIAL_EPOCH);
  }

  private learn(first: number, next: number): Month {
    let [before, after] = [this.ask(first), this.ask(next)];
    if (before === after) return { offset: before };
    // No zone changes twice within a month, so the change is found by halving.
    let [low, high] = [first, next];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.ask(middle) === before) low = middle;
      else high = middle;
    }
    before = this.ask(low);
    after = this.ask(high);
    return { change: high, before, after };
  }

  private ask(ms: number): number {
    const at: Record<string, string> = {};
    for (const part of this.clock.formatToParts(ms)) at[part.type] = part.value;
    const year = at.era === 'BC' ? 1 - Number(at.year) : Number(at.year);
    const wall = Date.UTC(
      2000,
      Number(at.month) - 1,
      Number(at.day),
      Number(at.hour),
      Number(at.minute),
      Number(at.second),
    );
    const exact = new Date(wall).setUTCFullYear(year, Number(at.month) - 1, Number(at.day));
    return exact - Math.floor(ms / 1000) * 1000;
  }
}
