/** State and reason in the workbook's words. */
import type { Tone } from '../../../kernel/protocol';
import { type Language, say } from '../../../kernel/words';
import { type OrderState, orders } from '../tables';
import { texts } from '../words';
import type { Reason } from './state';

/** `Diproses`. */
export function stateText(state: OrderState, language: Language): string {
  return orders.columns.state.codec.choices?.find((choice) => choice.key === state)?.words[language] ?? state;
}

/** How the state is coloured: what is late has to be acted on, whatever its state. */
export function stateTone(state: OrderState, late: boolean): Tone {
  if (late) return 'act';
  if (state === 'held') return 'watch';
  if (state === 'closed') return 'good';
  return state === 'cancelled' ? 'idle' : 'note';
}

/** `menunggu bayar`; empty for no reason. */
export function reasonText(reason: Reason | undefined, language: Language): string {
  return reason ? say(texts[`orders.reason.${reason}`], language) : '';
}

/** Whether a reason was given by a person: anything that is none of Rapi's own. */
export function isGiven(reason: string): boolean {
  const own: string[] = (['partlyShipped', 'waitsStock', 'waitsPayment'] as const).flatMap((known) => {
    const text = texts[`orders.reason.${known}`];
    return [text.id, text.en];
  });
  return reason !== '' && !own.includes(reason);
}
