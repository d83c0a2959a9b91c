/** Which orders can go now, and what is fetched for them from the shelves in one walk. */
import type { Day } from '../../../kernel/day';

export interface OpenLine {
  readonly product: string;
  readonly sku: string;
  readonly name: string;
  /** Units still to be shipped. */
  readonly open: number;
}

export interface OpenOrder {
  readonly id: string;
  readonly promised: Day | null;
  readonly lines: readonly OpenLine[];
}

export interface Short {
  readonly sku: string;
  readonly name: string;
  /** Units that are not there. */
  readonly short: number;
}

export interface Ready<O> {
  /** In the order in which they are packed: promised soonest first. */
  readonly ready: readonly O[];
  /** Those that cannot go whole, with what they wait for. */
  readonly waiting: readonly { readonly order: O; readonly lacks: readonly Short[] }[];
}

/** Without a promise last; among equals the older order first. */
function soonest(a: OpenOrder, b: OpenOrder): number {
  return (a.promised ?? '9999').localeCompare(b.promised ?? '9999') || a.id.localeCompare(b.id);
}

/**
 * Goods go to the order that was promised soonest. An order of which anything is missing takes nothing: what it would have taken lets others leave.
 * @param onHand units on the shelves by product; not those that can be sold, for what is reserved lies there for these very orders
 */
export function readyOrders<O extends OpenOrder>(
  orders: readonly O[],
  onHand: ReadonlyMap<string, number>,
): Ready<O> {
  const left = new Map(onHand);
  const ready: O[] = [];
  const waiting: Ready<O>['waiting'][number][] = [];
  for (const order of [...orders].sort(soonest)) {
    const open = together(order.lines);
    const lacks = open.flatMap(({ product, sku, name, open: asked }) => {
      const there = Math.max(0, left.get(product) ?? 0);
      return asked > there ? [{ sku, name, short: asked - there }] : [];
    });
    if (lacks.length > 0) waiting.push({ order, lacks });
    else if (open.length > 0) {
      for (const { product, open: units } of open) left.set(product, (left.get(product) ?? 0) - units);
      ready.push(order);
    }
  }
  return { ready, waiting };
}

/** A product that stands on two lines of an order is fetched once. */
function together(lines: readonly OpenLine[]): readonly OpenLine[] {
  const found = new Map<string, OpenLine>();
  for (const line of lines) {
    if (line.open <= 0) continue;
    const before = found.get(line.product);
    found.set(line.product, before ? { ...before, open: before.open + line.open } : line);
  }
  return [...found.values()];
}

export interface Fetched {
  readonly sku: string;
  readonly name: string;
  readonly units: number;
  /** The orders behind it, in the order in which they are packed. */
  readonly orders: readonly { readonly id: string; readonly units: number }[];
}

/** A row a product, by SKU: goods of one kind lie together under one beginning, so that nobody comes to a shelf twice. */
export function picksOf(ready: readonly OpenOrder[]): readonly Fetched[] {
  const picks = new Map<string, { sku: string; name: string; orders: { id: string; units: number }[] }>();
  for (const { id, lines } of ready) {
    for (const { product, sku, name, open } of together(lines)) {
      const pick = picks.get(product) ?? { sku, name, orders: [] };
      pick.orders.push({ id, units: open });
      picks.set(product, pick);
    }
  }
  return [...picks.values()]
    .map((pick) => ({ ...pick, units: pick.orders.reduce((sum, { units }) => sum + units, 0) }))
    .sort((a, b) => a.sku.localeCompare(b.sku, 'en', { numeric: true }));
}
