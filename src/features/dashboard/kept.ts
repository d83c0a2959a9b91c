/** What Dasbor remembers of itself between two refreshes: the period, and what it had written. */
import type { Apart } from '../../ports/apart';
import { PERIOD_KEYS } from './choices';
import type { Chosen } from './rules/periods';

const KEY = 'dashboard';

export interface Kept {
  readonly chosen: Chosen;
  /** What the workbook was when it was written. */
  readonly seen: string;
  /** The tab that it has dressed; another one is dressed anew. */
  readonly sheet: number;
  /** Whose words the choice of the period offers. */
  readonly language: string;
  /** Rows that it wrote on the tab and on the series, so that fewer leave nothing behind. */
  readonly rows: number;
  readonly series: number;
  /** What is remembered of the native charts. */
  readonly charts: string;
}

const NOTHING: Kept = {
  chosen: { period: 'days7' },
  seen: '',
  sheet: -1,
  language: '',
  rows: 0,
  series: 0,
  charts: '',
};

export function keptIn({ recall }: Pick<Apart, 'recall'>): Kept {
  try {
    const kept = { ...NOTHING, ...(JSON.parse(recall(KEY) ?? '{}') as Partial<Kept>) };
    return PERIOD_KEYS.includes(kept.chosen.period) ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

export const noted = ({ note }: Pick<Apart, 'note'>, kept: Kept): void => note(KEY, JSON.stringify(kept));
