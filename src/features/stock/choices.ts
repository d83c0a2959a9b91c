/** What stock lets people choose from; apart from the tables, for panels need no more of them. */
import { GONE } from '../../kernel/choices';
import type { Tone } from '../../kernel/protocol';

/** Why goods are thrown away. */
export const SCRAP_REASONS = [
  GONE.damaged,
  { key: 'expired', words: { id: 'Kedaluwarsa', en: 'Expired' } },
  GONE.lost,
  GONE.sample,
] as const;

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
