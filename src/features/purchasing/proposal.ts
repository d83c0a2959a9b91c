/** What to order now, by supplier: every product whose projected stock is at or below its point. */
import type { Money } from '../../kernel/money';
import { fold } from '../../kernel/text';
import type { Context } from '../../ports/context';
import { products, projected } from '../stock';
import { usual } from './actions/order';
import { proposed } from './rules/reorder';

export interface ProposedLine {
  readonly product: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  /** Of one unit, in minor units: the present average. */
  readonly cost: Money;
}

export interface Proposal {
  /** Empty where the product names none. */
  readonly supplier: string;
  readonly lines: readonly ProposedLine[];
  readonly total: Money;
}

/** In the order of the products; suppliers whose names a person would call the same are one. */
export function proposals(context: Context): readonly Proposal[] {
  const found = new Map<string, { supplier: string; lines: ProposedLine[] }>();
  for (const { id, values } of context.from(products).all()) {
    const quantity = proposed({ ...values, projected: projected(values) });
    if (quantity === 0) continue;
    const supplier = values.supplier.trim();
    const key = fold(supplier) || supplier;
    const group = found.get(key) ?? { supplier, lines: [] };
    found.set(key, group);
    const { sku, name } = values;
    group.lines.push({ product: id, sku, name, quantity, cost: usual(context, values.averageCost) });
  }
  return [...found.values()].map(({ supplier, lines }) => ({
    supplier,
    lines,
    total: lines.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0) as Money,
  }));
}
