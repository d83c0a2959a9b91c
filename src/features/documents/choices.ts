/** The fixed choices of documents: keys in code, words in the sheet. */

export const KINDS = [
  { key: 'design', words: { id: 'Desain', en: 'Design' } },
  { key: 'content', words: { id: 'Konten', en: 'Content' } },
  { key: 'contract', words: { id: 'Kontrak', en: 'Contract' } },
  { key: 'prices', words: { id: 'Daftar harga', en: 'Price list' } },
  { key: 'report', words: { id: 'Laporan', en: 'Report' } },
  { key: 'guide', words: { id: 'Panduan', en: 'Guide' } },
  { key: 'other', words: { id: 'Lainnya', en: 'Other' } },
] as const;
export type Kind = (typeof KINDS)[number]['key'];

export const STATES = [
  { key: 'draft', words: { id: 'Konsep', en: 'Draft' } },
  { key: 'final', words: { id: 'Final', en: 'Final' } },
  { key: 'old', words: { id: 'Lama', en: 'Old' } },
] as const;
export type State = (typeof STATES)[number]['key'];

/** Only addresses of the web: anything else could run something, or lead nowhere. */
export const isWeb = (link: string): boolean => /^https?:\/\/[^\s"'<>]+$/i.test(link);
