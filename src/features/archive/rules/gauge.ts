/** How full a workbook is: Google Sheets holds ten million cells, and a tab's empty ones count as well. */
import { addDays, type Day, daysBetween } from '../../../kernel/day';

/** Cells that one workbook holds. Source: https://support.google.com/drive/answer/37603 */
export const MOST_CELLS = 10_000_000;

/** From these parts on it is told at home: time to archive, and no time to lose. */
const WATCH = 0.7;
const ACT = 0.9;

/** Cells of the whole workbook as they were counted on a day. */
export type Sample = readonly [day: Day, cells: number];

/** So many days are kept, and the growth told from. */
const MOST_SAMPLES = 92;

/** A growth that fewer days tell is chance. */
const LEAST_DAYS = 7;

/** Further away than this nobody plans. */
const FAR_DAYS = 3_650;

export interface Gauge {
  readonly cells: number;
  readonly share: number;
  readonly level: 'fine' | 'watch' | 'act';
  /** Cells a day; undefined while too few days are known. */
  readonly growth: number | undefined;
  /** When nine tenths will be used, by that growth; undefined where nobody can tell or it is years away. */
  readonly full: Day | undefined;
}

export function levelOf(cells: number): Gauge['level'] {
  if (cells >= ACT * MOST_CELLS) return 'act';
  return cells >= WATCH * MOST_CELLS ? 'watch' : 'fine';
}

/** `samples` in the order of their days; the gauge's own day counts as one of them. */
export function gaugeOf(cells: number, today: Day, samples: readonly Sample[]): Gauge {
  const [first] = samples;
  const days = first ? daysBetween(first[0], today) : 0;
  const growth = first && days >= LEAST_DAYS ? (cells - first[1]) / days : undefined;
  const left = growth && growth > 0 ? Math.max(0, (ACT * MOST_CELLS - cells) / growth) : undefined;
  return {
    cells,
    share: cells / MOST_CELLS,
    level: levelOf(cells),
    growth,
    full: left !== undefined && left <= FAR_DAYS ? addDays(today, Math.floor(left)) : undefined,
  };
}

/** With today's count; what shrank by an archive or a cleaned tab begins anew, or growth would be told from before it. */
export function withSample(samples: readonly Sample[], today: Day, cells: number): readonly Sample[] {
  const before = samples.filter(([day]) => day < today);
  const last = before[before.length - 1];
  const kept = last && cells < last[1] ? [] : before.slice(1 - MOST_SAMPLES);
  return [...kept, [today, cells]];
}
