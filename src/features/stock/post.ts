/** Posts ledger rows and reservations together with the cached quantities they change: nothing else touches either. */
import { Refusal } from '../../kernel/problem';
import type { RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import { applyPostings, type Posting, type Product, type Reservation } from './rules/ledger';
import { moves, products } from './tables';

/** Who stands behind a change: name, e-mail, or *lewat sel* where Sheets does not tell. */
export function actor(context: Context): string {
  if (context.who.name || context.who.email) return context.who.name || context.who.email;
  return context.language === 'id' ? 'lewat sel' : 'by cell';
}

export interface Posted {
  /** Ledger rows written, in the order of the postings. */
  readonly rows: readonly RowOf<typeof moves>[];
  /** The touched products as they are after it. */
  readonly products: readonly Product[];
}

/**
 * Posts in one transaction; reads products once (the same reading as anyone's in this run). Call it once in a run: a second call would start from
 * what was read, not from what the first decided. Refuses `stock.notEnough` and `stock.unknownProduct`.
 */
export function post(
  context: Context,
  postings: readonly Posting[],
  reservations: readonly Reservation[] = [],
): Posted | Refusal {
  const all = context.from(products).all();
  const applied = applyPostings(
    all.map((stored) => stored.values),
    postings,
    reservations,
    { at: context.now, by: actor(context), currency: context.currency },
  );
  if (applied.problems.length > 0) return new Refusal(applied.problems);
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
