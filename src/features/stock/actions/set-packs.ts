/** How many units the packs of a product hold. */
import * as z from 'zod/mini';
import { readPacks, writePacks } from '../../../kernel/packs';
import { Refusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { nameField, textField } from '../input';
import { KEEPS_PRODUCTS } from '../roles';
import { findProduct } from '../rules/find';
import { products } from '../tables';

const input = () =>
  z.object({
    /** Id or SKU. */
    product: nameField('stock.productNeeded'),
    /** `1 dus = 24`; empty or `-` for none. */
    packs: textField(),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Packed {
  readonly id: string;
  readonly sku: string;
  readonly packs: string;
  readonly was: string;
}

export const setPacks: Action<Input, Packed> = {
  name: 'stock.setPacks',
  writes: true,
  input,
  roles: KEEPS_PRODUCTS,
  run: (context, { product, packs: written }) => {
    const found = findProduct(context.from(products).all(), product, 'product');
    if ('problem' in found) return new Refusal([found.problem]);
    const read = readPacks(written.trim() === '-' ? '' : written);
    if (!read) return refuse('stock.packsUnread', {}, { field: 'packs' });
    const { sku, packs: was } = found.values;
    const packs = writePacks(read);
    context.change.update(products, found, { packs });
    return { id: found.id, sku, packs, was };
  },
  inverse: { with: 'stock.setPacks', input: (_, { id, was }) => ({ product: id, packs: was }) },
  done: ({ sku, packs }) =>
    packs === ''
      ? { code: 'stock.packsNone', values: { sku, packs } }
      : { code: 'stock.packsSet', values: { sku, packs: packs.slice(0, 80) } },
};
