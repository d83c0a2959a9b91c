/** Takes a product out of sale once nothing of it is left, and puts it back; its ledger and orders keep naming it. */
import type * as z from 'zod/mini';
import { Refusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { productInput } from '../input';
import { KEEPS_PRODUCTS } from '../roles';
import { findProduct } from '../rules/find';
import { products } from '../tables';

type Input = z.infer<ReturnType<typeof productInput>>;
interface Marked {
  readonly id: string;
  readonly sku: string;
}

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'retire' | 'sellAgain'): Action<Input, Marked> {
  const discontinued = verb === 'retire';
  return {
    name: `stock.${verb}`,
    writes: true,
    input: productInput,
    roles: KEEPS_PRODUCTS,
    run: (context, { product }) => {
      const found = findProduct(context.from(products).all(), product, 'product');
      if ('problem' in found) return new Refusal([found.problem]);
      const { sku, onHand, reserved } = found.values;
      if (found.values.discontinued === discontinued)
        return refuse(discontinued ? 'stock.isRetired' : 'stock.isSold', { sku });
      if (discontinued && (onHand !== 0 || reserved !== 0))
        return refuse('stock.stillThere', { sku, onHand, reserved });
      context.change.update(products, found, { discontinued });
      return { id: found.id, sku };
    },
    inverse: {
      with: discontinued ? 'stock.sellAgain' : 'stock.retire',
      input: (_, { id }) => ({ product: id }),
    },
    done: ({ sku }) => ({ code: discontinued ? 'stock.retired' : 'stock.soldAgain', values: { sku } }),
  };
}

export const retire = marking('retire');
export const sellAgain = marking('sellAgain');
