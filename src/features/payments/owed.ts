/** What is still owed, on the card of the customer who owes it: each unpaid invoice with its balance. */
import { sayDay } from '../../kernel/day';
import type { CardLine } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import { money } from './load';
import { openInvoices } from './recent';
import { invoiceText } from './rules/state';

/** Of the newest invoices, which the timeline reads anyway: it costs nothing more. Earliest due first. */
export function factsFor(context: Context, table: string, id: string): readonly CardLine[] {
  if (table !== 'customers') return [];
  const { language, today } = context;
  return openInvoices(context)
    .filter(({ values }) => values.customer === id)
    .map(({ id: no, values: { balance, due } }) => {
      const late = due !== null && due < today;
      const words = [no, invoiceText(late ? 'overdue' : 'unpaid', language).toLowerCase()];
      if (due !== null) words.push(sayDay(due, language, today));
      return {
        text: words.join(' · '),
        aside: money(context, balance),
        ...(late && { tone: 'act' as const }),
        panel: 'payments.invoice',
        id: no,
      };
    });
}
