/** Saying things in the person's language: sentences, amounts and days. */
import { type Day, daysBetween, sayDay } from '../kernel/day';
import { type Currency, currencyOf, type Money, sayMoney } from '../kernel/money';
import type { Values } from '../kernel/problem';
import { type Bilingual, type Language, say } from '../kernel/words';
import { page } from './boot';
import { kitWords } from './words';

const RUPIAH: Currency = { code: 'IDR', digits: 0, symbol: 'Rp' };

export const language = (): Language => page.value.language;
export const currency = (): Currency => currencyOf(page.value.currency) ?? RUPIAH;
export const today = (): Day => page.value.today as Day;

/** A text in the language of the workbook. */
export function t(text: Bilingual, values?: Values): string {
  return say(text, language(), values);
}

/** An amount in minor units, as people read it. */
export function money(amount: number): string {
  return sayMoney(amount as Money, currency(), language());
}

/** A day (`YYYY-MM-DD`) as people read it. */
export function day(of: string): string {
  return sayDay(of as Day, language(), today());
}

/** `hari ini`, `besok`, `terlambat`, else the day itself. */
export function dueWord(due: string | null, late: boolean): string {
  if (late) return t(kitWords.late);
  if (!due) return '';
  const left = daysBetween(today(), due as Day);
  if (left === 0) return t(kitWords.today);
  return left === 1 ? t(kitWords.tomorrow) : day(due);
}
