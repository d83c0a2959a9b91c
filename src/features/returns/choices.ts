/** Why goods come back, and what becomes of them. */
export const RETURN_REASONS = [
  { key: 'damaged', words: { id: 'Rusak', en: 'Damaged' } },
  { key: 'wrong', words: { id: 'Salah barang', en: 'Wrong item' } },
  { key: 'unfit', words: { id: 'Tidak cocok', en: 'Does not suit' } },
  { key: 'late', words: { id: 'Terlambat sampai', en: 'Arrived too late' } },
  { key: 'undelivered', words: { id: 'Tidak sampai', en: 'Not delivered' } },
  { key: 'other', words: { id: 'Lainnya', en: 'Other' } },
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number]['key'];

export const CONDITIONS = [
  { key: 'sellable', words: { id: 'Layak jual', en: 'Sellable' } },
  { key: 'scrap', words: { id: 'Dibuang', en: 'Scrapped' } },
] as const;
export type Condition = (typeof CONDITIONS)[number]['key'];
