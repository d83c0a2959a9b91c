/** Numbers on an axis and over a bar, short: `1,2 jt`. */
import { sayNumber } from '../../../kernel/words';
import { currency, language, money, t } from '../../../ui/language';
import type { ShownChart } from '../rules/charts';
import { panelWords } from './words';

type Unit = ShownChart['unit'];

const STEPS = [
  [1e9, panelWords.billions],
  [1e6, panelWords.millions],
  [1e3, panelWords.thousands],
] as const;

/** On the axis. */
export function short(value: number, unit: Unit): string {
  const major = unit === 'money' ? value / 10 ** currency().digits : value;
  const [size, word] = STEPS.find(([least]) => Math.abs(major) >= least) ?? [1];
  const said = sayNumber(Math.round((major / size) * 10) / 10, language());
  return word ? `${said} ${t(word)}` : said;
}

/** Beside the pointer. */
export const whole = (value: number, unit: Unit): string =>
  unit === 'money' ? money(Math.round(value)) : sayNumber(value, language());

/** An axis from 0 to its top, in steps of 1, 2 or 5 of some power of ten, whole for counts. */
export function axisOf(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const raw = most / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= raw) ?? 10) * power);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}
