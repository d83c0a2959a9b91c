/** The stock ledger of old months becomes one opening row a product and location: on hand and average cost stay what they were. */
import { type Currency, fromMajor, type Money } from '../../../kernel/money';
import { type Move, shelves, untoldCosts } from '../../stock';
import type { Month } from './settled';

export interface Entry
  extends Pick<Move, 'product' | 'quantity' | 'cost' | 'average' | 'place' | 'line' | 'kind'> {
  readonly id: string;
  readonly number: number;
  /** Month in which it happened; empty where nobody can tell. */
  readonly month: Month;
  /** Every cell of it can be read, and nobody is asked about it. */
  readonly sound: boolean;
}

/** What becomes of a row that stays as an opening. */
export interface Opening {
  readonly id: string;
  readonly quantity: number;
  /** On hand of the product with this row. */
  readonly balance: number;
  /** Cost of one unit, where the average is a whole amount. */
  readonly cost: Money | null;
  /** The average itself in major units, where it is not. Neither is known where the ledger never told what came in. */
  readonly average: number | null;
}

export interface Forward {
  /** Rows that go into the file: all of the beginning, openings of earlier archives among them. */
  readonly leaving: readonly string[];
  /** The last of them for each product and location, which stays under its number. */
  readonly openings: readonly Opening[];
}

/**
 * The longest beginning of the ledger, in the order it was entered, that lies in months up to `until`. What was sent of a line of an order that stays is
 * never cut in two. `stays` tells lines that stay.
 */
export function forwardOf(
  ledger: readonly Entry[],
  until: Month,
  currency: Currency,
  stays: (line: string) => boolean,
): Forward {
  const entries = [...ledger].sort((a, b) => a.number - b.number);
  const first = entries.findIndex(({ month, sound }) => !sound || month === '' || month > until);
  const old = entries.slice(0, uncut(entries, first < 0 ? entries.length : first, stays));
  // Openings alone: nothing has happened since the archive before.
  if (old.every(({ kind, line }) => kind === 'opening' && line === '')) return { leaving: [], openings: [] };
  return { leaving: old.map(({ id }) => id), openings: openingsOf(old, currency) };
}

/** So many rows that no line has some before and some behind. */
function uncut(entries: readonly Entry[], most: number, stays: (line: string) => boolean): number {
  const firsts = new Map<string, number>();
  for (const [index, { line }] of entries.entries())
    if (line !== '' && !firsts.has(line) && stays(line)) firsts.set(line, index);
  let count = most;
  for (let index = entries.length - 1; index >= 0; index--) {
    const begins = index >= count ? firsts.get((entries[index] as Entry).line) : undefined;
    if (begins !== undefined && begins < count) {
      count = begins;
      index = entries.length;
    }
  }
  return count;
}

function openingsOf(old: readonly Entry[], currency: Currency): Opening[] {
  const found = shelves(old, currency);
  const untold = untoldCosts(old);
  const units = new Map<string, { last: Entry; quantity: number }>();
  for (const entry of old) {
    const key = `${entry.product}\n${entry.place}`;
    units.set(key, { last: entry, quantity: (units.get(key)?.quantity ?? 0) + entry.quantity });
  }
  const staying = [...units.values()]
    .filter(({ quantity }) => quantity !== 0)
    .sort((a, b) => a.last.number - b.last.number);
  const balances = new Map<string, number>();
  return staying.map(({ last: { id, product }, quantity }) => {
    const balance = (balances.get(product) ?? 0) + quantity;
    balances.set(product, balance);
    const known = untold.has(product) || quantity < 0 ? undefined : found.get(product)?.averageCost;
    const cost = known === undefined ? undefined : fromMajor(known, currency);
    const average = known !== undefined && cost === undefined ? known : null;
    return { id, quantity, balance, cost: cost ?? null, average };
  });
}
