/** When versions are made by themselves, as people set it, and what is due now: once a period, however many triggers fire. */
import type { Moment } from '../../../kernel/day';
import { TURN_MINUTES } from '../../../kernel/edition';
import type { Settings } from '../../../kernel/settings';
import type { Zone } from '../../../kernel/zone';
import { sundayOf } from './kinds';
import type { Reason } from './manifest';

export const RHYTHMS = ['off', 'hourly', 'daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface Schedule {
  /** Hourly brings the daily one too, which alone reads the layout. */
  readonly every: Rhythm;
  /** Besides, every quarter of an hour in which something changed. */
  readonly near: boolean;
}

export const EVERY = 'backup.every';
export const NEAR = 'backup.near';

export function scheduleOf({ options }: Pick<Settings, 'options'>): Schedule {
  return {
    every: RHYTHMS.find((rhythm) => rhythm === options[EVERY]) ?? 'daily',
    near: options[NEAR] === 'on',
  };
}

/** What is known without reading a cell. */
export interface Standing {
  /** When each was last made or found not to be needed. */
  readonly ran: Readonly<Partial<Record<Reason, number>>>;
  /** Whether anybody changed anything since rows were last read, as far as Rapi was told. */
  readonly changed: boolean;
  /** Cells of all rows; 0 where it is not known. */
  readonly cells: number;
  /** Trigger minutes that backups have used today, in milliseconds. */
  readonly spent: number;
}

const QUARTER_MS = TURN_MINUTES * 60_000;
const HOUR_MS = 3_600_000;
/** Larger books take too long to be read so often. */
const MOST_CELLS = 500_000;
/** Half of what Google gives a consumer account's triggers a day. */
const SPENT_MS = 45 * 60_000;

/** What the nightly run is to make; undefined where it is not its turn. */
export function nightly(
  { every }: Schedule,
  { ran }: Pick<Standing, 'ran'>,
  now: Moment,
  zone: Zone,
): Reason | undefined {
  if (every === 'off') return undefined;
  if (every !== 'weekly') return 'daily';
  const last = Math.max(ran.weekly ?? 0, ran.daily ?? 0) as Moment;
  return sundayOf(zone.dayAt(now)) > zone.dayAt(last) ? 'weekly' : undefined;
}

/** What is due between two nights. */
export function between({ every, near }: Schedule, standing: Standing, now: Moment): Reason | undefined {
  const { ran, changed, cells, spent } = standing;
  const isOver = (length: number, ...of: readonly Reason[]): boolean =>
    of.every((each) => Math.floor((ran[each] ?? 0) / length) < Math.floor(now / length));
  if (every === 'hourly' && isOver(HOUR_MS, 'hourly', 'daily')) return 'hourly';
  if (!near || !changed || cells > MOST_CELLS) return undefined;
  return isOver(spent < SPENT_MS ? QUARTER_MS : 2 * QUARTER_MS, 'near', 'hourly', 'daily')
    ? 'near'
    : undefined;
}
