/** Rebuilds reserved from all open lines and names every product whose cached quantity differs; finds an error of one unit. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { openUnits } from '../../flow';
import { products } from '../../stock';
import { lines, orders } from '../tables';

const input = () => z.object({});

export interface ReservedCheck {
  readonly products: number;
  readonly lines: number;
  readonly differences: readonly { id: string; sku: string; cached: number; lines: number }[];
  /** Lines whose order is not there. */
  readonly orphans: readonly string[];
}

export const checkReserved: Query<z.infer<ReturnType<typeof input>>, ReservedCheck> = {
  name: 'orders.checkReserved',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const states = new Map(
      context
        .from(orders)
        .all()
        .map(({ id, values }) => [id, values.state ?? 'received']),
    );
    const all = context.from(lines).all();
    const sums = new Map<string, number>();
    const orphans: string[] = [];
    for (const { id, values } of all) {
      const state = states.get(values.order);
      if (state === undefined) orphans.push(id);
      else sums.set(values.product, (sums.get(values.product) ?? 0) + openUnits(values, state));
    }
    const known = context.from(products).all();
    const differences = known
      .map(({ id, values }) => ({ id, sku: values.sku, cached: values.reserved, lines: sums.get(id) ?? 0 }))
      .filter((each) => each.cached !== each.lines);
    return { products: known.length, lines: all.length, differences, orphans };
  },
};
