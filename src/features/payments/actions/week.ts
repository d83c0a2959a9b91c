/** *Kas minggu ini*: what came and went since Monday, and what is expected until Sunday from customers and for suppliers. */
import * as z from 'zod/mini';
import { addDays, type Day, mondayOf, sayDay } from '../../../kernel/day';
import type { Card, CardLine } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { money } from '../load';
import { payables } from '../payables';
import { openInvoices, recentPayments, waitingPayments } from '../recent';
import { SEES } from '../roles';
import { cashOf } from '../rules/cash';
import { texts } from '../words';

const input = () => z.object({ id: z.optional(z.string()) });

export const week: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'payments.week',
  writes: false,
  input,
  roles: SEES,
  run: (context) => {
    const { language, today } = context;
    const from = mondayOf(today);
    const to = addDays(from, 6);
    const day = (which: Day): string => sayDay(which, language, today);
    const cash = cashOf(
      {
        payments: recentPayments(context).map(({ values }) => values),
        invoices: openInvoices(context).map(({ values }) => values),
        payables: payables(context),
        waiting: waitingPayments(context).map(({ values }) => values),
      },
      { from, today, to },
    );
    const line = (key: keyof typeof texts, amount: number): CardLine => ({
      text: say(texts[key], language),
      // No minus before nothing.
      aside: money(context, amount || 0),
    });
    const some = (key: keyof typeof texts, amount: number): CardLine[] =>
      amount === 0 ? [] : [line(key, amount)];
    return {
      title: say(texts['payments.week.title'], language),
      lines: [
        { text: say(texts['payments.week.days'], language, { from: day(from), to: day(to) }) },
        // Two sums, each of the lines right above it: what happened, and what is still to come.
        { text: say(texts['payments.week.so'], language), strong: true },
        line('payments.week.in', cash.received),
        line('payments.week.back', -cash.returned),
        { ...line('payments.week.net', cash.received - cash.returned), strong: true },
        { text: say(texts['payments.week.ahead'], language), strong: true },
        ...some('payments.week.overdue', cash.overdue),
        line('payments.week.due', cash.due),
        ...some('payments.week.payLate', -cash.payLate),
        line(cash.pay === 0 && cash.payLate === 0 ? 'payments.week.out' : 'payments.week.pay', -cash.pay),
        { ...line('payments.week.expected', cash.expected), strong: true },
        ...some('payments.week.waiting', cash.waiting),
      ],
      more: [],
      history: [],
    };
  },
};
