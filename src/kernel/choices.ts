/** Choices that more than one feature offers: keys in code, words in the sheet. */

/** 1 to 4; the digit alone is read as well. */
export const URGENCIES = [
  { key: '1', words: { id: 'Rendah', en: 'Low' } },
  { key: '2', words: { id: 'Sedang', en: 'Medium' } },
  { key: '3', words: { id: 'Tinggi', en: 'High' } },
  { key: '4', words: { id: 'Mendesak', en: 'Urgent' } },
] as const;

/** A name of its own, the same in both languages. */
const named = <const K extends string>(key: K, name: string) => ({ key, words: { id: name, en: name } });

/** Where customers are met. */
export const CHANNELS = [
  named('whatsapp', 'WhatsApp'),
  named('shopee', 'Shopee'),
  named('tokopedia', 'Tokopedia'),
  named('tiktok', 'TikTok Shop'),
  named('instagram', 'Instagram'),
  { key: 'store', words: { id: 'Toko', en: 'Store' } },
  named('lazada', 'Lazada'),
  named('website', 'Website'),
] as const;
export type Channel = (typeof CHANNELS)[number]['key'];
