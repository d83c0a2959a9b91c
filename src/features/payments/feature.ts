/** Money: invoices with numbers that stay, payments that count once somebody has looked, what is owed, what the week brings. */
import { say } from '../../kernel/words';
import type { CellProposal, CellStep, Feature, RowFollow } from '../../ports/feature';
import { orders } from '../orders';
import { accept, unaccept } from './actions/accept';
import { billable } from './actions/billable';
import { bring } from './actions/bring';
import { card } from './actions/card';
import { checkPaid } from './actions/check-paid';
import { creditInvoice } from './actions/credit-invoice';
import { invoice } from './actions/invoice';
import { makeInvoice } from './actions/make-invoice';
import { propose } from './actions/propose';
import { queue } from './actions/queue';
import { receivables } from './actions/receivables';
import { record } from './actions/record';
import { refund } from './actions/refund';
import { reject, reopen } from './actions/reject';
import { settings, setUp } from './actions/set-up';
import { putBack, takeBack } from './actions/take-back';
import { tend } from './actions/tend';
import { week } from './actions/week';
import { figures } from './figures';
import { terbilang } from './functions';
import { targetsOf } from './load';
import { factsFor } from './owed';
import { recentPayments } from './recent';
import { kept, retold } from './retold';
import { restated } from './rules/invoice';
import { invoices, type PaymentStep, STEPS, payments as table } from './tables';
import { tellsInvoice } from './tells';
import { historyFor } from './timeline';
import { texts } from './words';
import { alarmOf, causesOf, finds, finishedBy, indexOf, workOf } from './work';

/** The step of a chosen word, in either language. */
function stepOf(choice: string): PaymentStep | undefined {
  const wanted = choice.trim().toLowerCase();
  const is = ({ key, words }: (typeof STEPS)[number]): boolean =>
    [key, words.id.toLowerCase(), words.en.toLowerCase()].includes(wanted);
  return STEPS.find(is)?.key;
}

/** *Langkah ▸*: both answers only propose, for nobody knows who chose them. */
const step: CellStep = {
  table,
  column: 'step',
  act: (id, choice) => {
    const found = stepOf(choice);
    return found && { action: 'payments.propose', input: { id, step: found }, proposes: true };
  },
  // From the sidebar it is known who says so. What does not fit is looked at one by one.
  many: {
    noun: { id: 'pembayaran', en: '{count|payment|payments}' },
    done: { accept: { id: 'dicocokkan', en: 'accepted' } },
    ahead: (context, ids) => {
      const targets = context
        .from(table)
        .byIds(ids)
        .map((payment) => payment?.values.target ?? '');
      targetsOf(context, targets.filter(Boolean));
    },
    act: (id) => ({ action: 'payments.accept', input: { id } }),
  },
};

const typedStep: CellProposal = {
  table,
  column: 'step',
  offer: (id, _was, typed) => {
    const found = stepOf(typed);
    return (
      found && {
        action: `payments.${found}`,
        input: { id },
        label: { code: found === 'accept' ? 'payments.offer.accept' : 'payments.offer.reject' },
      }
    );
  },
};

/** An amount typed over *Dibayar* of an order is all that was paid so far: what is more than before is offered as a payment. */
const typedPaid: CellProposal = {
  table: orders,
  column: 'paid',
  offer: (id, _was, typed) => ({
    action: 'payments.record',
    input: { for: id, sofar: typed },
    label: { code: 'payments.offer.paid', values: { typed } },
  }),
};

/** Another due day may make an invoice overdue, or give it time again. */
const dueMoved: RowFollow<typeof invoices> = {
  table: invoices,
  column: 'due',
  born: () => ({}),
  due: () => true,
  follow: (context, id) => {
    const bill = context.from(invoices).byId(id);
    if (!bill || bill.bad.length > 0) return;
    const { state } = restated(bill.values, context.today);
    if (state !== bill.values.state) context.change.update(invoices, bill, { state });
  },
};

export const payments: Feature = {
  key: 'payments',
  module: {
    title: { id: 'Pembayaran', en: 'Payments' },
    brings: { id: 'Tab Invoice dan Pembayaran, menu Uang.', en: 'Tabs Invoices and Payments, menu Money.' },
  },
  tables: [invoices, table],
  actions: [
    record,
    accept,
    unaccept,
    reject,
    reopen,
    takeBack,
    putBack,
    refund,
    bring,
    propose,
    makeInvoice,
    creditInvoice,
    setUp,
    tend,
    card,
    invoice,
    queue,
    receivables,
    week,
    billable,
    settings,
    checkPaid,
  ],
  steps: [step],
  proposals: [typedStep, typedPaid],
  follows: [dueMoved],
  retold,
  kept,
  formulas: [terbilang],
  jobs: [{ name: 'payments.daily', every: 'day', action: 'payments.tend' }],
  menu: [
    {
      handler: 'menuCheckPayments',
      label: { id: 'Cek pembayaran', en: 'Check payments' },
      under: 'money',
      panel: 'payments.check',
    },
    {
      handler: 'menuRecordPayment',
      label: { id: 'Catat pembayaran', en: 'Record payment' },
      under: 'money',
      panel: 'payments.new',
      fromRow: true,
    },
    {
      handler: 'menuMakeInvoice',
      label: { id: 'Buat invoice', en: 'Make invoice' },
      under: 'money',
      panel: 'payments.newInvoice',
      fromRow: true,
    },
    {
      handler: 'menuReceivables',
      label: { id: 'Piutang', en: 'Receivables' },
      under: 'money',
      panel: 'payments.receivables',
    },
    {
      handler: 'menuCashWeek',
      label: { id: 'Kas minggu ini', en: 'Cash this week' },
      under: 'money',
      panel: 'payments.week',
    },
  ],
  settings: [{ panel: 'payments.settings', title: { id: 'Uang', en: 'Money' } }],
  panels: [
    'payments.check',
    'payments.new',
    'payments.newInvoice',
    'payments.receivables',
    'payments.week',
    'payments.settings',
    'payments.card',
    'payments.invoice',
  ],
  later: ['payments.settings'],
  stillOpen: (context, customers) => {
    const open = context
      .from(invoices)
      .where('customer', customers)
      .filter(({ values }) => values.balance > 0);
    if (open.length === 0) return undefined;
    const text = say(texts['payments.notEnded'], context.language);
    return { text, ids: open.map(({ id }) => id), panel: 'payments.invoice' };
  },
  words: texts,
  cards: { payments: 'payments.card', invoices: 'payments.invoice' },
  marked: { table, rows: recentPayments },
  figures,
  index: (context) => ({ kind: 'invoices', entries: indexOf(context) }),
  finds,
  work: workOf,
  finished: finishedBy,
  causes: causesOf,
  alarm: alarmOf,
  facts: factsFor,
  history: historyFor,
  tells: tellsInvoice,
};
