/** What has happened to an order, newest first, read from its stamps. */
import type { Card } from '../../../kernel/protocol';
import { whenOf } from '../../../kernel/when';
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
