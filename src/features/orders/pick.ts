/** From what a person wrote on the lines to products, prices and whether stock covers them. */
import type { Money } from '../../kernel/money';
import { type Problem, problem, Refusal } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import { findProduct, products } from '../stock';

export interface AskedLine {
  readonly product?: string | undefined;
  readonly sku?: string | undefined;
  readonly quantity: number;
  readonly price?: Money | null | undefined;
  readonly discount?: number | undefined;
}

export interface PickedLine {
  readonly product: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: Money;
  readonly discount: number;
}

export interface Picked {
  readonly lines: readonly PickedLine[];
  /** Whether some of it has to wait for stock. */
  readonly short: boolean;
}

/**
 * Finds every line's product and takes its price where none is given. More than can be sold is refused on the line where it runs out, with both numbers,
 * unless `backorder` says that the rest may wait. All wrong lines are told at once. One round trip.
 */
export function pickLines(
  context: Context,
  asked: readonly AskedLine[],
  backorder: boolean,
): Picked | Refusal {
  const all = context.from(products).all();
  const problems: Problem[] = [];
  const taken = new Map<string, number>();
  let short = false;
  const lines: PickedLine[] = [];
  for (const [index, { product, sku, quantity, price, discount = 0 }] of asked.entries()) {
    const written = product ?? sku;
    const field = `lines.${index}.product`;
    if (written === undefined) {
      problems.push(problem('orders.productNeeded', {}, { field }));
      continue;
    }
    const found = findProduct(all, written, field);
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    if (found.bad.length > 0) {
      // A price or quantity that cannot be read must not be taken for zero.
      problems.push(...found.bad);
      continue;
    }
    const { values } = found;
    const asks = price ?? values.price;
    // A minus typed into the product's own price would pay the customer.
    if (asks < 0) problems.push(problem('orders.priceNegative', {}, { field: `lines.${index}.price` }));
    const already = taken.get(found.id) ?? 0;
    taken.set(found.id, already + quantity);
    const left = Math.max(0, values.available - already);
    if (quantity > left) {
      short = true;
      if (values.discontinued) {
        // Nothing more comes: it would wait for ever.
        const numbers = { sku: values.sku, available: left, asked: quantity };
        problems.push(problem('orders.discontinued', numbers, { field: `lines.${index}.quantity` }));
      } else if (!backorder) {
        const numbers = { sku: values.sku, available: left, asked: quantity, short: quantity - left };
        problems.push(problem('orders.tooMuch', numbers, { field: `lines.${index}.quantity` }));
      }
    }
    lines.push({
      product: found.id,
      sku: values.sku,
      name: values.name,
      quantity,
      price: asks,
      discount,
    });
  }
  return problems.length > 0 ? new Refusal(problems) : { lines, short };
}
