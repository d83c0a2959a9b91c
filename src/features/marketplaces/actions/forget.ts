/** Forgets what was remembered of goods, or gives them back the product that they named before. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { products } from '../../stock';
import { textField } from '../input';
import { MAY_IMPORT } from '../roles';
import { marketGoods } from '../tables';

interface Input {
  readonly rows: readonly { readonly id: string; readonly was: string }[];
}

export const forget: Action<Input, { readonly count: number }> = {
  name: 'marketplaces.forget',
  writes: true,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      rows: z.array(z.object({ id: textField(), was: textField() })).check(z.minLength(1), z.maxLength(200)),
    }),
  run: (context, { rows }) => {
    const found = context.from(marketGoods).byIds(rows.map(({ id }) => id));
    const all = rows.some(({ was }) => was !== '') ? context.from(products).all() : [];
    for (const [at, { was }] of rows.entries()) {
      const stored = found[at];
      if (!stored) return refuse('marketplaces.gone');
      const before = all.find(({ id }) => id === was);
      if (was === '') context.change.clear(marketGoods, stored);
      else context.change.update(marketGoods, stored, { product: was, sku: before?.values.sku ?? '' });
    }
    return { count: rows.length };
  },
  inverse: { none: 'marketplaces.forgetStays' },
  done: ({ count }) => ({ code: 'marketplaces.forgot', values: { count } }),
};
