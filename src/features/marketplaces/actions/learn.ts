/** Remembers which product goods of a marketplace are, so that nobody is asked twice. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import type { Channel } from '../../orders';
import { products } from '../../stock';
import { channelField, textField } from '../input';
import { MAY_IMPORT } from '../roles';
import { saidKey } from '../rules/goods';
import { marketGoods } from '../tables';

interface Input {
  readonly channel: Channel;
  readonly goods: readonly { readonly said: string; readonly product: string }[];
}

interface Learned {
  /** Rows made or changed, and the product that each named before; empty for a new one. */
  readonly rows: readonly { readonly id: string; readonly was: string }[];
}

export const learn: Action<Input, Learned> = {
  name: 'marketplaces.learn',
  writes: true,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      channel: channelField(),
      goods: z
        .array(z.object({ said: textField().check(z.minLength(1)), product: textField() }))
        .check(z.minLength(1), z.maxLength(200)),
    }),
  run: (context, { channel, goods }) => {
    const all = new Map(
      context
        .from(products)
        .all()
        .map(({ values }) => [values.id, values]),
    );
    const known = new Map(
      context
        .from(marketGoods)
        .all()
        .filter(({ values }) => values.channel === channel)
        .map((stored) => [saidKey(stored.values.said), stored]),
    );
    const wanted = new Map(goods.map((each) => [saidKey(each.said), each]));
    const rows: { id: string; was: string }[] = [];
    for (const [key, { said, product }] of wanted) {
      const found = all.get(product);
      if (!found) return refuse('marketplaces.noProduct', { product: product.slice(0, 40) });
      const before = known.get(key);
      const names = { product, sku: found.sku };
      if (!before)
        rows.push({ id: context.change.insert(marketGoods, { channel, said, ...names }).id, was: '' });
      else if (before.values.product !== product) {
        context.change.update(marketGoods, before, names);
        rows.push({ id: before.id, was: before.values.product });
      }
    }
    return { rows };
  },
  inverse: { with: 'marketplaces.forget', input: (_, { rows }) => ({ rows }) },
  done: ({ rows }) => ({ code: 'marketplaces.learned', values: { count: rows.length } }),
};
