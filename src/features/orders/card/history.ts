/** What has happened to an order, newest first, read from its stamps. */
import { type Day, daysBetween, type Moment, sayDay } from '../../../kernel/day';
import type { Card } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { OrderRow } from '../load';
import { texts } from '../words';

const STAMPS = ['at', 'checkedAt', 'processedAt', 'shippedAt', 'closedAt', 'heldAt', 'cancelledAt'] as const;

/** Every stamp that stands, in words; the shipment with its units. */
export function historyOf(context: Context, order: OrderRow): Card['history'] {
  const { language } = context;
  return (
    STAMPS.flatMap((stamp, place) => {
      const at = order[stamp];
      return at === null ? [] : [{ stamp, at, place }];
    })
      // Stamps of one moment (checked and shipped in one go) keep the order of the work.
      .sort((a, b) => b.at - a.at || b.place - a.place)
      .map(({ stamp, at }) => {
        const what = say(texts[`orders.history.${stamp}`], language);
        const units = stamp === 'shippedAt' ? order.shippedUnits : undefined;
        return {
          at,
          when: whenOf(context, at),
          text: units === undefined ? what : say(texts['orders.history.units'], language, { what, units }),
        };
      })
  );
}

/** `hari ini 14.02`, `kemarin`, `3 hari lalu`, then the day itself. */
export function whenOf({ zone, today, language }: Context, at: Moment): string {
  const day: Day = zone.dayAt(at);
  const days = daysBetween(day, today);
  if (days === 0) return say(texts['orders.when.today'], language, { time: zone.timeAt(at, language) });
  if (days === 1) return say(texts['orders.when.yesterday'], language);
  if (days > 1 && days <= 7) return say(texts['orders.when.days'], language, { days });
  return sayDay(day, language, today);
}
