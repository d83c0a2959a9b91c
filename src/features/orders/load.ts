/** Reading one order with what belongs to it, each once. */
import { isRefusal, Refusal, refuse } from '../../kernel/problem';
import { idOf, numberOf, type RowOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { stepProblem } from '../flow';
import { unticked } from './checklist';
import { lines, type OrderStep, orders } from './tables';

export type Order = Stored<typeof orders>;
export type Line = Stored<typeof lines>;
export type OrderRow = Readonly<RowOf<typeof orders>>;
export type LineRow = Readonly<RowOf<typeof lines>>;

/** The order of this number (also typed in small letters), or the refusal that it is not there. One round trip. */
export function loadOrder(context: Context, no: string): Order | Refusal {
  const id = no.trim().toUpperCase();
  const found = context.from(orders).byId(id);
  return found ?? refuse('orders.unknown', { no: no.slice(0, 40) }, { field: 'id' });
}

/** The order of this number where it can take the step now, or the refusal that says why it cannot. One round trip. */
export function loadOrderFor(context: Context, no: string, step: OrderStep): Order | Refusal {
  const order = loadOrder(context, no);
  if (isRefusal(order)) return order;
  const trouble =
    stepProblem(order.id, order.values, step) ?? unticked(context, order.id, order.values, step);
  return trouble ? new Refusal([trouble]) : order;
}

/** Ids of its lines, which are consecutive; undefined for an order that does not know its first one. */
function lineIds({ values: { firstLine, lineCount } }: Order): string[] | undefined {
  const first = numberOf(lines, firstLine);
  return first === undefined
    ? undefined
    : Array.from({ length: lineCount }, (_, index) => idOf(lines, first + index));
}

/** Reads these orders and their lines once, for steps of many; as many round trips as for a few. */
export function readAhead(context: Context, ids: readonly string[]): void {
  const found = context.from(orders).byIds(ids);
  context.from(lines).byIds(found.flatMap((order) => (order && lineIds(order)) || []));
}

/**
 * Its lines in order, or the refusal that some are missing. One round trip: their ids are consecutive. An order that does not know its first line (made
 * by an older Rapi, or mended by hand) finds them by its number in the column.
 */
export function loadLines(context: Context, order: Order): readonly Line[] | Refusal {
  const { lineCount } = order.values;
  if (lineCount === 0) return [];
  const ids = lineIds(order);
  const found = ids ? context.from(lines).byIds(ids) : context.from(lines).where('order', [order.id]);
  const mine = found.filter((line): line is Line => line?.values.order === order.id);
  return mine.length === lineCount ? mine : refuse('orders.lineLost', { no: order.id });
}
