/** The one next step of an order as a button, for card, list and work, where the person's role may take it. */
import type { CardStep } from '../../../kernel/protocol';
import type { Doer } from '../../../kernel/role';
import { type Language, say } from '../../../kernel/words';
import { mayTake, nextStep } from '../../flow';
import type { OrderRow } from '../load';
import type { OrderStep } from '../tables';
import { texts } from '../words';

/** *Cek*, *Proses*, *Kirim semua (6)*, *Kirim sisanya (3)*, *Selesai*, *Lanjutkan*; undefined where there is nothing to press. */
export function nextButton(order: OrderRow, who: Doer, language: Language): CardStep | undefined {
  const step = nextStep(order);
  if (!step || !mayTake(who, step)) return undefined;
  return { label: stepLabel(order, step, language), action: `orders.${step}`, input: { id: order.id } };
}

function stepLabel(order: OrderRow, step: OrderStep, language: Language): string {
  if (step === 'ship') {
    const key = order.shippedUnits > 0 ? 'orders.next.shipRest' : 'orders.next.ship';
    return say(texts[key], language, { units: order.units - order.shippedUnits });
  }
  const key =
    step === 'hold' || step === 'cancel'
      ? (`orders.more.${step}` as const)
      : (`orders.next.${step}` as const);
  return say(texts[key], language);
}
