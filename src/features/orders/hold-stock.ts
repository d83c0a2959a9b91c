/** Freeing and reserving what an order's lines hold back: each line's open units and the products' reserved change together. */
import { isRefusal, type Refusal } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import { post } from '../stock';
import { type Line, loadLines, type Order } from './load';
import { lines } from './tables';

/** The order no longer ships: its open units can be sold again. Returns how many; two round trips. */
export function freeLines(context: Context, order: Order): number | Refusal {
  return setOpen(context, order, () => 0);
}

/** The order ships after all: what is not shipped is held back again, also where stock does not cover it. */
export function reserveLines(context: Context, order: Order): number | Refusal {
  return setOpen(context, order, ({ quantity, shipped }) => Math.max(0, quantity - shipped));
}

function setOpen(context: Context, order: Order, openOf: (line: Line['values']) => number): number | Refusal {
  const stored = loadLines(context, order);
  if (isRefusal(stored)) return stored;
  const changes = stored
    .map((line) => ({ line, units: openOf(line.values) - line.values.open }))
    .filter(({ units }) => units !== 0);
  const posted = post(
    context,
    [],
    changes.map(({ line, units }) => ({ product: line.values.product, units })),
  );
  if (isRefusal(posted)) return posted;
  for (const { line, units } of changes)
    context.change.update(lines, line, { open: line.values.open + units });
  return changes.reduce((sum, { units }) => sum + Math.abs(units), 0);
}
