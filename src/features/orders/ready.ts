/** What of open orders lies on the shelf right now, read for many of them at once. */
import { isRefusal } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import { products } from '../stock';
import { type LineRow, loadLines, type Order, readAhead } from './load';
import { coveredUnits } from './rules/covered';

export interface ReadyLine {
  readonly line: LineRow;
  /** Units of what is open that lie there; each order is looked at as if it were packed first. */
  readonly there: number;
}

/** The open lines of each order, by its number; two round trips beside that of the orders. An order whose lines are lost has none. */
export function readyLines(
  context: Context,
  orders: readonly Order[],
): ReadonlyMap<string, readonly ReadyLine[]> {
  readAhead(
    context,
    orders.map(({ id }) => id),
  );
  const shelf = context.from(products).all();
  const onHand = new Map(shelf.map(({ id, values }) => [id, values.onHand]));
  return new Map(
    orders.map((order) => {
      const stored = loadLines(context, order);
      const rows = isRefusal(stored) ? [] : stored.map(({ values }) => values);
      const open = rows.filter((row) => row.open > 0);
      const units = coveredUnits(open, onHand);
      return [order.id, open.map((line) => ({ line, there: units.get(line.id) ?? 0 }))];
    }),
  );
}
