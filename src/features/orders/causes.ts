/** Orders that somebody has to look after because they stand still: each becomes one item of work, closed when the order goes on. */
import { daysBetween, type Moment } from '../../kernel/day';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Cause } from '../../ports/feature';
import type { Order } from './load';
import { recent } from './recent';
import { daysLate, isOpen, stateOf } from './rules/state';
import { texts } from './words';

/** A day late is told by the order's own step; after so many days that step alone does not help. */
const LATE_DAYS = 2;
/** Days an order may stand in a stage before somebody asks why. */
const LONGEST: Readonly<Record<string, number>> = { received: 1, checked: 1, processing: 2, held: 3 };

/** One subject an order, whether it is late or waits: what was asked once is not asked again under another name. */
export function causesOf(context: Context): Cause[] {
  return recent(context).flatMap((order): Cause[] => {
    const late = daysLate(order.values, context.today) >= LATE_DAYS;
    if (!late && !waitsTooLong(order, context)) return [];
    const title = say(texts[late ? 'orders.cause.late' : 'orders.cause.waits'], context.language, {
      no: order.id,
      customer: order.values.customerName,
    });
    return [{ subject: `order:${order.id}`, title, kind: 'sales', urgency: late ? '4' : '3' }];
  });
}

function waitsTooLong({ values }: Order, { today, zone }: Context): boolean {
  if (!isOpen(values)) return false;
  const state = stateOf(values);
  const stages: Readonly<Record<string, Moment | null>> = {
    received: values.at,
    checked: values.checkedAt,
    processing: values.processedAt,
    held: values.heldAt,
  };
  const since = stages[state] ?? null;
  return since !== null && daysBetween(zone.dayAt(since), today) > (LONGEST[state] ?? Infinity);
}
