/** What the ledger says when it is read anew: what lies on the shelf, and a row of it that somebody deleted. */
import { type Currency, toMajor } from '../../../kernel/money';
import { averageAfter, type Valued } from './cost';
import type { Move } from './ledger';

type Entry = Pick<Move, 'product' | 'quantity' | 'cost'> & { readonly number: number };

const EMPTY: Valued = { onHand: 0, averageCost: 0 };

/** On hand and average cost by product, row by row as it was posted. */
export function shelves(ledger: readonly Entry[], currency: Currency): Map<string, Valued> {
  const found = new Map<string, Valued>();
  for (const { product, quantity, cost } of inOrder(ledger)) {
    const shelf = found.get(product) ?? EMPTY;
    const major = cost === null ? null : toMajor(cost, currency);
    found.set(product, {
      onHand: shelf.onHand + quantity,
      averageCost: averageAfter(shelf, quantity, major),
    });
  }
  return found;
}

type Balanced = Pick<Move, 'product' | 'quantity' | 'balance' | 'at' | 'sku'> & { readonly number: number };

/**
 * The row that this number had: each row names what was on hand after it, so a missing one shows as a step between its neighbours of the same product.
 * Where several products have one, the first step; undefined where there is none.
 */
export function missingMove(
  ledger: readonly Balanced[],
  onHand: ReadonlyMap<string, number>,
  number: number,
): Pick<Move, 'product' | 'quantity' | 'balance' | 'at' | 'sku'> | undefined {
  const before = new Map<string, Balanced>();
  const after = new Map<string, Balanced>();
  for (const each of inOrder(ledger)) {
    if (each.number < number) before.set(each.product, each);
    else if (!after.has(each.product)) after.set(each.product, each);
  }
  for (const product of new Set([...before.keys(), ...after.keys()])) {
    const [last, next] = [before.get(product), after.get(product)];
    const was = last?.balance ?? 0;
    const balance = next ? next.balance - next.quantity : (onHand.get(product) ?? was);
    const { at, sku } = (last ?? next) as Balanced;
    if (balance !== was) return { product, quantity: balance - was, balance, at, sku };
  }
  return undefined;
}

function inOrder<T extends { readonly number: number }>(ledger: readonly T[]): T[] {
  return [...ledger].sort((a, b) => a.number - b.number);
}
