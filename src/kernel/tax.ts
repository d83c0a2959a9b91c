/**
 * PPN by dated rates, off until a firm sets one. Since January 2025: 12 % of 11/12 of the price (PMK 131/2024). The price is all that the seller asks
 * for, shipping included (UU PPN, article 1 no. 18).
 */
import type { Day } from './day';
import { type Money, roundHalfUp, ZERO } from './money';
import type { Settings } from './settings';

/** Option that holds the rates: `2025-01-01 12 11/12; 2027-01-01 0 1/1`. */
export const PPN = 'orders.ppn';

export interface Rate {
  readonly from: Day;
  /** Percent; 0 ends it. */
  readonly percent: number;
  /** Share of the price that is taxed: 11 of 12. */
  readonly of: readonly [number, number];
}

/** The rates that were set, the earliest first; none where nobody set any. */
export function ratesIn({ options }: Pick<Settings, 'options'>): readonly Rate[] {
  return (options[PPN] ?? '')
    .split(';')
    .flatMap((part): Rate[] => {
      const read = /^(\d{4}-\d{2}-\d{2}) (\d+(?:\.\d+)?) (\d+)\/(\d+)$/.exec(part.trim());
      if (!read || Number(read[4]) === 0) return [];
      const of = [Number(read[3]), Number(read[4])] as const;
      return [{ from: read[1] as Day, percent: Number(read[2]), of }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The rates as the option holds them. */
export function writeRates(rates: readonly Rate[]): string {
  return rates.map(({ from, percent, of: [n, d] }) => `${from} ${percent} ${n}/${d}`).join('; ');
}

/** The rate of a day; undefined where none holds yet, or it has ended. */
export function rateOn(rates: readonly Rate[], day: Day): Rate | undefined {
  const held = rates.filter(({ from }) => from <= day).pop();
  return held && held.percent > 0 ? held : undefined;
}

/** PPN on a price without it, in minor units: worked out once from the price and rounded once, for a rounded base gives another tax. */
export function taxOn(price: Money, rate: Rate | undefined): Money {
  if (!rate || price <= 0) return ZERO;
  const [n, d] = rate.of;
  return roundHalfUp((price * rate.percent * n) / (100 * d)) as Money;
}
