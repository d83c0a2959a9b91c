/** What people type into a field, as a value: money, counts and days. Undefined is unreadable, null is left empty. */
import { addDays, type Day, daysBetween, readDay } from '../kernel/day';
import { type Currency, fromMajor, type Money, sayMoney } from '../kernel/money';
import { readNumber } from '../kernel/number';
import type { Language } from '../kernel/words';

/** `250rb`, `Rp 1.250.000`, `1,2 jt`. */
export function moneyOf(typed: string, currency: Currency, language: Language): Money | null | undefined {
  if (typed.trim() === '') return null;
  const read = readNumber(typed, language);
  return read === undefined ? undefined : fromMajor(read, currency);
}

/** The amount as it stands in a field after it was understood: `250.000`, without the sign that the label already has. */
export function moneyText(amount: Money, currency: Currency, language: Language): string {
  return sayMoney(amount, { ...currency, symbol: '' }, language);
}

/** A whole number. */
export function countOf(typed: string, language: Language): number | null | undefined {
  if (typed.trim() === '') return null;
  const read = readNumber(typed.replace(/^\s*\+/, ''), language);
  return read !== undefined && Number.isSafeInteger(read) ? read : undefined;
}

const NAMED: Record<string, number> = { 'hari ini': 0, today: 0, besok: 1, tomorrow: 1, lusa: 2 };

/**
 * `7/11`, `7 Nov`, `+2`, `besok`. A day without a year that lies more than half a year back means next year: in December `5/1` is
 * next month.
 */
export function dayOf(typed: string, today: Day): Day | null | undefined {
  const clean = typed.trim().toLowerCase();
  if (clean === '') return null;
  const named = NAMED[clean];
  if (named !== undefined) return addDays(today, named);
  const steps = /^([+-])\s*(\d{1,3})$/.exec(clean);
  if (steps) return addDays(today, Number(steps[2]) * (steps[1] === '-' ? -1 : 1));
  const read = readDay(clean, today);
  const withYear = /\d{4}|[/\-. ]\S+[/\-. ]\d{2}$/.test(clean);
  if (!read || withYear || daysBetween(read, today) < 183) return read;
  return readDay(`${read.slice(8)}/${read.slice(5, 7)}/${Number(today.slice(0, 4)) + 1}`, today);
}
