/** An invoice's card: who owes what by when, for which orders, and what can be done about it. */

import type * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { orders } from '../../orders';
import { idInput } from '../input';
import { type InvoiceRow, loadInvoice, money } from '../load';
import { CHECKS, INVOICES } from '../roles';
import { daysPast } from '../rules/ageing';
import { invoiceState, isCredited, ordersIn } from '../rules/invoice';
import { INVOICE_TONE, invoiceText } from '../rules/state';
import { historyOfInvoice } from '../timeline';
import { texts } from '../words';

export const invoice: Query<z.infer<ReturnType<typeof idInput>>, Card> = {
  name: 'payments.invoice',
  writes: false,
  input: idInput,
  roles: 'all',
  run: (context, { id }) => {
    const bill = loadInvoice(context, id);
    if (isRefusal(bill)) return bill;
    const { values } = bill;
    const state = invoiceState(values, context.today);
    return {
      title: bill.id,
      state: { text: invoiceText(state, context.language), tone: INVOICE_TONE[state] },
      lines: linesOf(context, values),
      ...stepsOf(context, values),
      history: historyOfInvoice(context, bill.id, ordersIn(values.orders)),
    };
  },
};

function linesOf(context: Context, row: InvoiceRow): CardLine[] {
  const { language, today } = context;
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const past = row.balance > 0 ? daysPast(row.due, today) : 0;
  const due = row.due ? text('payments.card.due', { day: sayDay(row.due, language, today) }) : '';
  const own = context.from(orders).byIds(ordersIn(row.orders));
  return [
    { text: row.customerName, ...(row.customer && { panel: 'customers.card', id: row.customer }) },
    ...(row.reverses ? [{ text: text('payments.card.reverses', { no: row.reverses }) }] : []),
    ...(row.day ? [{ text: text('payments.card.issued', { day: sayDay(row.day, language, today) }) }] : []),
    ...(due
      ? [
          past > 0
            ? { text: due, aside: text('payments.card.past', { days: past }), tone: 'act' as const }
            : { text: due },
        ]
      : []),
    ...own.flatMap((order) => {
      if (!order) return [];
      const { id, values } = order;
      return [{ text: id, aside: money(context, values.total), panel: 'orders.card', id }];
    }),
    ...(row.tax !== 0 ? [{ text: text('payments.card.tax'), aside: money(context, row.tax) }] : []),
    { text: text('payments.card.total'), aside: money(context, row.total), strong: true },
    ...(row.credited > 0
      ? [{ text: text('payments.card.credited'), aside: money(context, -row.credited) }]
      : []),
    ...(row.paid !== 0 ? [{ text: text('payments.card.paid'), aside: money(context, row.paid) }] : []),
    ...(row.balance !== 0
      ? [{ text: text('payments.card.balance'), aside: money(context, row.balance), strong: true }]
      : []),
    ...(row.note ? [{ text: row.note }] : []),
  ];
}

function stepsOf(context: Context, row: InvoiceRow): Pick<Card, 'next' | 'more'> {
  const { language, who } = context;
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  if (row.reverses !== '' || isCredited(row)) return { more: [] };
  const more: CardStep[] = [];
  const rest = money(context, row.balance);
  const payable = row.balance > 0 && may(who, CHECKS);
  if (row.balance < 0 && may(who, CHECKS))
    more.push({
      label: text('payments.step.refund', { amount: money(context, -row.balance) }),
      action: 'payments.refund',
      input: { for: row.id, amount: -row.balance },
    });
  if (may(who, INVOICES))
    more.push({
      label: text('payments.step.credit'),
      action: 'payments.creditInvoice',
      input: { id: row.id },
      confirm: {
        text: text('payments.confirm.credit', { no: row.id }),
        label: text('payments.confirm.creditLabel'),
      },
      ask: [{ field: 'reason', label: text('payments.ask.reason'), kind: 'text' }],
    });
  return {
    ...(payable && {
      next: {
        label: text('payments.step.payAll', { rest }),
        action: 'payments.record',
        input: { for: row.id, amount: row.balance },
        confirm: {
          text: text('payments.confirm.payAll', { no: row.id, rest }),
          label: text('payments.step.payAll', { rest }),
        },
      },
    }),
    more,
  };
}
