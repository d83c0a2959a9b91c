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

/** The number of a purchase in *Untuk*. */
const PURCHASE = /^\s*PB-\d+\s*$/i;

export const receipt: InboxKind = {
  key: 'receipt',
  words: { id: 'Terima stok', en: 'Receive stock' },
  read: (context, { about, text, quantity }) => {
    // All that is to come: nobody has to write what the purchase says.
    if (PURCHASE.test(about) && text.trim() === '' && quantity === null)
      return { action: 'purchasing.receive', input: { id: about } };
    const items = itemsIn(context, text, quantity);
    if (isRefusal(items)) return items;
    const lines = items.map((item: Item) => ({ product: item.product, quantity: item.quantity }));
    // Goods of a purchase are its own feature's to take in.
    if (PURCHASE.test(about)) return { action: 'purchasing.receive', input: { id: about, lines } };
    return { action: 'stock.receive', input: { lines, source: about } };
  },
};
