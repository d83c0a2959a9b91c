/** Figures of a week as people read them. */
import { type Money, sayMoney } from '../../kernel/money';
import { say, sayNumber } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { minutesText } from '../tickets';
import { changeOf, type Figure, type Unit } from './rules/week';
import { texts } from './words';

export const moneyText = ({ currency, language }: Context, amount: number): string =>
  sayMoney(Math.round(amount) as Money, currency, language);

export const numberText = ({ language }: Context, value: number): string =>
  sayNumber(Math.round(value * 10) / 10, language);

export function valueText(context: Context, value: number | null, unit: Unit): string {
  if (value === null) return '–';
  if (unit === 'money') return moneyText(context, value);
  if (unit === 'share') return `${numberText(context, value * 100)} %`;
  return unit === 'minutes' ? minutesText(Math.round(value), context.language) : numberText(context, value);
}

export interface SaidFigure {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** `naik dari 12`; empty where nothing is known of before. */
  readonly change: string;
  readonly well: boolean | null;
}

export function saidFigure(context: Context, figure: Figure): SaidFigure {
  const { way, well } = changeOf(figure);
  const before = valueText(context, figure.before, figure.unit);
  return {
    key: figure.key,
    label: say(texts[`weekly.${figure.key}` as keyof typeof texts], context.language),
    text: valueText(context, figure.now, figure.unit),
    change: way === 'none' ? '' : say(texts[`weekly.${way}`], context.language, { before }),
    well,
  };
}

/** `Pesanan masuk: 14, naik dari 12`. */
export const figureLine = ({ label, text, change }: SaidFigure): string =>
  [`${label}: ${text}`, change].filter(Boolean).join(', ');
