/** The reason in the workbook's words. */
import type { Tone } from '../../../kernel/protocol';
import { type Language, say } from '../../../kernel/words';
import { REASONS, type Reason } from '../../flow';
import { texts } from '../words';

/** `menunggu bayar`; empty for no reason. */
export function reasonText(reason: Reason | undefined, language: Language): string {
  return reason ? say(texts[`orders.reason.${reason}`], language) : '';
}

/** A word that asks for nothing but the next step is no warning. */
export function reasonTone(reason: string): Tone {
  const { id, en } = texts['orders.reason.ready'];
  return reason === id || reason === en ? 'good' : 'watch';
}

/** Whether a reason was given by a person: anything that is none of Rapi's own. */
export function isGiven(reason: string): boolean {
  const own: string[] = REASONS.flatMap((known) => {
    const text = texts[`orders.reason.${known}`];
    return [text.id, text.en];
  });
  return reason !== '' && !own.includes(reason);
}
