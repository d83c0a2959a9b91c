/** Rebuilds on hand from the whole ledger and names every product whose cached quantity differs; finds an error of one unit. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { disagreements } from '../rules/ledger';
import { moves, products } from '../tables';

const input = () => z.object({});

export interface StockCheck {
  readonly products: number;
  readonly moves: number;
  readonly differences: ReturnType<typeof disagreements>;
}

export const check: Query<z.infer<ReturnType<typeof input>>, StockCheck> = {
  name: 'stock.check',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const known = context
      .from(products)
      .all()
      .map(({ values }) => values);
    const ledger = context
      .from(moves)
      .all()
      .map(({ values }) => values);
    return { products: known.length, moves: ledger.length, differences: disagreements(known, ledger) };
  },
};
