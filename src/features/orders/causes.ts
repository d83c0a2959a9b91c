/** Orders that somebody has to look after because they stand still: each becomes one item of work, closed when the order goes on. */
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Cause } from '../../ports/feature';
import { daysLate, flowOf, isSlow } from '../flow';
import { recent } from './recent';
import { texts } from './words';

/** A day late is told by the order's own step; after so many days that step alone does not help. */
const LATE_DAYS = 2;
/** One subject an order, whether it is late or waits: what was asked once is not asked again under another name. */
export function causesOf(context: Context): Cause[] {
  const flow = flowOf(context);
  return recent(context).flatMap((order): Cause[] => {
    const late = daysLate(order.values, context.today) >= LATE_DAYS;
    if (!late && !isSlow(context, flow, order.values)) return [];
    const title = say(texts[late ? 'orders.cause.late' : 'orders.cause.waits'], context.language, {
      no: order.id,
      customer: order.values.customerName,
    });
    return [{ subject: `order:${order.id}`, title, kind: 'sales', urgency: late ? '4' : '3' }];
  });
}
