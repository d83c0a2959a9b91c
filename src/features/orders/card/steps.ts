/** What else can be done with an order, under ⋯: each as the role may, and only where it would not be refused. */

import { type Money, sayMoney } from '../../../kernel/money';
import type { CardStep } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import { mayTake, missingToClose, stateOf, stepProblem } from '../../flow';
import { placeChoices } from '../../stock';
import type { OrderRow } from '../load';
import { DECIDES, TAKES_MONEY } from '../roles';
import type { OrderStep } from '../tables';
import { texts } from '../words';

/** Hold, ship now, record as paid, close anyway, cancel: those of them that are this person's to take. */
export function stepsOf(context: Context, order: OrderRow): CardStep[] {
  const { language, currency, settings, who } = context;
  const { id, units, shippedUnits, paid, total } = order;
  const input = { id };
  const open = units - shippedUnits;
  const money = (amount: number): string => sayMoney(amount as Money, currency, language);
  const takes = (step: OrderStep): boolean => mayTake(who, step) && !stepProblem(id, order, step);
  const steps: CardStep[] = [];
  if (takes('hold')) {
    const ask = [
      { field: 'reason', label: say(texts['orders.ask.reason'], language), kind: 'text' as const },
    ];
    steps.push({ label: say(texts['orders.more.hold'], language), action: 'orders.hold', input, ask });
  }
  // From *Diproses* on, shipping is the big step itself.
  if (takes('ship') && stateOf(order) === 'checked') {
    steps.push({
      label: say(texts['orders.more.ship'], language, { units: open }),
      action: 'orders.ship',
      input,
    });
  }
  const [, ...elsewhere] = placeChoices(context);
  if (takes('ship') && elsewhere.length > 0) {
    const label = say(texts['orders.ask.place'], language);
    const ask = [{ field: 'place', label, kind: 'choice' as const, options: elsewhere }];
    steps.push({ label: say(texts['orders.more.shipFrom'], language), action: 'orders.ship', input, ask });
  }
  const payable = settings.modules.includes('payments') && may(who, TAKES_MONEY);
  if (paid < total && stateOf(order) !== 'cancelled' && payable) {
    const amount = { no: id, total: money(total - paid) };
    steps.push({
      label: say(texts['orders.more.paid'], language),
      action: 'payments.record',
      input: { for: id, amount: total - paid },
      confirm: {
        text: say(texts['orders.confirm.paid'], language, amount),
        label: say(texts['orders.confirm.paidLabel'], language, amount),
      },
    });
  }
  const missing = missingToClose(order);
  if (missing && shippedUnits > 0 && DECIDES.includes(who.role) && !stepProblem(id, order, 'close')) {
    const text =
      missing === 'shipment'
        ? say(texts['orders.confirm.closeUnshipped'], language, { no: id, units: open })
        : say(texts['orders.confirm.closeUnpaid'], language, { no: id, amount: money(total - paid) });
    steps.push({
      label: say(texts['orders.more.close'], language),
      action: 'orders.close',
      input: { id, anyway: true },
      confirm: { text, label: say(texts['orders.confirm.closeLabel'], language) },
    });
  }
  if (takes('cancel')) {
    const key = paid > 0 ? 'orders.confirm.cancelPaid' : 'orders.confirm.cancel';
    steps.push({
      label: say(texts['orders.more.cancel'], language),
      action: 'orders.cancel',
      input,
      confirm: {
        text: say(texts[key], language, { no: id, units: open, paid: money(paid) }),
        label: say(texts['orders.confirm.cancelLabel'], language),
      },
    });
  }
  return steps;
}
