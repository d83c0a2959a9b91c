/** What the page knows of orders and products without asking: open orders with their goods, all others from the search index. */
import type { IndexEntry } from '../../../../kernel/protocol';
import type { Language } from '../../../../kernel/words';
import type { PackingOrder } from '../../actions/packing';
import { STATES } from '../../choices';
import type { Book, Order } from './hear';

/** Later ones win where two have the same number; the index has the newest first. */
export function bookOf(
  open: readonly PackingOrder[],
  known: readonly IndexEntry[],
  products: readonly IndexEntry[],
  language: Language,
): Book {
  const byCode = new Map<string, Order>();
  const put = (order: Order): void => {
    for (const code of [order.no, order.channelNo, order.trackingNo])
      if (code !== '') byCode.set(code.toUpperCase(), order);
  };
  for (const entry of [...known].reverse()) put(heardFrom(entry, language));
  for (const order of open) put(order);
  const codes = new Set(products.flatMap(({ id, keys }) => [id, ...keys]).map((code) => code.toUpperCase()));
  return {
    find: (code) => byCode.get(code.toUpperCase()),
    isProduct: (code) => codes.has(code.toUpperCase()),
  };
}

function heardFrom({ id, title, note, keys }: IndexEntry, language: Language): Order {
  const state = STATES.find(({ words }) => words[language] === note)?.key;
  const [first = '', second] = keys;
  return {
    no: id,
    customer: title.split(' · ')[1] ?? '',
    // One number alone is that of the channel or of the parcel: an order that has left the house has the second for sure.
    channelNo: second === undefined ? '' : first,
    trackingNo: second ?? first,
    ...(state && { state }),
    lines: [],
  };
}
