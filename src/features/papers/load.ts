/** Reading orders with their lines, many at once: as many round trips as there are tables. */
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { idOf, numberOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { lines, loadOrder, orders } from '../orders';

type Order = Stored<typeof orders>;
type Line = Stored<typeof lines>;

/** As many as the list of orders looks through: what is older and still open is found there and in the sheet. */
const RECENT = 500;
/** States in which an order is packed. */
const PACKED: readonly unknown[] = ['checked', 'processing'];

/** Orders that are to be packed, or the one of this number whatever its state. */
export function openOrders(context: Context, no: string | undefined): readonly Order[] | Refusal {
  if (no !== undefined) {
    const order = loadOrder(context, no);
    return isRefusal(order) ? order : [order];
  }
  return context
    .from(orders)
    .tail(RECENT)
    .filter(({ values }) => PACKED.includes(values.state));
}

/** The lines of these orders by order, or the refusal that names the order of which some are missing. */
export function linesOf(
  context: Context,
  some: readonly Order[],
): ReadonlyMap<string, readonly Line[]> | Refusal {
  const known = some.flatMap(({ values: { firstLine, lineCount } }) => {
    const first = numberOf(lines, firstLine);
    return first === undefined
      ? []
      : Array.from({ length: lineCount }, (_, index) => idOf(lines, first + index));
  });
  // Made by an older Rapi, or mended by hand: found by their order's number in the column.
  const unknown = some
    .filter(({ values }) => values.lineCount > 0 && numberOf(lines, values.firstLine) === undefined)
    .map(({ id }) => id);
  const from = context.from(lines);
  const found = [
    ...(known.length > 0 ? from.byIds(known) : []),
    ...(unknown.length > 0 ? from.where('order', unknown) : []),
  ];
  const byOrder = new Map<string, Line[]>(some.map(({ id }) => [id, []]));
  for (const line of found) if (line) byOrder.get(line.values.order)?.push(line);
  const lost = some.find(({ id, values }) => byOrder.get(id)?.length !== values.lineCount);
  return lost ? refuse('orders.lineLost', { no: lost.id }) : byOrder;
}
