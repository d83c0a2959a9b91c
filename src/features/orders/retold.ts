/** How orders are put right after somebody pasted over them or deleted of them: orders, lines and ledger tell of each other. */
import type { Money } from '../../kernel/money';
import { numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Kept, Retold } from '../../ports/feature';
import { openUnits } from '../flow';
import { moves, products, remakeMove } from '../stock';
import { keptShipments } from './kept-shipments';
import type { LineRow, OrderRow } from './load';
import { restated } from './rules/restate';
import { itemsText, totalOf } from './rules/totals';
import { lines, orders } from './tables';

/** *Dipesan*: what the open lines hold back. */
export const reserved: Retold = {
  table: products,
  columns: ['reserved'],
  from: [orders, lines],
  retell: (context) => {
    const states = new Map(
      context
        .from(orders)
        .all()
        .map(({ id, values }) => [id, values.state ?? 'received'] as const),
    );
    const sums = new Map<string, { reserved: number }>();
    for (const { id } of context.from(products).all()) sums.set(id, { reserved: 0 });
    for (const { values } of context.from(lines).all()) {
      const sum = sums.get(values.product);
      if (sum) sum.reserved += openUnits(values, states.get(values.order) ?? 'cancelled');
    }
    return sums;
  },
};

/** An order by its lines: who bought and how it came is not in them. */
const keptOrders: Kept = {
  table: orders,
  remake: (context, id) => {
    const own = context
      .from(lines)
      .where('order', [id])
      .map(({ values }) => values);
    const [first] = own;
    if (!first) return undefined;
    const sum = (key: 'quantity' | 'shipped' | 'returned'): number =>
      own.reduce((total, line) => total + line[key], 0);
    const row: Partial<OrderRow> = {
      items: itemsText(own),
      total: totalOf(own, 0 as Money, 0 as Money),
      units: sum('quantity'),
      shippedUnits: sum('shipped'),
      returnedUnits: sum('returned'),
      firstLine: first.id,
      lineCount: own.length,
    };
    return { ...row, ...restated({ ...BLANK, ...row } as OrderRow, {}, context.language) };
  },
};

const BLANK = {
  checkedAt: null,
  processedAt: null,
  closedAt: null,
  heldAt: null,
  cancelledAt: null,
  paid: 0,
  total: 0,
  promised: null,
  reason: '',
};

/** A line by its order's sums and the other lines. */
const keptLines: Kept = {
  table: lines,
  remake: (context, id) => {
    const number = numberOf(lines, id) ?? 0;
    const order = context
      .from(orders)
      .all()
      .find(({ values }) => holds(values, number));
    if (!order) return undefined;
    const others = context
      .from(lines)
      .where('order', [order.id])
      .map(({ values }) => values);
    const left = (key: 'units' | 'shippedUnits' | 'returnedUnits', of: 'quantity' | 'shipped' | 'returned') =>
      order.values[key] - others.reduce((sum, line) => sum + line[of], 0);
    const quantity = left('units', 'quantity');
    const product = missingProduct(context, order.values, others);
    const rest = others.reduce((sum, line) => sum + line.total, 0);
    const total = order.values.total - order.values.tax - order.values.fee + order.values.discount - rest;
    const shipped = left('shippedUnits', 'shipped');
    return {
      order: order.id,
      source: order.values.source,
      quantity,
      shipped,
      returned: left('returnedUnits', 'returned'),
      open: Math.max(0, quantity - shipped),
      price: (quantity > 0 ? Math.round(total / quantity) : 0) as Money,
      total: total as Money,
      ...(product && { product: product.id, sku: product.sku, name: product.name }),
    };
  },
};

const holds = ({ firstLine, lineCount }: OrderRow, number: number): boolean => {
  const first = numberOf(lines, firstLine) ?? Number.POSITIVE_INFINITY;
  return number >= first && number < first + lineCount;
};

/** The one that *Isi* names and no other line has. */
function missingProduct(context: Context, { items }: OrderRow, others: readonly LineRow[]) {
  const there = new Set(others.map(({ product }) => product));
  return context
    .from(products)
    .all()
    .map(({ values }) => values)
    .find(({ id, name }) => !there.has(id) && items.split(', ').some((item) => item.endsWith(` × ${name}`)));
}

/** A ledger row of a shipment: the line that was shipped more often than the ledger says names what it was for. */
const keptMoves: Kept = {
  table: moves,
  remake: (context, id) => {
    const move = remakeMove(context, id);
    if (!move || (move.quantity ?? 0) >= 0) return move;
    const sent = new Map<string, number>();
    for (const { values } of context.from(moves).where('product', [move.product ?? '']))
      if (values.kind === 'ship') sent.set(values.line, (sent.get(values.line) ?? 0) - values.quantity);
    const line = context
      .from(lines)
      .where('product', [move.product ?? ''])
      .find((each) => each.values.shipped - (sent.get(each.id) ?? 0) === -(move.quantity ?? 0));
    return line ? { ...move, kind: 'ship', line: line.id, reference: line.values.order } : move;
  },
};

export const kept: readonly Kept[] = [keptOrders, keptLines, keptMoves, keptShipments];
