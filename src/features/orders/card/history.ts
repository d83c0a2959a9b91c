/** What has happened to an order, newest first, read from its stamps. */
import type { Card } from '../../../kernel/protocol';
import { whenOf } from '../../../kernel/when';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { OrderRow } from '../load';
import { shipments } from '../shipments';
import { texts } from '../words';

const STAMPS = ['at', 'checkedAt', 'processedAt', 'shippedAt', 'closedAt', 'heldAt', 'cancelledAt'] as const;

/** Who looked into its latest parcel, in words; empty where nobody said. One round trip where it has a parcel. */
function checkerOf(context: Context, { shipment }: OrderRow): string {
  const by = shipment === '' ? '' : (context.from(shipments).byId(shipment)?.values.checkedBy.trim() ?? '');
  return by === '' ? '' : say(texts['orders.history.checkedBy'], context.language, { by });
}

/** Every stamp that stands, in words; the shipment with its units. Who did it stands beside where the order knows it. */
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
        const done =
          units === undefined ? what : say(texts['orders.history.units'], language, { what, units });
        const by =
          stamp === 'processedAt'
            ? order.processedBy
            : stamp === 'shippedAt'
              ? checkerOf(context, order)
              : '';
        return { at, when: whenOf(context, at), text: [done, by].filter(Boolean).join(', ') };
      })
  );
}
