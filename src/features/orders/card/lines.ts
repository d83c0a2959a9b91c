/** The facts on an order's card. */
import { sayDay } from '../../../kernel/day';
import { sayMoney } from '../../../kernel/money';
import type { CardLine } from '../../../kernel/protocol';
import { type Language, say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import { preferencesOf } from '../../customers';
import { daysLate, type Flow, lateText, stageLines } from '../../flow';
import type { Product } from '../../stock';
import type { LineRow, OrderRow } from '../load';
import { coveredUnits } from '../rules/covered';
import { reasonTone } from '../rules/said';
import { orders } from '../tables';
import { texts } from '../words';

/** Customer and channel, promise, reason, every line with what it waits for, money, parcel, notes. */
export function linesOf(
  context: Context,
  flow: Flow,
  order: OrderRow,
  rows: readonly LineRow[],
  shelf: readonly Product[],
): CardLine[] {
  const { language, currency } = context;
  const money = (amount: OrderRow['total']): string => sayMoney(amount, currency, language);
  const channel = channelText(order, language);
  const ready = readiness(rows, shelf);
  const likes = preferencesOf(context, [order.customer]).get(order.customer);
  return [
    {
      text: [order.customerName, channel].filter(Boolean).join(' · '),
      ...(order.customer && { panel: 'customers.card', id: order.customer }),
    },
    promise(context, flow, order),
    ...stageLines(context, flow, order),
    ...(order.reason ? [{ text: order.reason, tone: reasonTone(order.reason) }] : []),
    ...rows.map((row) => ({ text: `${row.quantity} × ${row.name}`, ...waits(row, ready, language) })),
    ...(order.fee > 0 ? [{ text: say(texts['orders.card.fee'], language), aside: money(order.fee) }] : []),
    ...(order.discount > 0
      ? [{ text: say(texts['orders.card.discount'], language), aside: `−${money(order.discount)}` }]
      : []),
    ...(order.tax > 0 ? [{ text: say(texts['orders.card.tax'], language), aside: money(order.tax) }] : []),
    { text: money(order.total), aside: paidText(context, order), strong: true },
    ...(order.trackingNo
      ? [
          {
            text: say(texts['orders.card.tracking'], language, { no: order.trackingNo }),
            ...(order.courier && { aside: order.courier }),
          },
        ]
      : []),
    ...(order.channelNo
      ? [{ text: say(texts['orders.card.channelNo'], language, { channel, no: order.channelNo }) }]
      : []),
    ...(order.notes ? [{ text: order.notes }] : []),
    ...(likes
      ? [{ text: say(texts['orders.card.preferences'], language, { likes }), tone: 'watch' as const }]
      : []),
  ];
}

function channelText(order: OrderRow, language: Language): string {
  return (
    orders.columns.channel.codec.choices?.find(({ key }) => key === order.channel)?.words[language] ?? ''
  );
}

function promise(context: Context, flow: Flow, order: OrderRow): CardLine {
  const { language, today } = context;
  if (order.promised === null) return { text: say(texts['orders.card.noPromise'], language) };
  const day =
    order.promised === today
      ? say(texts['orders.card.today'], language)
      : sayDay(order.promised, language, today);
  const text = say(texts['orders.card.promised'], language, { day });
  // Past the promise it says so; what is only slow is told beside its stage.
  return daysLate(order, today) > 0 ? { text, aside: lateText(context, flow, order), tone: 'act' } : { text };
}

/** Ids of the lines whose open units lie on the shelf, lines taken in their order. */
function readiness(rows: readonly LineRow[], shelf: readonly Product[]): ReadonlySet<string> {
  const units = coveredUnits(rows, new Map(shelf.map(({ id, onHand }) => [id, onHand])));
  return new Set(rows.filter(({ id, open }) => units.get(id) === open).map(({ id }) => id));
}

function waits(
  row: LineRow,
  ready: ReadonlySet<string>,
  language: Language,
): Pick<CardLine, 'aside' | 'tone'> {
  const { shipped, open, quantity, returned } = row;
  if (returned > 0)
    return { aside: say(texts['orders.card.returned'], language, { returned }), tone: 'note' };
  if (shipped >= quantity) return { aside: say(texts['orders.card.shipped'], language) };
  if (open === 0) return { aside: say(texts['orders.card.dropped'], language) };
  if (shipped > 0) return { aside: say(texts['orders.card.someShipped'], language, { shipped, open }) };
  return ready.has(row.id)
    ? { aside: say(texts['orders.card.ready'], language) }
    : { aside: say(texts['orders.card.short'], language), tone: 'watch' };
}

function paidText({ language, currency }: Context, { paid, total }: OrderRow): string {
  if (paid >= total) return say(texts['orders.card.paid'], language);
  if (paid <= 0) return say(texts['orders.card.unpaid'], language);
  return say(texts['orders.card.partPaid'], language, { paid: sayMoney(paid, currency, language) });
}
