/** From a row of a file to an order about to be written: customer and products found, settled against the order that is known. */
import type { Money } from '../../../kernel/money';
import { type Problem, problem } from '../../../kernel/problem';
import { idOf, numberOf } from '../../../kernel/table';
import type { Context, Stored } from '../../../ports/context';
import { type Merged, merged } from '../../marketplaces';
import { lines, orderKey, orders } from '../../orders';
import { skuKey } from '../../stock';
import { emptyNeeded, isEmpty } from '../rules/checks';
import { type FileLine, type KnownOrder, returnsAlone, type Settled, settle } from '../rules/order';
import type { Target } from '../targets';
import type { describedGoods, GoodsFinder } from './goods';
import type { ReadRow } from './read';
import { type Customer, type Customers, makeCustomer, theCustomer } from './who';

export interface Known extends KnownOrder {
  readonly stored: Stored<typeof orders>;
  readonly storedLines: readonly Stored<typeof lines>[];
}

/** One order about to be written. */
export interface Draft {
  /** Line of the file. */
  readonly line: number;
  readonly settled: Settled;
  readonly known: Known | undefined;
  readonly customer: Customer | undefined;
  /** Whether the file says anything new. */
  readonly news: boolean;
  /** What is to be known of it. */
  readonly notes: readonly Problem[];
  /** The same with nothing sent: what a marketplace has shipped, but the shelf here does not cover. */
  readonly unsent?: () => Draft;
}

/** Orders that are there already, with their lines, by channel and number. */
export function knownOrders(context: Context, rows: readonly ReadRow[]): Map<string, Known> {
  const numbers = [...new Set(rows.map((row) => String(row.values.channelNo ?? '')))].filter(
    (no) => no !== '',
  );
  const found = numbers.length > 0 ? context.from(orders).where('channelNo', numbers) : [];
  const idsOf = ({ values }: Stored<typeof orders>): string[] => {
    const first = numberOf(lines, values.firstLine) ?? 0;
    return Array.from({ length: values.lineCount }, (_, at) => idOf(lines, first + at));
  };
  const ids = found.flatMap(idsOf);
  const read = new Map<string, Stored<typeof lines>>();
  if (ids.length > 0) {
    for (const line of context.from(lines).byIds(ids)) if (line) read.set(line.id, line);
  }
  return new Map(
    found.map((stored) => {
      const storedLines = idsOf(stored).flatMap((id) => read.get(id) ?? []);
      const { values } = stored;
      const key = orderKey(values.channel, values.channelNo);
      return [key, { stored, storedLines, values, lines: storedLines.map((line) => line.values) }];
    }),
  );
}

/** What the rows of a batch name, found once, and what may be made of names that nobody knows. */
export interface Finders {
  readonly goods: GoodsFinder;
  readonly described: ReturnType<typeof describedGoods>;
  readonly customers: Customers;
  readonly create: readonly ('products' | 'customers')[];
}

/** The draft of a row, or everything that is wrong with it. Records for unknown names are made only when nothing else is wrong. */
export function draftOf(
  context: Context,
  row: ReadRow,
  known: Known | undefined,
  target: Target,
  find: Finders,
  options: Parameters<typeof settle>[2] & { readonly market: boolean },
): Draft | readonly Problem[] {
  // Lines whose order is in no row come alone; what is empty in them is not what is wrong.
  if (Object.keys(row.values).length === 0) return [problem('imports.strayLine', {}, { row: row.line })];
  const problems: Problem[] = known ? [] : emptyNeeded(row.values, target.columns, row.line);
  const filled = Object.fromEntries(Object.entries(row.values).filter(([, value]) => !isEmpty(value)));
  const { values, notes, still }: Merged & { values: Record<string, unknown> } = options.market
    ? merged(filled, known?.values, row.line)
    : { values: filled, notes: [], still: false };
  const makes = (what: 'products' | 'customers'): boolean => !known && find.create.includes(what);
  const wanted = isEmpty(values.customer) ? undefined : String(values.customer);
  const newCustomer = wanted !== undefined && makes('customers') && !find.customers.has(wanted);
  const newGoods = row.lines
    .map((line) => String(line.values.product ?? ''))
    .filter((sku) => sku !== '' && makes('products') && !find.goods.has(sku));
  for (const line of row.lines) problems.push(...lineProblems(line, target, find.goods, newGoods));
  if (wanted !== undefined && !newCustomer) {
    const match = theCustomer(find.customers, wanted, row.line);
    // A buyer there is not yet a customer here: the order has a name all the same.
    if ('code' in match && options.market) delete values.customer;
    else if ('code' in match) problems.push(match);
  }
  if (problems.length > 0) return problems;
  const name = options.market ? String(row.values.customerName ?? '') : '';
  if (newCustomer) makeCustomer(context, find.customers, wanted, options.source, name);
  for (const sku of newGoods) {
    const said = find.described.get(skuKey(sku)) ?? { name: '', price: undefined };
    if (!find.goods.has(sku)) find.goods.make(sku, said);
  }
  const customer = wanted === undefined ? undefined : find.customers.get(wanted)?.[0];
  if (customer && values.customer !== undefined) {
    values.customer = customer.id;
    // The name is written with the order; a later change of the customer's name is no news of the order.
    if (customer.id !== known?.values.customer) values.customerName = customer.values.name;
  }
  const fileLines = row.lines
    .map((line) => lineOf(line, find.goods))
    .map((line) => (still ? { ...line, shipped: 0, returned: 0 } : line));
  // A return was never shipped; a file that dates every order by one column says nothing about that.
  if (returnsAlone(fileLines)) delete values.shippedAt;
  const settledAs = (lines: readonly FileLine[], left: Partial<KnownOrder['values']>) => {
    const settled = settle({ line: row.line, values: left, lines }, known, options);
    if (!('order' in settled)) return settled;
    const news =
      !known ||
      Object.entries(left).some(([key, value]) => known.values[key as 'total'] !== value) ||
      settled.lines.some(
        (line, at) =>
          line.shipped !== known.lines[at]?.shipped || line.returned !== known.lines[at]?.returned,
      );
    return { line: row.line, settled, known, customer, news, notes };
  };
  const draft = settledAs(fileLines, values);
  if (!('settled' in draft) || !options.market) return draft;
  const unsent = (): Draft => {
    const { shippedAt: _, closedAt: __, ...left } = values;
    const kept = fileLines.map((line) => ({ ...line, shipped: 0, returned: 0 }));
    return settledAs(kept, left) as Draft;
  };
  return { ...draft, unsent };
}

/** What keeps a line from being taken; a product about to be made is no trouble. */
function lineProblems(
  line: ReadRow,
  target: Target,
  goods: GoodsFinder,
  made: readonly string[],
): readonly Problem[] {
  const [missing] = emptyNeeded(line.values, target.lines ?? [], line.line);
  if (missing) return [missing];
  const sku = String(line.values.product);
  const product = made.includes(sku) ? undefined : goods.find(sku);
  if (!product || !('code' in product)) return [];
  return [problem(product.code, product.values, { row: line.line, column: 'product' })];
}

function lineOf(line: ReadRow, goods: GoodsFinder): FileLine {
  const product = goods.find(String(line.values.product));
  if ('code' in product) throw new Error('a line is read after its problems');
  const number = (key: string): number | undefined =>
    isEmpty(line.values[key]) ? undefined : Number(line.values[key]);
  return {
    line: line.line,
    product,
    quantity: Number(line.values.quantity),
    price: number('price') as Money | undefined,
    discount: number('discount'),
    shipped: number('shipped'),
    returned: number('returned'),
  };
}
