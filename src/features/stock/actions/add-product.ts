/** A new product; its SKU belongs to it alone. */
import * as z from 'zod/mini';
import { toMajor } from '../../../kernel/money';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { countField, moneyField, nameField, textField } from '../input';
import { KEEPS_PRODUCTS } from '../roles';
import { skuKey } from '../rules/find';
import { derived } from '../rules/quantities';
import { products } from '../tables';

const input = () =>
  z.object({
    sku: nameField('stock.sku', 100),
    name: nameField('stock.name'),
    /** In minor units, as is `cost`. */
    price: moneyField('stock.money'),
    cost: z.optional(z.nullable(moneyField('stock.cost'))),
    supplier: z.optional(textField()),
    reorderPoint: z.optional(z.nullable(countField())),
    lot: z.optional(z.nullable(countField())),
    leadDays: z.optional(z.nullable(countField())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const addProduct: Action<Input, { readonly id: string; readonly sku: string }> = {
  name: 'stock.addProduct',
  writes: true,
  input,
  roles: KEEPS_PRODUCTS,
  run: (context, { sku, name, price, cost, supplier, reorderPoint, lot, leadDays }) => {
    const key = skuKey(sku);
    const other = context
      .from(products)
      .all()
      .find(({ values }) => skuKey(values.sku) === key);
    if (other) {
      const code = other.values.discontinued ? 'stock.sameSkuRetired' : 'stock.sameSku';
      return refuse(code, { sku, name: other.values.name, id: other.id }, { field: 'sku' });
    }
    const quantities = { onHand: 0, reserved: 0, onOrder: 0, reorderPoint: reorderPoint ?? null };
    const { id } = context.change.insert(products, {
      sku,
      name,
      price,
      supplier: supplier?.trim() ?? '',
      lot: lot ?? null,
      leadDays: leadDays ?? null,
      averageCost: cost == null ? 0 : toMajor(cost, context.currency),
      ...quantities,
      ...derived(quantities),
    });
    return { id, sku };
  },
  inverse: { with: 'stock.retire', input: (_, { id }) => ({ product: id }) },
  done: ({ id, sku }) => ({ code: 'stock.productAdded', values: { id, sku } }),
};
