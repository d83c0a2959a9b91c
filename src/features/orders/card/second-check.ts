/** Shipping asks who looked into the parcel, where the firm wants a second pair of eyes and nobody is named yet. */
import type { CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { OrderRow } from '../load';
import { secondCheckOn } from '../options';
import { texts } from '../words';

/** The step as it is offered: with the question, if it is one that ships. */
export function askingWho({ settings, language }: Context, order: OrderRow, step: CardStep): CardStep {
  if (step.action !== 'orders.ship' || !secondCheckOn(settings) || order.checkedBy.trim() !== '') return step;
  const label = say(texts['orders.ask.checkedBy'], language);
  return { ...step, ask: [...(step.ask ?? []), { field: 'checkedBy', label, kind: 'text' }] };
}
