/** The periods that the dashboard lets people choose from; apart from their rules, for panels need no more of them. */
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
