/** The fixed choices of leads: keys in code, words in the sheet. */

/** From the first word to the end; `chance` is what a stage is worth where nobody says otherwise, as a share. */
export const STAGES = [
  { key: 'contact', chance: '0.1', words: { id: 'Kontak awal', en: 'First contact' } },
  { key: 'need', chance: '0.25', words: { id: 'Kebutuhan', en: 'Need' } },
  { key: 'offer', chance: '0.5', words: { id: 'Penawaran', en: 'Offer' } },
  { key: 'negotiation', chance: '0.75', words: { id: 'Negosiasi', en: 'Negotiation' } },
  { key: 'won', chance: '1', words: { id: 'Menang', en: 'Won' } },
  { key: 'lost', chance: '0', words: { id: 'Kalah', en: 'Lost' } },
] as const;
export type Stage = (typeof STAGES)[number]['key'];

// The keys are shares: Sheets turns a typed 25 % into the number 0.25, which reads as the same choice.
const share = <K extends string>(key: K) => {
  const text = `${Math.round(Number(key) * 100)} %`;
  return { key, words: { id: text, en: text } };
};
export const CHANCES = [
  share('0'),
  share('0.1'),
  share('0.25'),
  share('0.5'),
  share('0.75'),
  share('0.9'),
  share('1'),
];
export type Chance = (typeof CHANCES)[number]['key'];

export const REASONS = [
  { key: 'price', words: { id: 'Harga', en: 'Price' } },
  { key: 'stock', words: { id: 'Stok atau waktu', en: 'Stock or time' } },
  { key: 'elsewhere', words: { id: 'Beli di tempat lain', en: 'Bought elsewhere' } },
  { key: 'unfit', words: { id: 'Barang tidak cocok', en: 'Goods do not fit' } },
  { key: 'dropped', words: { id: 'Tidak jadi', en: 'Not needed any more' } },
  { key: 'silent', words: { id: 'Tidak menjawab', en: 'No answer' } },
] as const;
export type Reason = (typeof REASONS)[number]['key'];
