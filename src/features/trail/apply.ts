/** Takes a unit back: records go or get back what they held, and the sums that follow from them are worked out anew. */
import type { Money } from '../../kernel/money';
import { columnOf, numberOf, type Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { customers } from '../customers';
import { lines, orders, worthOf } from '../orders';
import { payInvoices, payments } from '../payments';
import { derived, moves, products, shelves } from '../stock';
import type { Kept } from './keep';
import { sameValue } from './mark';
import { type Item, nameOf, type Unit } from './unit';

type Values = Record<string, unknown>;

export interface Taken {
  /** Records that are gone. */
  readonly removed: number;
  /** Records that hold again what they held. */
  readonly restored: number;
}

/** Gathers the changes; whoever is in `kept` stays as it is. */
export function takeBack(context: Context, unit: Unit, kept: Kept): Taken {
  const going = unit.filter(({ table, stored }) => !kept.has(nameOf(table, stored.id)));
  const patches = new Map<string, { table: Table; stored: Stored<Table>; patch: Values }>();
  const patch = (table: Table, stored: Stored<Table>, values: Values): void => {
    const name = nameOf(table, stored.id);
    const known = patches.get(name) ?? { table, stored, patch: {} };
    Object.assign(known.patch, values);
    patches.set(name, known);
  };
  for (const item of going) if (item.before) patch(item.table, item.stored, restoring(item));
  const gone = new Set(
    going.filter(({ before }) => !before).map(({ table, stored }) => nameOf(table, stored.id)),
  );
  shelve(context, going, gone, patch);
  repay(context, going, gone, patch);
  unpay(context, going, gone, patch);
  for (const { table, stored, patch: values } of patches.values())
    context.change.update(table, stored, values);
  for (const { table, stored, before } of going) if (!before) context.change.clear(table, stored);
  return { removed: gone.size, restored: going.length - gone.size };
}

/** The old values; of a sum that has moved on since, none. */
function restoring({ table, values, before = {}, after = {} }: Item): Values {
  return Object.fromEntries(
    Object.entries(before).filter(
      ([key]) => !columnOf(table, key).cached || sameValue(table, key, values[key], after[key]),
    ),
  );
}

type Patch = (table: Table, stored: Stored<Table>, values: Values) => void;

/** What the products reserve and have on hand without the lines and ledger rows that go. */
function shelve(context: Context, going: Unit, gone: ReadonlySet<string>, patch: Patch): void {
  const freed = new Map<string, number>();
  const posted = new Set<string>();
  const restored = new Set<string>();
  for (const { table, values, before, stored } of going) {
    const product = String(values.product ?? '');
    if (table === (lines as Table)) {
      const then = before ? Number(before.open ?? values.open) : 0;
      freed.set(product, (freed.get(product) ?? 0) + then - Number(values.open));
    }
    if (table === (moves as Table)) posted.add(product);
    if (table === (products as Table) && before) restored.add(stored.id);
  }
  const touched = new Set([...freed.keys(), ...posted, ...restored]);
  const ids = [...touched].filter((id) => id !== '' && !gone.has(nameOf(products, id)));
  if (ids.length === 0) return;
  const ledger = posted.size > 0 ? replayed(context, posted, gone) : new Map<string, Shelf>();
  const again = new Map(
    going.filter(({ table }) => table === (products as Table)).map((item) => [item.stored.id, item]),
  );
  for (const stored of context.from(products).all()) {
    if (!ids.includes(stored.id)) continue;
    const item = again.get(stored.id);
    const { values } = stored;
    const shelf = ledger.get(stored.id) ?? (posted.has(stored.id) ? EMPTY : values);
    const sums = {
      onHand: shelf.onHand,
      averageCost: shelf.averageCost,
      reserved: values.reserved + (freed.get(stored.id) ?? 0),
    };
    const whole = { ...values, ...(item?.before ? restoring(item) : {}), ...sums };
    patch(products, stored as Stored<Table>, { ...sums, ...derived(whole) });
  }
}

type Shelf = { readonly onHand: number; readonly averageCost: number };
const EMPTY: Shelf = { onHand: 0, averageCost: 0 };

/** What the rest of the ledger makes of these products. */
function replayed(
  context: Context,
  wanted: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Shelf> {
  const left = context
    .from(moves)
    .all()
    .filter(({ id, values }) => wanted.has(values.product) && !gone.has(nameOf(moves, id)))
    .map(({ id, values }) => ({ ...values, number: numberOf(moves, id) ?? 0 }));
  return shelves(left, context.currency);
}

/** What orders, and the invoices they stand on, have been paid without the payments that go; what was paid since stays. */
function unpay(context: Context, going: Unit, gone: ReadonlySet<string>, patch: Patch): void {
  const less = new Map<string, number>();
  for (const { table, values, stored } of going) {
    if (table !== (payments as Table) || !gone.has(nameOf(table, stored.id))) continue;
    const order = String(values.order);
    less.set(order, (less.get(order) ?? 0) + Number(values.counted));
  }
  const billed = new Map<string, number>();
  for (const { table, stored, values, before } of going) {
    const sum = less.get(stored.id) ?? 0;
    if (table !== (orders as Table) || !before || sum === 0) continue;
    patch(table, stored, { paid: (Number(values.paid) - sum) as Money });
    const invoice = String(values.invoice);
    if (invoice !== '') billed.set(invoice, (billed.get(invoice) ?? 0) - sum);
  }
  payInvoices(context, billed);
}

/** What customers have spent without the orders that go. */
function repay(context: Context, going: Unit, gone: ReadonlySet<string>, patch: Patch): void {
  const less = new Map<string, number>();
  for (const { table, values, before } of going) {
    if (table !== (orders as Table) || !values.customer) continue;
    const then = before ? worthOf({ ...values, ...before }) : 0;
    const customer = String(values.customer);
    less.set(customer, (less.get(customer) ?? 0) + then - worthOf(values));
  }
  const ids = [...less.keys()].filter((id) => !gone.has(nameOf(customers, id)));
  if (ids.length === 0) return;
  const read = ids.length > MANY ? context.from(customers).all() : context.from(customers).byIds(ids);
  for (const stored of read) {
    const change = stored && less.get(stored.id);
    if (!stored || !change || stored.bad.length > 0) continue;
    patch(customers, stored as Stored<Table>, { spent: (stored.values.spent + change) as Money });
  }
}

/** More customers than this, and the whole table is read. */
const MANY = 20;
