/** Choices that more than one feature offers: keys in code, words in the sheet. */

/** 1 to 4; the digit alone is read as well. */
export const URGENCIES = [
  { key: '1', words: { id: 'Rendah', en: 'Low' } },
  { key: '2', words: { id: 'Sedang', en: 'Medium' } },
  { key: '3', words: { id: 'Tinggi', en: 'High' } },
  { key: '4', words: { id: 'Mendesak', en: 'Urgent' } },
] as const;

/** Where customers are met. */
export const CHANNELS = [
  { key: 'whatsapp', words: { id: 'WhatsApp', en: 'WhatsApp' } },
  { key: 'shopee', words: { id: 'Shopee', en: 'Shopee' } },
  { key: 'tokopedia', words: { id: 'Tokopedia', en: 'Tokopedia' } },
  { key: 'tiktok', words: { id: 'TikTok Shop', en: 'TikTok Shop' } },
  { key: 'instagram', words: { id: 'Instagram', en: 'Instagram' } },
  { key: 'store', words: { id: 'Toko', en: 'Store' } },
  { key: 'lazada', words: { id: 'Lazada', en: 'Lazada' } },
  { key: 'website', words: { id: 'Website', en: 'Website' } },
] as const;
export type Channel = (typeof CHANNELS)[number]['key'];
