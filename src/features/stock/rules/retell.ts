/** What the ledger says when it is read anew: what lies on the shelf, and a row of it that somebody deleted. */
import { type Currency, toMajor } from '../../../kernel/money';
import { averageAfter, type Valued } from './cost';
import type { Move, Product } from './ledger';

type Entry = Pick<Move, 'product' | 'quantity' | 'cost'> &
  Partial<Pick<Move, 'average'>> & { readonly number: number };

const EMPTY: Valued = { onHand: 0, averageCost: 0 };

/** On hand and average cost by product, row by row as it was posted. */
export function shelves(ledger: readonly Entry[], currency: Currency): Map<string, Valued> {
  const found = new Map<string, Valued>();
  for (const entry of inOrder(ledger))
    found.set(entry.product, after(found.get(entry.product) ?? EMPTY, entry, currency));
  return found;
}

function after(shelf: Valued, { quantity, cost, average }: Entry, currency: Currency): Valued {
  const major = cost === null ? null : toMajor(cost, currency);
  return {
    onHand: shelf.onHand + quantity,
    averageCost: average ?? averageAfter(shelf, quantity, major),
  };
}

/**
 * Products whose average cost the ledger does not tell: what came in without a cost was taken at the cost that the product was entered with, and some of
 * that is in the average still. What comes in with a cost onto an empty shelf tells it from there on.
 */
export function untoldCosts(ledger: readonly Entry[]): Set<string> {
  const onHand = new Map<string, number>();
  const untold = new Set<string>();
  const told = new Set<string>();
  for (const { product, quantity, cost, average } of inOrder(ledger)) {
    const before = onHand.get(product) ?? 0;
    onHand.set(product, before + quantity);
    if ((average ?? cost ?? null) !== null && quantity > 0 && before <= 0) told.add(product);
    else if (!told.has(product)) untold.add(product);
    if (told.has(product)) untold.delete(product);
  }
  return untold;
}

/** Products whose average is not what their rows make it; an average is the end of many roundings. */
export function misvalued(
  known: readonly Product[],
  ledger: readonly Entry[],
  currency: Currency,
): { readonly id: string; readonly sku: string; readonly cached: number; readonly ledger: number }[] {
  const found = shelves(ledger, currency);
  const untold = untoldCosts(ledger);
  return known
    .filter(({ id }) => !untold.has(id))
    .map(({ id, sku, averageCost }) => ({
      id,
      sku,
      cached: averageCost,
      ledger: found.get(id)?.averageCost ?? averageCost,
    }))
    .filter(({ cached, ledger: told }) => Math.abs(cached - told) > 1e-6 * Math.max(1, told));
}

/** Ids of rows whose balance is not that of the product's row before and their own quantity, in the order they were entered. */
export function brokenBalances(
  ledger: readonly (Pick<Move, 'id' | 'product' | 'quantity' | 'balance'> & { readonly number: number })[],
): string[] {
  const balances = new Map<string, number>();
  const broken: string[] = [];
  for (const { id, product, quantity, balance } of inOrder(ledger)) {
    if (balance !== (balances.get(product) ?? 0) + quantity) broken.push(id);
    balances.set(product, balance);
  }
  return broken;
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
