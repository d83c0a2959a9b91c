/** *Terima stok* and *Buang* from *Kotak Masuk*: goods that came in or are thrown away, written in one cell. */
import { isRefusal, refuse } from '../../kernel/problem';
import { fold } from '../../kernel/text';
import type { Context } from '../../ports/context';
import type { InboxKind } from '../../ports/feature';
import { SCRAP_REASONS } from './choices';
import { findProduct } from './rules/find';
import { type Item, readItems } from './rules/items';
import { packsOn } from './settings';
import { products } from './tables';

/** The goods of a row; the products are read once, as by the action that follows. */
export function itemsIn(
  context: Context,
  text: string,
  quantity: number | null,
): ReturnType<typeof readItems> {
  const all = context.from(products).all();
  return readItems(text, quantity, (written) => {
    const found = findProduct(all, written);
    if ('problem' in found) return undefined;
    return packsOn(context.settings) ? { packs: found.values.packs } : {};
  });
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

/** *Untuk* says why. */
export const scrapped: InboxKind = {
  key: 'scrap',
  words: { id: 'Buang', en: 'Scrap' },
  read: (context, { about, text, quantity }) => {
    const items = itemsIn(context, text, quantity);
    if (isRefusal(items)) return items;
    const [item, another] = items;
    if (!item || another) return refuse('stock.scrapOne');
    const why = fold(about);
    const reason = SCRAP_REASONS.find(({ words }) =>
      [words.id, words.en].some((word) => why !== '' && fold(word).startsWith(why)),
    );
    if (!reason) return refuse('stock.scrapReason');
    const { product, quantity: units } = item;
    return { action: 'stock.scrap', input: { product, quantity: units, reason: reason.key } };
  },
};
