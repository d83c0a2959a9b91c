/** How stock is put right after somebody pasted over it or deleted of it: everything follows from the ledger. */
import { numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Kept, Retold } from '../../ports/feature';
import type { Move } from './rules/ledger';
import { missingPlace, placesTold } from './rules/places';
import { missingMove, shelves, untoldCosts } from './rules/retell';
import { moves, products } from './tables';

const ledgerOf = (context: Context) =>
  context
    .from(moves)
    .all()
    .map(({ id, values }) => ({ ...values, number: numberOf(moves, id) ?? 0 }));

/** *Fisik*, where it lies, and the average cost. */
export const onHand: Retold = {
  table: products,
  columns: ['onHand', 'averageCost', 'places'],
  from: [moves],
  retell: (context) => {
    const ledger = ledgerOf(context);
    const found = shelves(ledger, context.currency);
    const untold = untoldCosts(ledger);
    const places = placesTold(ledger);
    return new Map(
      context
        .from(products)
        .all()
        .map(({ id }) => {
          const shelf = found.get(id);
          const cost = shelf && !untold.has(id) ? { averageCost: shelf.averageCost } : {};
          return [id, { onHand: shelf?.onHand ?? 0, places: places.get(id) ?? '', ...cost }] as const;
        }),
    );
  },
};

/** A ledger row: what it moved is known to the unit, what it was for is not. */
export const keptMoves: Kept = {
  table: moves,
  remake: (context, id) => remakeMove(context, id),
};

/** A row that is gone, or that holds what nobody entered: its neighbours' balances tell it, never the row itself. */
export function remakeMove(context: Context, id: string): Partial<Move> | undefined {
  const goods = context.from(products).all();
  const shelf = new Map(goods.map((each) => [each.id, each.values.onHand]));
  const others = ledgerOf(context).filter((row) => row.id !== id);
  const found = missingMove(others, shelf, numberOf(moves, id) ?? 0);
  if (!found) return undefined;
  const places = goods.find((each) => each.id === found.product)?.values.places ?? '';
  const place = missingPlace(places, placesTold(others).get(found.product) ?? '', found.quantity);
  return { ...found, place, kind: found.quantity > 0 ? 'receive' : 'count' };
}
