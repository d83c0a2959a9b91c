/** From a row of a file to an order about to be written: customer and products found, settled against the order that is known. */
import type { Money } from '../../../kernel/money';
import { type Problem, problem } from '../../../kernel/problem';
import { idOf, numberOf } from '../../../kernel/table';
import type { Context, Stored } from '../../../ports/context';
import type { customers } from '../../customers';
import { lines, orders } from '../../orders';
import { findProduct, products } from '../../stock';
import { emptyNeeded, isEmpty } from '../rules/checks';
import { type FileLine, type KnownOrder, orderKey, type Settled, settle } from '../rules/order';
import type { Target } from '../targets';
import type { ReadRow } from './read';
import { theCustomer } from './who';

export type Customer = Stored<typeof customers>;

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
}

export type FindProduct = (sku: string, line: number) => FileLine['product'] | Problem;

/** Finds products by SKU or id; ten thousand lines name the same few again and again. */
export function skuFinder(context: Context): FindProduct {
  const all = context.from(products).all();
  const found = new Map<string, FileLine['product'] | Problem>();
  return (sku, line) => {
    let known = found.get(sku);
    if (!known) {
      const match = findProduct(all, sku);
      known =
        'problem' in match
          ? match.problem
          : { id: match.id, sku: match.values.sku, name: match.values.name, price: match.values.price };
      found.set(sku, known);
    }
    if (!('code' in known)) return known;
    return problem(`imports.${known.code}`, known.values, { row: line, column: 'product' });
  };
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

export interface Finders {
  readonly product: FindProduct;
  readonly customers: ReadonlyMap<string, readonly Customer[]>;
}

/** The draft of a row, or everything that is wrong with it. */
export function draftOf(
  row: ReadRow,
  known: Known | undefined,
  target: Target,
  find: Finders,
  options: Parameters<typeof settle>[2],
): Draft | readonly Problem[] {
  // Lines whose order is in no row come alone; what is empty in them is not what is wrong.
  if (Object.keys(row.values).length === 0) return [problem('imports.strayLine', {}, { row: row.line })];
  const problems: Problem[] = known ? [] : emptyNeeded(row.values, target.columns, row.line);
  const values = Object.fromEntries(Object.entries(row.values).filter(([, value]) => !isEmpty(value)));
  let customer: Customer | undefined;
  if (values.customer !== undefined) {
    const match = theCustomer(find.customers, String(values.customer), row.line);
    if ('code' in match) problems.push(match);
    else {
      customer = match;
      values.customer = match.id;
      // The name is written with the order; a later change of the customer's name is no news of the order.
      if (match.id !== known?.values.customer) values.customerName = match.values.name;
    }
  }
  const fileLines = row.lines.flatMap((line): FileLine[] => {
    const found = lineOf(line, target, find.product);
    if (!('code' in found)) return [found];
    problems.push(found);
    return [];
  });
  if (problems.length > 0) return problems;
  const settled = settle({ line: row.line, values, lines: fileLines }, known, options);
  if (!('order' in settled)) return settled;
  const news =
    !known ||
    Object.entries(values).some(([key, value]) => known.values[key as 'total'] !== value) ||
    settled.lines.some(
      (line, at) => line.shipped !== known.lines[at]?.shipped || line.returned !== known.lines[at]?.returned,
    );
  return { line: row.line, settled, known, customer, news };
}

function lineOf(line: ReadRow, target: Target, find: FindProduct): FileLine | Problem {
  const [missing] = emptyNeeded(line.values, target.lines ?? [], line.line);
  if (missing) return missing;
  const product = find(String(line.values.product), line.line);
  if ('code' in product) return product;
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
