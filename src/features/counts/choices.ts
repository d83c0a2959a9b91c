/** What a stock count lets people choose from; apart from the table, for panels need no more of it. */
import { GONE } from '../../kernel/choices';

/** Why the shelf is not what the book says. */
export const REASONS = [
  GONE.damaged,
  GONE.lost,
  { key: 'found', words: { id: 'Ditemukan', en: 'Found' } },
  { key: 'miscounted', words: { id: 'Salah hitung dulu', en: 'Miscounted before' } },
  { key: 'unrecorded', words: { id: 'Lupa dicatat', en: 'Not recorded' } },
  GONE.sample,
] as const;

export const COUNT_STATES = [
  { key: 'waiting', words: { id: 'Belum dihitung', en: 'To count' } },
  { key: 'same', words: { id: 'Cocok', en: 'Matches' } },
  { key: 'differs', words: { id: 'Selisih', en: 'Differs' } },
  { key: 'again', words: { id: 'Hitung ulang', en: 'Count again' } },
  { key: 'posted', words: { id: 'Dicatat', en: 'Posted' } },
] as const;
export type CountState = (typeof COUNT_STATES)[number]['key'];
