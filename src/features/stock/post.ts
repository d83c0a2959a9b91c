/** Posts ledger rows, reservations and what purchases bring together with the cached quantities they change: nothing else touches either. */
import { sayDay } from '../../kernel/day';
import { type Problem, problem, Refusal } from '../../kernel/problem';
import type { RowOf } from '../../kernel/table';
import { BY_CELL } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { movesSince } from './newest';
import { type Link, leastSince } from './rules/chain';
import { applyPostings, type Posting, type Product, type Reservation } from './rules/ledger';
import { MAIN, unitsAt } from './rules/places';
import { moves, products } from './tables';

/** Who stands behind a change: name, e-mail, or *lewat sel* where Sheets does not tell. */
export function actor(context: Context): string {
  if (context.who.name || context.who.email) return context.who.name || context.who.email;
  return BY_CELL[context.language];
}

export interface Posted {
  /** Ledger rows written, in the order of the postings. */
  readonly rows: readonly RowOf<typeof moves>[];
  /** The touched products as they are after it. */
  readonly products: readonly Product[];
}

/**
 * Posts in one transaction; reads products once (the same reading as anyone's in this run). Call it once in a run: a second call would start from
 * what was read, not from what the first decided. Refuses `stock.notEnough`, `stock.unknownProduct` and, for a row of an earlier moment that would leave less
 * than nothing at some time since, `stock.notEnoughThen`.
 */
export function post(
  context: Context,
  postings: readonly Posting[],
  reservations: readonly Reservation[] = [],
  expected: readonly Reservation[] = [],
): Posted | Refusal {
  const all = context.from(products).all();
  const applied = applyPostings(
    all.map((stored) => stored.values),
    postings,
    reservations,
    { at: context.now, by: actor(context), currency: context.currency },
    expected,
  );
  if (applied.problems.length > 0) return new Refusal(applied.problems);
  const broken = brokenLater(
    context,
    all.map((stored) => stored.values),
    postings,
  );
  if (broken.length > 0) return new Refusal(broken);
  const rows = applied.rows.map((row) => context.change.insert(moves, row));
  const touched: Product[] = [];
  for (const stored of all) {
    const patch = applied.patches.get(stored.id);
    if (!patch) continue;
    context.change.update(products, stored, patch);
    touched.push({ ...stored.values, ...patch });
  }
  return { rows, products: touched };
}

/**
 * What a row of an earlier moment would break: no later balance may fall below nothing. Told from the newest rows of the ledger, whose number does not grow
 * with it, and only where something is taken away at an earlier moment. History that an import brings tells its own order and is not looked at.
 */
export function brokenLater(
  context: Context,
  known: readonly Product[],
  postings: readonly Posting[],
): readonly Problem[] {
  const earlier = postings.filter(({ at, source }) => at !== undefined && at < context.now && !source);
  const taking = earlier.filter(({ quantity }) => quantity < 0);
  if (taking.length === 0) return [];
  const since = Math.min(...taking.map(({ at = context.now }) => at)) as typeof context.now;
  const ledger: Link[] = [...movesSince(context, since)];
  // Where no location is ever below nothing, the whole is not either.
  const left = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, { product, quantity, at = context.now, place = MAIN }] of postings.entries()) {
    const own = known.find(({ id }) => id === product);
    const key = `${product} ${place}`;
    const there = left.get(key) ?? (own ? unitsAt(own, place) : 0);
    const least =
      at < context.now && quantity < 0 ? leastSince(ledger, product, there, at, place) : undefined;
    if (least && least.units + quantity < 0) {
      const sku = own?.sku ?? product;
      const when = sayDay(context.zone.dayAt(least.at), context.language, context.today);
      const values = { sku, left: Math.max(0, least.units), when, asked: -quantity };
      problems.push(problem('stock.notEnoughThen', values, { field: `lines.${index}` }));
      continue;
    }
    left.set(key, there + quantity);
    ledger.push({ product, quantity, at, place });
  }
  return problems;
}
