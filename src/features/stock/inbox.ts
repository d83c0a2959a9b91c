/** *Terima stok* from *Kotak Masuk*: goods that came in, written in one cell. */
import { isRefusal } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import type { InboxKind } from '../../ports/feature';
import { findProduct } from './rules/find';
import { type Item, readItems } from './rules/items';
import { products } from './tables';

/** The goods of a row; the products are read once, as by the action that follows. */
export function itemsIn(
  context: Context,
  text: string,
  quantity: number | null,
): ReturnType<typeof readItems> {
  const all = context.from(products).all();
  return readItems(text, quantity, (written) => !('problem' in findProduct(all, written)));
}

export const receipt: InboxKind = {
  key: 'receipt',
  words: { id: 'Terima stok', en: 'Receive stock' },
  read: (context, { about, text, quantity }) => {
    const items = itemsIn(context, text, quantity);
    if (isRefusal(items)) return items;
    const lines = items.map((item: Item) => ({ product: item.product, quantity: item.quantity }));
    return { action: 'stock.receive', input: { lines, source: about } };
  },
};
