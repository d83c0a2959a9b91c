/** A product's state as a word with its colour. */
import type { Tone } from '../../kernel/protocol';
import type { Language } from '../../kernel/words';
import { products, type StockState } from './tables';

const TONES: Readonly<Record<StockState, Tone>> = { out: 'act', critical: 'act', low: 'watch', fine: 'good' };

/** `Kritis` in red, and so on. */
export function chipOf(state: StockState, language: Language): { text: string; tone: Tone } {
  const words = products.columns.state.codec.choices?.find((choice) => choice.key === state)?.words;
  return { text: words?.[language] ?? state, tone: TONES[state] };
}
