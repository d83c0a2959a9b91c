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
    const fact = (key: keyof typeof texts, amount: number, strong = false): CardLine[] =>
      amount === 0 && !strong
        ? []
        : [{ text: say(texts[key], language), aside: money(context, amount), ...(strong && { strong }) }];
    return {
      title: say(texts['payments.week.title'], language),
      lines: [
        { text: say(texts['payments.week.days'], language, { from: day(from), to: day(to) }) },
        ...fact('payments.week.in', cash.received, true),
        ...fact('payments.week.back', -cash.returned),
        ...fact('payments.week.waiting', cash.waiting),
        ...fact('payments.week.overdue', cash.overdue),
        ...fact('payments.week.due', cash.due),
        ...fact('payments.week.payLate', -cash.payLate),
        ...fact('payments.week.pay', -cash.pay),
        ...fact('payments.week.expected', cash.expected, true),
      ],
      more: [],
      history: [],
    };
  },
};
