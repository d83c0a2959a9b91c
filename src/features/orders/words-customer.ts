/** What orders say on a customer's card. */
import { words } from '../../kernel/words';

export const customerTexts = words({
  'orders.customer.notEnded': { id: 'Pesanan belum selesai', en: 'Orders not at their end' },
  'orders.customer.toShip': {
    id: '{no} belum dikirim dan perlu alamat pelanggan ini. Kirim atau batalkan dulu.',
    en: '{no} is not shipped and needs the address of this customer. Ship or cancel it first.',
  },
  'orders.customer.count': { id: 'Pesanan', en: 'Orders' },
  'orders.customer.average': { id: 'Rata-rata', en: 'On average' },
  'orders.customer.first': { id: 'Pesanan pertama', en: 'First order' },
  'orders.customer.last': { id: 'Pesanan terakhir', en: 'Last order' },
  'orders.customer.open': { id: 'Pesanan terbuka', en: 'Open orders' },
  'orders.customer.order': { id: '{no} {state}, {total}: {items}', en: '{no} {state}, {total}: {items}' },
});
