/** What an invoice adds to the figures: what is owed, and by how many days it is past due. */
import type { RowOf } from '../../kernel/table';
import type { Amount, Figures, Parts } from '../../ports/figures';
import { BUCKETS, bucketOf, daysPast } from './rules/ageing';
import { isCredited } from './rules/invoice';
import { invoices } from './tables';

type Invoice = RowOf<typeof invoices>;

const WORDS = {
  notDue: { id: 'Belum jatuh tempo', en: 'Not due' },
  to30: { id: '1–30 hari', en: '1–30 days' },
  to60: { id: '31–60 hari', en: '31–60 days' },
  to90: { id: '61–90 hari', en: '61–90 days' },
  over90: { id: 'Lebih dari 90', en: 'Over 90' },
} as const;
const buckets: Parts = BUCKETS.map((key) => ({ key, words: WORDS[key], color: '#1A73E8' }));

export const figures: Figures = {
  sources: [
    {
      table: invoices,
      reads: 'newest',
      columns: ['total', 'due', 'balance', 'credited', 'reverses'],
      amounts: (invoice: Invoice, { today }) => {
        const { balance, due, reverses } = invoice;
        if (reverses !== '' || isCredited(invoice) || balance <= 0) return [];
        const past = daysPast(due, today);
        const amounts: Amount[] = [{ figure: 'payments.owed', part: bucketOf(past), amount: balance }];
        if (past > 0) amounts.push({ figure: 'payments.overdue', amount: balance });
        return amounts;
      },
      shown: ({ id, customerName }: Invoice) => ({ title: `${id} · ${customerName}` }),
      panel: 'payments.invoice',
    },
  ],
  tiles: [
    {
      kind: 'state',
      figure: 'payments.overdue',
      unit: 'money',
      acts: true,
      label: { id: 'Piutang jatuh tempo', en: 'Overdue receivables' },
      link: { id: 'Lihat {count} invoice', en: 'See {count} {count|invoice|invoices}' },
    },
  ],
  charts: [
    {
      key: 'ageing',
      title: { id: 'Sudah berapa lama piutang menunggu?', en: 'How long have receivables been waiting?' },
      by: 'parts',
      kind: 'bar',
      unit: 'money',
      series: [
        {
          figure: 'payments.owed',
          name: { id: 'Piutang', en: 'Receivables' },
          color: '#1A73E8',
          parts: buckets,
        },
      ],
    },
  ],
};
