/** What the dashboard lets people choose, and who chooses for all; apart from the rules, for panels need no more of them. */
import type { Role } from '../../kernel/role';

export const PERIODS = [
  { key: 'today', words: { id: 'Hari ini', en: 'Today' } },
  { key: 'days7', words: { id: '7 hari', en: '7 days' } },
  { key: 'days30', words: { id: '30 hari', en: '30 days' } },
  { key: 'days90', words: { id: '90 hari', en: '90 days' } },
  { key: 'month', words: { id: 'Bulan ini', en: 'This month' } },
  { key: 'year', words: { id: 'Tahun ini', en: 'This year' } },
  { key: 'custom', words: { id: 'Rentang sendiri', en: 'Own range' } },
] as const;
export type PeriodKey = (typeof PERIODS)[number]['key'];
export const PERIOD_KEYS = PERIODS.map(({ key }) => key);

/** Says which charts stand on the tab that everybody sees. */
export const DECIDES: readonly Role[] = ['owner', 'manager'];
