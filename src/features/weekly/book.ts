/** What the records of a shop add to the figures of its weeks. The newest are enough: a week and the one before. */

import type { Context } from '../../ports/context';
import { backlogItems, daysLate as daysLateOf, isOpen as isOpenItem } from '../backlog';
import { isDue, listedDecisions } from '../decisions';
import { daysLate, orders, stateOf } from '../orders';
import { daysPast, invoices, isCredited } from '../payments';
import { products } from '../stock';
import { isOpenTicket, medianTimes, tickets } from '../tickets';
import { type Amount, bookOf, type Figure, type FigureBook, type Span, weekOf } from './rules/week';

/** Two weeks of a shop of a hundred orders a day, and a month of promises before them. */
const NEWEST = 4_000;

const ADDS: Readonly<Record<string, (context: Context) => Amount[]>> = {
  orders: (context) =>
    context
      .from(orders)
      .tail(NEWEST)
      .filter(({ values }) => stateOf(values) !== 'cancelled')
      .flatMap(({ values }) => {
        const { at, total, promised, shippedAt, closedAt, units, shippedUnits } = values;
        const { zone, today } = context;
        const day = at === null ? undefined : zone.dayAt(at);
        const whole = units > 0 && shippedUnits >= units && shippedAt !== null;
        return [
          ...on('orders.in', day),
          ...on('orders.sales', day, total),
          ...on('orders.done', closedAt === null ? undefined : zone.dayAt(closedAt)),
          // What is due today may still be in time.
          ...(promised === null || promised >= today ? [] : on('orders.due', promised)),
          ...(promised !== null && whole && zone.dayAt(shippedAt) <= promised
            ? on('orders.onTime', promised)
            : []),
          ...(daysLate(values, today) > 0 ? [{ figure: 'orders.late', amount: 1 }] : []),
        ];
      }),
  tickets: (context) =>
    context
      .from(tickets)
      .tail(NEWEST)
      .flatMap(({ values }) => {
        const { at, doneAt, state, archived } = values;
        if (archived) return [];
        return [
          ...on('tickets.in', at === null ? undefined : context.zone.dayAt(at)),
          ...on('tickets.done', doneAt === null || state !== 'done' ? undefined : context.zone.dayAt(doneAt)),
          ...(isOpenTicket(values) ? [{ figure: 'tickets.open', amount: 1 }] : []),
        ];
      }),
  backlog: (context) =>
    context
      .from(backlogItems)
      .all()
      .flatMap(({ values }) => {
        const { requestedAt, finishedAt, state } = values;
        const gone = finishedAt !== null && (state === 'done' || state === 'cancelled');
        return [
          ...on('backlog.in', requestedAt === null ? undefined : context.zone.dayAt(requestedAt)),
          ...on('backlog.out', gone ? context.zone.dayAt(finishedAt) : undefined),
          ...(daysLateOf(values, context.today) > 0 ? [{ figure: 'backlog.late', amount: 1 }] : []),
          ...(isOpenItem(values) ? [{ figure: 'backlog.effort', amount: values.effort ?? 0 }] : []),
        ];
      }),
  payments: (context) =>
    context
      .from(invoices)
      .tail(NEWEST)
      .filter(({ values }) => values.reverses === '' && values.balance > 0 && !isCredited(values))
      .flatMap(({ values: { balance, due } }) => [
        { figure: 'payments.owed', amount: balance },
        ...(daysPast(due, context.today) > 0 ? [{ figure: 'payments.overdue', amount: balance }] : []),
      ]),
  stock: (context) =>
    context
      .from(products)
      .all()
      .filter(
        ({ values: { state, discontinued } }) => !discontinued && (state === 'out' || state === 'critical'),
      )
      .map(() => ({ figure: 'stock.critical', amount: 1 })),
  decisions: (context) =>
    listedDecisions(context)
      .filter(({ values }) => isDue(values, context.today))
      .map(() => ({ figure: 'decisions.due', amount: 1 })),
};

const on = (figure: string, day: Amount['day'] | undefined, amount = 1): Amount[] =>
  day === undefined ? [] : [{ figure, amount, day }];

/** Of the features that are on; those that are off are not read. */
export const figureBook = (context: Context, isOn: (feature: string) => boolean): FigureBook =>
  bookOf(Object.entries(ADDS).flatMap(([key, adds]) => (isOn(key) ? adds(context) : [])));

/** How long customers waited for the first answer and for the end, in open hours: the middle of the week's tickets. */
export function timesOf(context: Context, monday: Span['from'], before: Span['from']): Figure[] {
  const all = context
    .from(tickets)
    .tail(NEWEST)
    .filter(({ values }) => !values.archived)
    .map(({ values }) => values);
  const of = (day: Span['from']) => {
    const { from, to } = weekOf(day);
    const within = (at: (typeof all)[number]['at']): boolean =>
      at !== null && context.zone.dayAt(at) >= from && context.zone.dayAt(at) <= to;
    return medianTimes(
      context,
      all.filter(({ at }) => within(at)),
    );
  };
  const [now, then] = [of(monday), of(before)];
  return (['response', 'resolution'] as const)
    .filter((key) => now[key] ?? then[key])
    .map((key) => ({
      key: `tickets.${key}`,
      unit: 'minutes',
      now: now[key]?.business ?? null,
      before: then[key]?.business ?? null,
      wants: 'less',
    }));
}
