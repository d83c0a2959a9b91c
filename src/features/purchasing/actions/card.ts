/** A purchase's card: from whom, what came and what is to come, what is owed, and the one next step. */

import * as z from 'zod/mini';
import { sayMoney } from '../../../kernel/money';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { whenOf, whenOfDay } from '../../../kernel/when';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { idField } from '../input';
import { load } from '../load';
import { BUYS, PAYS, RECEIVES, SEES_COST } from '../roles';
import type { LineRow, PurchaseRow } from '../rules/sums';
import { chipOf, dayText } from '../shown';
import { texts } from '../words';

const input = () => z.object({ id: idField() });

export const card: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'purchasing.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const loaded = load(context, id);
    if (isRefusal(loaded)) return loaded;
    const { values } = loaded.purchase;
    const steps = stepsOf(context, values);
    const [next, ...more] = steps;
    return {
      title: loaded.purchase.id,
      state: chipOf(context, values),
      lines: linesOf(
        context,
        values,
        loaded.lines.map((line) => line.values),
      ),
      ...(next && { next }),
      more,
      history: historyOf(context, values),
    };
  },
};

const texter =
  ({ language }: Context) =>
  (key: keyof typeof texts, values = {}): string =>
    say(texts[key], language, values);

function linesOf(context: Context, purchase: PurchaseRow, rows: readonly LineRow[]): CardLine[] {
  const text = texter(context);
  const money = (amount: PurchaseRow['total']) => sayMoney(amount, context.currency, context.language);
  const sees = SEES_COST.includes(context.who.role);
  const day = (key: 'purchasing.expectedOn' | 'purchasing.dueOn', at: PurchaseRow['due']): CardLine[] =>
    at === null ? [] : [{ text: text(key, { day: dayText(context, at) }) }];
  return [
    { text: purchase.supplier, strong: true },
    ...day('purchasing.expectedOn', purchase.expected),
    ...rows.map((row) => ({ text: `${row.quantity} × ${row.name}`, ...came(context, row) })),
    ...(sees
      ? [
          { text: text('purchasing.total'), aside: money(purchase.total), strong: true },
          ...(purchase.paid > 0 ? [{ text: text('purchasing.paidLabel'), aside: money(purchase.paid) }] : []),
          ...(purchase.balance > 0
            ? [
                { text: text('purchasing.owed'), aside: money(purchase.balance) },
                ...day('purchasing.dueOn', purchase.due),
              ]
            : []),
        ]
      : []),
    ...(purchase.notes ? [{ text: purchase.notes }] : []),
  ];
}

/** What became of the line: come, partly come with its rest, rejected, cancelled. */
function came(
  context: Context,
  { received, rejected, open, cancelled }: LineRow,
): Pick<CardLine, 'aside' | 'tone'> {
  const text = texter(context);
  const said = [
    ...(received > 0 ? [text('purchasing.came', { received })] : []),
    ...(rejected > 0 ? [text('purchasing.rejected', { rejected })] : []),
    ...(open > 0 ? [text('purchasing.toCome', { open })] : []),
    ...(cancelled > 0 ? [text('purchasing.cancelledUnits', { cancelled })] : []),
  ];
  return { aside: said.join(', ') };
}

function stepsOf(context: Context, purchase: PurchaseRow): CardStep[] {
  const { who, currency, language } = context;
  const text = texter(context);
  const { id, open, balance, supplier } = purchase;
  const amount = sayMoney(balance, currency, language);
  const input = { id };
  const steps: CardStep[] = [];
  if (open > 0 && may(who, RECEIVES)) {
    const label = text('purchasing.receiveAll', { open });
    const confirm = { text: text('purchasing.receiveConfirm', { no: id, open }), label };
    steps.push({ label, action: 'purchasing.receive', input, confirm });
  }
  if (balance > 0 && may(who, PAYS)) {
    const label = text('purchasing.payAll', { amount });
    const confirm = { text: text('purchasing.payConfirm', { no: id, supplier, amount }), label };
    steps.push({ label, action: 'purchasing.pay', input: { id, amount: balance }, confirm });
  }
  if (open > 0 && may(who, BUYS)) {
    const label = text('purchasing.cancelUnits', { open });
    const confirm = { text: text('purchasing.cancelConfirm', { no: id, open }), label };
    steps.push({ label, action: 'purchasing.cancelRest', input, confirm });
  }
  return steps;
}

/** Newest first. */
function historyOf(context: Context, purchase: PurchaseRow): Card['history'] {
  const text = texter(context);
  const { paidOn, receivedAt, ordered, received, rejected, by } = purchase;
  const on = (day: PurchaseRow['due'], words: string, when = day === null ? '' : whenOfDay(context, day)) =>
    day === null ? [] : [{ when, text: words, day }];
  return [
    ...on(ordered, [text('purchasing.history.ordered'), by].filter(Boolean).join(', ')),
    ...on(
      receivedAt === null ? null : context.zone.dayAt(receivedAt),
      text('purchasing.history.received', { received, rejected }),
      receivedAt === null ? '' : whenOf(context, receivedAt),
    ),
    ...on(paidOn, text('purchasing.history.paid')),
  ]
    .map((each, place) => ({ ...each, place }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.place - a.place))
    .map(({ when, text: words }) => ({ when, text: words }));
}
