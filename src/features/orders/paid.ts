/** What has been paid for an order, told by the payments that were checked; the reason beside its state follows. */
import type { Money } from '../../kernel/money';
import type { Context } from '../../ports/context';
import type { Order } from './load';
import { restated } from './rules/restate';
import { isGiven } from './rules/said';
import { orders } from './tables';

/** Sets Σ of its checked payments, in minor units; a reason that a person gave stays. */
export function setPaid(context: Context, order: Order, paid: Money): void {
  const { reason } = order.values;
  const kept = isGiven(reason) ? reason : undefined;
  const settled = order.check.startsWith('paid: ') ? { check: '' } : {};
  context.change.update(orders, order, {
    ...restated(order.values, { paid }, context.language, kept),
    ...settled,
  });
}
