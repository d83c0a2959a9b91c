/** What stock lets people choose from; apart from the tables, for panels need no more of them. */
import type { Tone } from '../../kernel/protocol';

export const REASONS = [
  { key: 'damaged', words: { id: 'Rusak', en: 'Damaged' } },
  { key: 'lost', words: { id: 'Hilang', en: 'Lost' } },
  { key: 'found', words: { id: 'Ditemukan', en: 'Found' } },
  { key: 'miscounted', words: { id: 'Salah hitung dulu', en: 'Miscounted before' } },
  { key: 'unrecorded', words: { id: 'Lupa dicatat', en: 'Not recorded' } },
  { key: 'sample', words: { id: 'Contoh atau pakai sendiri', en: 'Sample or own use' } },
] as const;
export type CountReason = (typeof REASONS)[number]['key'];

/** Why goods are thrown away. */
export const SCRAP_REASONS = [
  REASONS[0],
  { key: 'expired', words: { id: 'Kedaluwarsa', en: 'Expired' } },
  REASONS[1],
  REASONS[5],
] as const;
export type ScrapReason = (typeof SCRAP_REASONS)[number]['key'];

/** Most urgent first. */
export const STATES = [
  { key: 'out', words: { id: 'Habis', en: 'Out' } },
  { key: 'critical', words: { id: 'Kritis', en: 'Critical' } },
  { key: 'low', words: { id: 'Menipis', en: 'Low' } },
  { key: 'fine', words: { id: 'Aman', en: 'Fine' } },
] as const;
export type StockState = (typeof STATES)[number]['key'];
/** How a state is coloured wherever it shows. */
export const STATE_TONES: Readonly<Record<StockState, Tone>> = {
  out: 'act',
  critical: 'act',
  low: 'watch',
  fine: 'good',
};
