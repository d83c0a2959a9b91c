/** Which of our products the goods of a file are, and which of them a person has to say. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { products } from '../../stock';
import { channelField, textField } from '../input';
import { MAY_IMPORT } from '../roles';
import { type Found, type Goods, goodsFinder, saidKey } from '../rules/goods';
import { marketGoods } from '../tables';

const input = () =>
  z.object({
    channel: channelField(),
    goods: z
      .array(z.object({ sku: textField(), name: textField(), variation: textField() }))
      .check(z.maxLength(5_000)),
  });

/** In the order of the question. Discontinued products are found too: they may have been ordered before. */
export const goods: Query<
  { readonly channel: string; readonly goods: readonly Goods[] },
  { readonly found: readonly Found[] }
> = {
  name: 'marketplaces.goods',
  writes: false,
  roles: MAY_IMPORT,
  input,
  run: (context, { channel, goods: asked }) => {
    const known = new Map(
      context
        .from(marketGoods)
        .all()
        .filter(({ values }) => values.channel === channel)
        .map(({ values }) => [saidKey(values.said), values.product] as const),
    );
    const find = goodsFinder(
      context
        .from(products)
        .all()
        .map(({ values: { id, sku, name } }) => ({ id, sku, name })),
      known,
    );
    return { found: asked.map(find) };
  },
};
