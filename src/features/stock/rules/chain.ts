/** What was on hand at an earlier moment, and the least since: told backwards from what is on hand now, by the rows of the ledger that came later. */
import type { Moment } from '../../../kernel/day';
import type { Move } from './ledger';
import { MAIN } from './places';

export type Link = Pick<Move, 'product' | 'quantity' | 'at'> & { readonly place?: string };

/** Sheets keeps moments as fractions of a day: what is so few milliseconds later is the same moment. */
const SAME_MS = 500;

const later = (ledger: readonly Link[], product: string, at: Moment, place?: string): Link[] =>
  ledger.filter(
    (row) =>
      row.product === product &&
      row.at !== null &&
      row.at - at > SAME_MS &&
      (place === undefined || (row.place ?? MAIN) === place),
  );

/** On hand right after that moment, in units, everywhere or at one `place` (then `onHand` is what lies there now); `ledger` holds at least every row of the product that is later, in the order it was entered. */
export function onHandAt(
  ledger: readonly Link[],
  product: string,
  onHand: number,
  at: Moment,
  place?: string,
): number {
  return later(ledger, product, at, place).reduce((left, { quantity }) => left - quantity, onHand);
}

/**
 * The least on hand from that moment until now, in units, and when it was: what a row of that moment may take away at most. By the time things happened,
 * not by the time they were entered; rows of one moment count in the order they were entered.
 */
export function leastSince(
  ledger: readonly Link[],
  product: string,
  onHand: number,
  at: Moment,
  place?: string,
): { readonly units: number; readonly at: Moment } {
  const rows = later(ledger, product, at, place).sort((a, b) => (a.at as Moment) - (b.at as Moment));
  let balance = onHandAt(ledger, product, onHand, at, place);
  let least = { units: balance, at };
  for (const row of rows) {
    balance += row.quantity;
    if (balance < least.units) least = { units: balance, at: row.at as Moment };
  }
  return least;
}
