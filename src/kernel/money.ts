/** Money as whole minor units (rupiah, or cents), and how people write and read it. */
import { hasOwn } from './own';

/** An amount in whole minor units of the workbook's currency. */
export type Money = number & { readonly __money: unique symbol };

export interface Currency {
  readonly code: string;
  /** Digits behind the decimal point: 0 for IDR, 2 for USD. */
  readonly digits: number;
  readonly symbol: string;
}

const KNOWN: Record<string, Currency> = {
  IDR: { code: 'IDR', digits: 0, symbol: 'Rp' },
  USD: { code: 'USD', digits: 2, symbol: '$' },
  EUR: { code: 'EUR', digits: 2, symbol: '€' },
  GBP: { code: 'GBP', digits: 2, symbol: '£' },
  SGD: { code: 'SGD', digits: 2, symbol: 'S$' },
  MYR: { code: 'MYR', digits: 2, symbol: 'RM' },
};

/** The currency of an ISO code; undefined when Rapi does not know it. */
export function currencyOf(code: string): Currency | undefined {
  return hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
}

export const ZERO = 0 as Money;

/** Most that one amount may be, in minor units. More is a slip of the finger, and hundreds of these still add up exactly. */
const MOST = 10_000_000_000_000;

/** Whether it is a whole amount, either way, that sums can be made of. */
export function isAmount(minor: number): minor is Money {
  return Number.isSafeInteger(minor) && Math.abs(minor) <= MOST;
}

export function addMoney(...amounts: Money[]): Money {
  return amounts.reduce((sum, amount) => sum + amount, 0) as Money;
}

/** Half up, away from zero, as cash registers round; guards against 1.005 * 100 = 100.49999. */
export function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) * (1 + Number.EPSILON));
}

/** `price × quantity × (1 − share)`, rounded half-up once. */
export function lineTotal(price: Money, quantity: number, share = 0): Money {
  return roundHalfUp(price * quantity * (1 - share)) as Money;
}

/** Whole minor units of an amount in major units; undefined when it has more digits than the currency. */
export function fromMajor(amount: number, currency: Currency): Money | undefined {
  const minor = amount * 10 ** currency.digits;
  const whole = Math.round(minor);
  if (!Number.isSafeInteger(whole) || Math.abs(minor - whole) > 1e-6 * Math.max(1, Math.abs(minor)))
    return undefined;
  return whole as Money;
}

/** The amount in major units, as it stands in a cell. */
export function toMajor(amount: Money, currency: Currency): number {
  return amount / 10 ** currency.digits;
}

/** `Rp1.250.000`, or `$1,250.00` in English books of a currency with cents. */
export function sayMoney(amount: Money, currency: Currency, language: 'id' | 'en' = 'id'): string {
  const [whole, cents] = (Math.abs(amount) / 10 ** currency.digits).toFixed(currency.digits).split('.');
  const dot = language === 'id' ? '.' : ',';
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/g, dot);
  return `${amount < 0 ? '−' : ''}${currency.symbol}${grouped}${cents ? (dot === '.' ? ',' : '.') + cents : ''}`;
}
