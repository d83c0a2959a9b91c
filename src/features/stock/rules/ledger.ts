/** What a set of moves and reservations makes of products: pure, so that imports can apply thousands in one go. */
import type { Moment } from '../../../kernel/day';
import { type Currency, type Money, toMajor } from '../../../kernel/money';
import { type Problem, problem } from '../../../kernel/problem';
import type { NewOf, RowOf } from '../../../kernel/table';
import type { MoveKind, moves, products } from '../tables';
import { averageAfter } from './cost';
import { MAIN, placesAfter, readPlaces, unitsAt } from './places';
import { derived } from './quantities';

export type Product = Readonly<RowOf<typeof products>>;
export type Move = Readonly<RowOf<typeof moves>>;

/** One ledger row to post. */
export interface Posting {
  /** Id of the product. */
  readonly product: string;
  readonly kind: MoveKind;
  /** Signed whole units: what comes in is positive. */
  readonly quantity: number;
  /** Cost of one unit for what comes in; null or absent comes in at the average. */
  readonly cost?: Money | null;
  /** What it comes from: an order, a delivery note, the id of the row it takes back. */
  readonly reference: string;
  readonly reason?: string;
  /** Id of the order line. */
  readonly line?: string;
  /** When it happened, where that was before it is entered; else the moment of the run. */
  readonly at?: Moment;
  /** Only for history; else the person who acts. */
  readonly by?: string;
  readonly source?: string;
  /** Name of the location; absent for the main one. */
  readonly place?: string;
}

/** Units to reserve or to expect (positive), to free or no longer to expect (negative). */
export interface Reservation {
  readonly product: string;
  readonly units: number;
}

export interface Applied {
  /** Product id → the columns that change. */
  readonly patches: ReadonlyMap<string, Partial<Omit<Product, 'id'>>>;
  /** Ledger rows in the order of the postings. */
  readonly rows: readonly (NewOf<typeof moves> & { at: Moment; product: string })[];
  readonly problems: readonly Problem[];
}

/**
 * Applies moves in their order, then reservations, then what purchases still bring (`expected`). A move that would leave less than nothing on hand is a problem (`stock.notEnough`, with its index
 * as the place `lines.<i>`): a shop cannot send what it does not have, and a ledger below zero hides a mistake. The same holds at each location.
 */
export function applyPostings(
  known: readonly Product[],
  postings: readonly Posting[],
  reservations: readonly Reservation[],
  now: { readonly at: Moment; readonly by: string; readonly currency: Currency },
  expected: readonly Reservation[] = [],
): Applied {
  const byId = new Map(known.map((product) => [product.id, product]));
  const changed = new Map<string, Product>();
  const problems: Problem[] = [];
  const find = (id: string): Product | undefined => changed.get(id) ?? byId.get(id);
  const rows: (NewOf<typeof moves> & { at: Moment; product: string })[] = [];
  for (const [index, posting] of postings.entries()) {
    const product = find(posting.product);
    if (!product) {
      problems.push(
        problem('stock.unknownProduct', { product: posting.product }, { field: `lines.${index}` }),
      );
      continue;
    }
    const onHand = product.onHand + posting.quantity;
    const { quantity, place = MAIN } = posting;
    const there = unitsAt(product, place);
    if ((onHand < 0 || there + quantity < 0) && quantity < 0) {
      problems.push(notEnough(product, place, there, -quantity, index));
      continue;
    }
    const cost = posting.cost ?? null;
    const averageCost = averageAfter(
      product,
      posting.quantity,
      cost === null ? null : toMajor(cost, now.currency),
    );
    const places = placesAfter(product.places, place, quantity);
    changed.set(product.id, { ...product, onHand, averageCost, places });
    rows.push({
      at: posting.at ?? now.at,
      sku: product.sku,
      kind: posting.kind,
      quantity: posting.quantity,
      balance: onHand,
      reference: posting.reference,
      by: posting.by ?? now.by,
      cost,
      reason: posting.reason ?? '',
      entered: posting.at !== undefined && posting.at < now.at ? now.at : null,
      place,
      product: product.id,
      line: posting.line ?? '',
      source: posting.source ?? '',
    });
  }
  for (const { product: id, units } of reservations) {
    const product = find(id);
    if (!product) problems.push(problem('stock.unknownProduct', { product: id }));
    else if (units !== 0) changed.set(id, { ...product, reserved: product.reserved + units });
  }
  const coming = new Set<string>();
  for (const { product: id, units } of expected) {
    const product = find(id);
    if (!product) problems.push(problem('stock.unknownProduct', { product: id }));
    else if (units !== 0) {
      coming.add(id);
      changed.set(id, { ...product, onOrder: Math.max(0, product.onOrder + units) });
    }
  }
  const patches = new Map<string, Partial<Omit<Product, 'id'>>>();
  for (const product of changed.values()) {
    const { id, onHand, reserved, averageCost, onOrder, places } = product;
    const told = {
      ...(coming.has(id) && { onOrder }),
      ...(places !== byId.get(id)?.places && { places }),
    };
    patches.set(id, { onHand, reserved, averageCost, ...told, ...derived(product) });
  }
  return { patches, rows, problems };
}

/** What is asked is not there; where the rest lies elsewhere the sentence says where. */
function notEnough(product: Product, place: string, there: number, asked: number, index: number): Problem {
  const { sku, places } = product;
  const at = { field: `lines.${index}` };
  if (places === '' && place === MAIN) return problem('stock.notEnough', { sku, onHand: there, asked }, at);
  const main = unitsAt(product, MAIN);
  const others = [...readPlaces(places)].filter(([name]) => name !== place);
  const where = others
    .map(([name, units]) => `${units} ${name}`)
    .join(', ')
    .slice(0, 60);
  if (place === MAIN) return problem('stock.notEnoughMain', { sku, onHand: there, asked, where }, at);
  return problem('stock.notEnoughAt', { sku, place, onHand: there, asked, main }, at);
}

/** Products whose cached on hand is not the sum of their ledger rows. */
export function disagreements(
  known: readonly Product[],
  ledger: readonly Pick<Move, 'product' | 'quantity'>[],
): { readonly id: string; readonly sku: string; readonly cached: number; readonly ledger: number }[] {
  const sums = new Map<string, number>();
  for (const { product, quantity } of ledger) sums.set(product, (sums.get(product) ?? 0) + quantity);
  return known
    .map(({ id, sku, onHand }) => ({ id, sku, cached: onHand, ledger: sums.get(id) ?? 0 }))
    .filter(({ cached, ledger: sum }) => cached !== sum);
}
