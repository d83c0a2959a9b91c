/** A payment's card: for what, how much, its proof, and whether it counts. */

import type * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep, Happened } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { numberOf } from '../../../kernel/table';
import { whenOf } from '../../../kernel/when';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { idInput } from '../input';
import { loadPayment, money, type PaymentRow } from '../load';
import { CHECKS, RECORDS } from '../roles';
import { methodText, PAYMENT_TONE, paymentText } from '../rules/state';
import { invoices } from '../tables';
import { texts } from '../words';

export const card: Query<z.infer<ReturnType<typeof idInput>>, Card> = {
  name: 'payments.card',
  writes: false,
  input: idInput,
  roles: 'all',
  run: (context, { id }) => {
    const payment = loadPayment(context, id);
    if (isRefusal(payment)) return payment;
    const { values } = payment;
    const { language } = context;
    const state = values.state ?? 'waiting';
    return {
      title: payment.id,
      state:
        values.reversedBy === ''
          ? { text: paymentText(state, language), tone: PAYMENT_TONE[state] }
          : { text: say(texts['payments.card.reversed'], language), tone: 'idle' },
      lines: linesOf(context, values),
      ...stepsOf(context, values),
      history: historyOf(context, values),
    };
  },
};

function linesOf(context: Context, row: PaymentRow): CardLine[] {
  const { language, today } = context;
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const day = row.day ? sayDay(row.day, language, today) : '';
  const changed = row.state === 'checked' && row.amount !== row.counted;
  return [
    {
      text: [row.target, row.customerName].filter(Boolean).join(' · '),
      panel: numberOf(invoices, row.target) === undefined ? 'orders.card' : 'payments.invoice',
      id: row.target,
    },
    { text: [day, methodText(row.method, language)].filter(Boolean).join(' · ') },
    { text: money(context, row.amount), strong: true },
    ...(changed
      ? [
          {
            text: text('payments.card.changed', { counted: money(context, row.counted) }),
            tone: 'act' as const,
          },
        ]
      : []),
    ...(row.proof
      ? [
          /^https?:/i.test(row.proof)
            ? { text: text('payments.card.proof'), link: row.proof }
            : { text: row.proof },
        ]
      : [{ text: text('payments.card.noProof') }]),
    ...(row.reverses ? [{ text: text('payments.card.reverses', { no: row.reverses }) }] : []),
    ...(row.reversedBy ? [{ text: text('payments.card.reversedBy', { no: row.reversedBy }) }] : []),
    ...(row.note ? [{ text: row.note }] : []),
  ];
}

function stepsOf(context: Context, row: PaymentRow): Pick<Card, 'next' | 'more'> {
  const { language, who } = context;
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const checks = may(who, CHECKS);
  const input = { id: row.id };
  const amount = money(context, row.amount);
  const back: CardStep = { label: text('payments.step.withdraw'), action: 'payments.takeBack', input };
  if (row.state === 'waiting')
    return {
      ...(checks && {
        next: { label: text('payments.step.accept', { amount }), action: 'payments.accept', input },
      }),
      more: [
        ...(checks
          ? [
              {
                label: text('payments.step.reject'),
                action: 'payments.reject',
                input,
                ask: [{ field: 'reason', label: text('payments.ask.reason'), kind: 'text' as const }],
              },
            ]
          : []),
        ...(may(who, RECORDS) ? [back] : []),
      ],
    };
  if (!checks || row.reversedBy !== '') return { more: [] };
  if (row.state === 'rejected')
    return { more: [{ label: text('payments.step.reopen'), action: 'payments.reopen', input }] };
  if (row.state !== 'checked') return { more: [] };
  const confirm = {
    text: text('payments.confirm.reverse', { no: row.id, amount }),
    label: text('payments.confirm.reverseLabel'),
  };
  return { more: [{ ...back, label: text('payments.step.reverse'), confirm }] };
}

function historyOf(context: Context, row: PaymentRow): Happened[] {
  const told = (at: PaymentRow['at'], key: keyof typeof texts, by: string): Happened[] =>
    at === null
      ? []
      : [{ at, when: whenOf(context, at), text: say(texts[key], context.language, { by: by || '–' }) }];
  const key = row.state === 'rejected' ? 'payments.history.rejected' : 'payments.history.checked';
  const checked = told(row.checkedAt, key, row.checkedBy);
  return [...checked, ...told(row.at, 'payments.history.recorded', row.by)];
}
