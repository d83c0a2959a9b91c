/** What an order comes to, and how its items read. */
import { addMoney, lineTotal, type Money } from '../../../kernel/money';

export interface Priced {
  readonly quantity: number;
  /** Of one unit, in minor units. */
  readonly price: Money;
  /** A share of the price: 0.15 takes 15 % off. */
  readonly discount?: number;
}

/** Of one line in minor units, rounded half-up once. */
export function totalOfLine({ price, quantity, discount = 0 }: Priced): Money {
  return lineTotal(price, quantity, discount);
}

/** Σ lines + shipping fee − discount, in minor units; never below zero. */
export function totalOf(lines: readonly Priced[], fee: Money, discount: Money): Money {
  return Math.max(0, addMoney(...lines.map(totalOfLine), fee) - discount) as Money;
}

/** What an order comes to for its customer, in minor units: nothing once it is cancelled. */
export function worthOf({ state, total }: { readonly state?: unknown; readonly total?: unknown }): number {
  return state === 'cancelled' ? 0 : Number(total ?? 0);
}

/** `12 × Besek bambu, 8 × Kain lilin`; beyond what a cell shows, the rest is counted: `… +14`. */
export function itemsText(lines: readonly { readonly quantity: number; readonly name: string }[]): string {
  const MOST = 8;
  const said = lines.slice(0, MOST).map(({ quantity, name }) => `${quantity} × ${name}`);
  return said.join(', ') + (lines.length > MOST ? ` … +${lines.length - MOST}` : '');
}
