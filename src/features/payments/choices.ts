/** What payments let people choose from; apart from the tables, for panels need no more of them. */
export { CHECKS, INVOICES } from './roles';

export const METHODS = [
  { key: 'transfer', words: { id: 'Transfer', en: 'Transfer' } },
  { key: 'qris', words: { id: 'QRIS', en: 'QRIS' } },
  { key: 'cash', words: { id: 'Tunai', en: 'Cash' } },
  { key: 'market', words: { id: 'Marketplace', en: 'Marketplace' } },
  { key: 'cod', words: { id: 'COD', en: 'Cash on delivery' } },
  { key: 'card', words: { id: 'Kartu', en: 'Card' } },
  { key: 'other', words: { id: 'Lainnya', en: 'Other' } },
] as const;
export type Method = (typeof METHODS)[number]['key'];
