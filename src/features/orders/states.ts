/** The states of an order, as Status and Alur name them. */
export const STATES = [
  { key: 'received', words: { id: 'Masuk', en: 'Received' } },
  { key: 'checked', words: { id: 'Dicek', en: 'Checked' } },
  { key: 'processing', words: { id: 'Diproses', en: 'Processing' } },
  { key: 'shipped', words: { id: 'Dikirim', en: 'Shipped' } },
  { key: 'closed', words: { id: 'Selesai', en: 'Closed' } },
  { key: 'held', words: { id: 'Ditahan', en: 'On hold' } },
  { key: 'cancelled', words: { id: 'Dibatalkan', en: 'Cancelled' } },
] as const;
export type OrderState = (typeof STATES)[number]['key'];
