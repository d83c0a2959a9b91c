/** Where an SOP is used: on the cards of these records it is one press away. */
export const PLACES = [
  { key: 'orders', words: { id: 'Pesanan', en: 'Orders' } },
  { key: 'tickets', words: { id: 'Tiket', en: 'Tickets' } },
  { key: 'content', words: { id: 'Konten', en: 'Content' } },
  { key: 'stock', words: { id: 'Stok', en: 'Stock' } },
  { key: 'payments', words: { id: 'Pembayaran', en: 'Payments' } },
  { key: 'leads', words: { id: 'Prospek', en: 'Leads' } },
  { key: 'purchases', words: { id: 'Pembelian', en: 'Purchases' } },
] as const;
export type Place = (typeof PLACES)[number]['key'];
