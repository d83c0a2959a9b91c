/** What orders tell on a customer's card: what was bought, which orders are open, and each order in the timeline. */

import { sayDay } from '../../kernel/day';
import { type Money, sayMoney } from '../../kernel/money';
import { refuse } from '../../kernel/problem';
import type { CardLine, Happened } from '../../kernel/protocol';
import { whenOf } from '../../kernel/when';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { StillOpen } from '../../ports/feature';
import { boughtIn, customers, segmentLine } from '../customers';
import { stateText, stateTone } from '../flow';
import { orders } from './tables';
import { customerTexts as texts } from './words-customer';

/** Neighbours on the sheet, and the customer: two round trips, shared by facts and timeline. */
const FIELDS = ['items', 'total', 'promised', 'state', 'at', 'customer'] as const;
const MOST_OPEN = 5;

const ordersOf = (context: Context, id: string) =>
  context
    .from(orders)
    .fields(FIELDS)
    .filter(({ values }) => values.customer === id);

export function factsFor(context: Context, table: string, id: string): readonly CardLine[] {
  if (table !== customers.key) return [];
  const { currency, language, today, zone } = context;
  const word = (key: keyof typeof texts): string => say(texts[key], language);
  const money = (amount: number): string => sayMoney(amount as Money, currency, language);
  const own = ordersOf(context, id);
  const counted = own.flatMap(({ values: { at, state, total } }) =>
    at === null || state === 'cancelled' ? [] : [{ day: zone.dayAt(at), total }],
  );
  const bought = boughtIn(counted);
  const { first, last } = bought;
  const open = own.filter(({ values: { state } }) => state !== 'cancelled' && state !== 'closed');
  return [
    ...(first === null || last === null
      ? []
      : [
          { text: word('orders.customer.count'), aside: String(bought.orders) },
          { text: word('orders.customer.average'), aside: money(Math.round(bought.spent / bought.orders)) },
          { text: word('orders.customer.first'), aside: sayDay(first, language, today) },
          { text: word('orders.customer.last'), aside: sayDay(last, language, today) },
        ]),
    ...segmentLine(context, bought),
    ...(open.length > 0
      ? [{ text: word('orders.customer.open'), aside: String(open.length), strong: true }]
      : []),
    ...open
      .slice(-MOST_OPEN)
      .reverse()
      .map(({ id: no, values }) => {
        const state = values.state ?? 'received';
        const late = values.promised !== null && state !== 'shipped' && values.promised < today;
        const tone = stateTone(state, late);
        return { text: no, aside: stateText(state, language), tone, panel: 'orders.card', id: no };
      }),
  ];
}

/** Orders that are not at their end; one that is still to be shipped needs the address. */
export function stillOpenFor(context: Context, ids: readonly string[]): StillOpen | undefined {
  const open = context
    .from(orders)
    .where('customer', ids)
    .filter(({ values: { state } }) => state !== 'cancelled' && state !== 'closed');
  if (open.length === 0) return undefined;
  const waiting = open.find(({ values: { units, shippedUnits } }) => units > shippedUnits);
  return {
    text: say(texts['orders.customer.notEnded'], context.language),
    ids: open.map(({ id }) => id),
    panel: 'orders.card',
    ...(waiting && {
      refused: refuse('orders.customer.toShip', { no: waiting.id }),
      why: say(texts['orders.customer.toShip'], context.language, { no: waiting.id }),
    }),
  };
}

/** Each order once, as it stands now. */
export function historyFor(context: Context, table: string, id: string): readonly Happened[] {
  if (table !== customers.key) return [];
  const { currency, language } = context;
  return ordersOf(context, id)
    .flatMap(({ id: no, values: { at, items, state, total } }): (Happened & { at: number })[] => {
      if (at === null) return [];
      const text = say(texts['orders.customer.order'], language, {
        no,
        state: stateText(state ?? 'received', language).toLowerCase(),
        total: sayMoney(total, currency, language),
        items: items.length > 80 ? `${items.slice(0, 79)}…` : items,
      });
      return [{ at, when: whenOf(context, at), text, panel: 'orders.card', id: no }];
    })
    .sort((a, b) => b.at - a.at);
}
