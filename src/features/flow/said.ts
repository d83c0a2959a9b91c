/** A stage in the workbook's words. */
import type { Tone } from '../../kernel/protocol';
import type { Language } from '../../kernel/words';
import { type OrderState, STATES } from './choices';

/** `Diproses`. */
export function stateText(state: OrderState, language: Language): string {
  return STATES.find(({ key }) => key === state)?.words[language] ?? state;
}

/** How the state is coloured: what is late has to be acted on, whatever its state. */
export function stateTone(state: OrderState, late: boolean): Tone {
  if (late) return 'act';
  if (state === 'held') return 'watch';
  if (state === 'closed') return 'good';
  return state === 'cancelled' ? 'idle' : 'note';
}
