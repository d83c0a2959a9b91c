/** *Pesanan* from *Kotak Masuk*: who wants what, as it stood in the chat. */
import { isRefusal, Refusal, refuse } from '../../kernel/problem';
import type { InboxKind } from '../../ports/feature';
import { customerNamed, customers } from '../customers';
import { itemsIn } from '../stock';

/** A word behind the goods that says: what is missing may wait for stock. */
const BACKORDER = /[\s,;]+(?:tunggu|backorder)\s*$/i;

export const orderKind: InboxKind = {
  key: 'order',
  words: { id: 'Pesanan', en: 'Order' },
  read: (context, { about, text, quantity }) => {
    if (about.trim() === '') return refuse('orders.customerNeeded');
    const items = itemsIn(context, text.replace(BACKORDER, ''), quantity);
    if (isRefusal(items)) return items;
    const named = customerNamed(context.from(customers).all(), about, context.zone);
    if ('problem' in named) return new Refusal([named.problem]);
    return {
      action: 'orders.create',
      input: {
        customer: 'known' in named ? { id: named.known.id } : named.fresh,
        channel: 'whatsapp',
        lines: items.map(({ product, quantity: units }) => ({ sku: product, quantity: units })),
        ...(BACKORDER.test(text) && { backorder: true }),
      },
    };
  },
};
