/** The reason in the workbook's words. */
import { type Language, say } from '../../../kernel/words';
import type { Reason } from '../../flow';
import { texts } from '../words';

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
