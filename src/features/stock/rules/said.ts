/** A product's state as a word with its colour. */
import type { Tone } from '../../../kernel/protocol';
import type { Language } from '../../../kernel/words';
import { STATE_TONES, STATES, type StockState } from '../tables';

/** `Kritis` in red, and so on. */
export function chipOf(state: StockState, language: Language): { text: string; tone: Tone } {
  const words = STATES.find(({ key }) => key === state)?.words;
  return { text: words?.[language] ?? state, tone: STATE_TONES[state] };
}
