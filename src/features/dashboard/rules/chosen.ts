/** Which charts stand on Dasbor: those that somebody chose, else the ones that a shop begins with. */
import type { Settings } from '../../../kernel/settings';
import type { Chart } from '../../../ports/figures';

export const CHARTS = 'dashboard.charts';
/** No chart at all is another choice than none made yet. */
const NONE = '-';

const isUsual = ({ first }: Chart): boolean => first === true;

/** What is kept of a choice; nothing where it is the usual one. */
export function written(charts: readonly Chart[], keys: readonly string[]): string {
  const chosen = charts.filter(({ key }) => keys.includes(key));
  const usual = charts.filter(isUsual);
  if (chosen.length === usual.length && chosen.every(isUsual)) return '';
  return chosen.length === 0 ? NONE : chosen.map(({ key }) => key).join(' ');
}

/** The keys of a kept choice; undefined where none was made. */
export const keysIn = (kept: string): string[] | undefined =>
  kept === '' ? undefined : kept.split(' ').filter((key) => key !== NONE);

export function isShown({ options }: Pick<Settings, 'options'>, chart: Chart): boolean {
  const keys = keysIn(options[CHARTS] ?? '');
  return keys === undefined ? isUsual(chart) : keys.includes(chart.key);
}
