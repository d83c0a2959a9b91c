/** A paper for a customer as plain words in their places: the screen draws it, and the PDF is made from the same. */
import { type Currency, type Money, sayMoney, toMajor } from '../../../kernel/money';
import { type Language, sayNumber } from '../../../kernel/words';
import { inWords } from '../../payments';

export interface Paper {
  /** What it is called, and its number. */
  readonly kind: string;
  readonly no: string;
  readonly firm: string;
  /** Name of its file, without the ending: `INV-000003 Kafe Senja`. */
  readonly file: string;
  readonly facts: readonly (readonly [word: string, says: string])[];
  /** Words over the columns, and a row each; the last two columns are amounts. */
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly sums: readonly { readonly word: string; readonly amount: string; readonly strong?: boolean }[];
  /** Under the sums: the amount in words, how it is to be paid. */
  readonly closing?: readonly (readonly [word: string, says: string])[];
  /** What people wrote on it. */
  readonly note: string;
  /** Who signs it, on a receipt. */
  readonly signs?: string;
}

/** What the numbers on a paper need of the workbook. */
export interface Speaks {
  readonly language: Language;
  readonly currency: Currency;
}

export const amountIn = ({ currency, language }: Speaks, amount: number): string =>
  sayMoney(amount as Money, currency, language);

/** What an amount is called in words; other currencies by their code. */
const UNITS: Readonly<Record<string, string>> = { IDR: 'rupiah' };

/** `Seratus tiga puluh tiga ribu rupiah`; in figures where there are no words for it. */
export function wordsFor({ currency, language }: Speaks, amount: Money): string {
  const said = inWords(toMajor(amount, currency), language);
  if (said === undefined) return amountIn({ currency, language }, amount);
  const whole = `${said} ${UNITS[currency.code] ?? currency.code}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** A share as people say it: 0.125 is `12,5`. */
export const shareIn = (language: Language, share: number): string =>
  sayNumber(Math.round(share * 10_000) / 100, language);

/** A name that every system takes for a file: no sign that means a folder or a pattern, and not endless. */
export function fileName(no: string, customer: string): string {
  const plain = customer
    .replace(/\(contoh\)/gi, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in a name.
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|]+/g, ' ')
    // Signs that turn the direction of writing would turn the ending round as well.
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${no} ${[...plain].slice(0, 60).join('')}`.trim();
}
