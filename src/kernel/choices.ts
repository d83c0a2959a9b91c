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

/** Why goods are gone, as a count and whoever throws them away both say it. */
export const GONE = {
  damaged: { key: 'damaged', words: { id: 'Rusak', en: 'Damaged' } },
  lost: { key: 'lost', words: { id: 'Hilang', en: 'Lost' } },
  sample: { key: 'sample', words: { id: 'Contoh atau pakai sendiri', en: 'Sample or own use' } },
} as const;

/** How much a piece of work is needed. */
export const MOSCOW = [
  { key: 'must', words: { id: 'Harus', en: 'Must' } },
  { key: 'should', words: { id: 'Sebaiknya', en: 'Should' } },
  { key: 'could', words: { id: 'Boleh', en: 'Could' } },
  { key: 'wont', words: { id: 'Tidak dulu', en: "Won't" } },
] as const;
export type MoscowClass = (typeof MOSCOW)[number]['key'];

/** Steps of WSJF's four inputs. */
export const WSJF_STEPS: readonly number[] = [1, 2, 3, 5, 8, 13, 20];

/** Of pieces of work. */
export const WORK_KINDS = [
  { key: 'product', words: { id: 'Produk', en: 'Product' } },
  { key: 'service', words: { id: 'Layanan', en: 'Service' } },
  { key: 'content', words: { id: 'Konten', en: 'Content' } },
  { key: 'finance', words: { id: 'Keuangan', en: 'Finance' } },
  { key: 'sales', words: { id: 'Penjualan', en: 'Sales' } },
] as const;
export type WorkKind = (typeof WORK_KINDS)[number]['key'];

/** How a piece of work finds its place in the order; chosen per kind in settings. */
export const METHODS = ['simple', 'rice', 'wsjf', 'moscow', 'valueEffort'] as const;
export type Method = (typeof METHODS)[number];
