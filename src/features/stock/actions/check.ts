/** Rebuilds stock from the whole ledger and names what differs, to the unit: on hand, what it is worth, and rows whose balance does not follow. */
import * as z from 'zod/mini';
import { numberOf } from '../../../kernel/table';
import type { Query } from '../../../ports/feature';
import { disagreements } from '../rules/ledger';
import { misplaced } from '../rules/places';
import { brokenBalances, misvalued } from '../rules/retell';
import { moves, products } from '../tables';

const input = () => z.object({});

export interface StockCheck {
  readonly products: number;
  readonly moves: number;
  readonly differences: ReturnType<typeof disagreements>;
  /** Products whose average cost is not what their rows make it. */
  readonly misvalued: ReturnType<typeof misvalued>;
  /** Products whose locations are not what their rows say. */
  readonly misplaced: ReturnType<typeof misplaced>;
  /** Ledger rows whose balance is not that of the row before and their own quantity. */
  readonly broken: readonly string[];
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
      .map(({ values }) => ({ ...values, number: numberOf(moves, values.id) ?? 0 }));
    return {
      products: known.length,
      moves: ledger.length,
      differences: disagreements(known, ledger),
      misplaced: misplaced(known, ledger),
      misvalued: misvalued(known, ledger, context.currency),
      broken: brokenBalances(ledger),
    };
  },
};
