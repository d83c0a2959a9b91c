/** Money in the one list of open work, in the alarms that become work, and in the search index. */
import { daysBetween } from '../../kernel/day';
import type { IndexEntry, Work } from '../../kernel/protocol';
import { may, ROLE_WORDS } from '../../kernel/role';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Cause, Feature, Finds } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { orders } from '../orders';
import { isBy } from '../team';
import { type InvoiceRow, money, type Payment } from './load';
import { openInvoices, recentInvoices, recentPayments, waitingPayments } from './recent';
import { CHECKS, SEES } from './roles';
import { daysPast } from './rules/ageing';
import { invoiceState } from './rules/invoice';
import { invoiceText, paymentText } from './rules/state';
import { invoices, payments } from './tables';
import { texts } from './words';

/** Whole days since it was written down. */
const daysWaiting = ({ values }: Payment, { zone, today }: Context): number =>
  values.at === null ? 0 : daysBetween(zone.dayAt(values.at), today);

/** Payments to check, money to give back, and, where no backlog takes them as items of its own, invoices past due. */
export function workOf(context: Context): Work[] {
  const { language, who, settings } = context;
  const kind = say(texts['payments.label'], language);
  if (!may(who, SEES)) return [];
  const checks = may(who, CHECKS);
  const waiting = waitingPayments(context).map((payment): Work => {
    const { id, values, row } = payment;
    return {
      id,
      kind,
      title: say(texts['payments.work.check'], language, { target: values.target }),
      owner: '',
      ...whose(context),
      due: values.at === null ? null : context.zone.dayAt(values.at),
      late: daysWaiting(payment, context) > 1,
      step: say(texts['payments.work.checkStep'], language),
      state: paymentText('waiting', language),
      note: `${values.customerName} · ${money(context, values.amount)}`,
      panel: 'payments.card',
      row,
    };
  });
  const back = toGiveBack(context).map(
    ({ id, row, amount }): Work => ({
      id,
      kind,
      title: say(texts['payments.work.back'], language, { no: id, amount: money(context, amount) }),
      owner: '',
      ...whose(context),
      due: context.today,
      late: false,
      step: say(texts['payments.work.backStep'], language),
      panel: 'orders.card',
      row,
    }),
  );
  const overdue = settings.modules.includes('backlog') ? [] : pastDue(context);
  return [
    ...(checks ? [...waiting, ...back] : []),
    ...overdue.map(
      ({ id, values, row }): Work => ({
        id,
        kind,
        title: say(texts['payments.work.chase'], language, { no: id, customer: values.customerName }),
        owner: '',
        ...whose(context),
        due: values.due,
        late: true,
        step: say(texts['payments.work.chaseStep'], language),
        panel: 'payments.invoice',
        row,
      }),
    ),
  ];
}

/** Nobody owns money that waits: it is for whoever counts it, as far as somebody does; else the owner's. */
const whose = ({ team, language }: Context): Pick<Work, 'responsible'> => ({
  responsible: ROLE_WORDS[team.some(({ role }) => role === 'finance') ? 'finance' : 'owner'][language],
});

const pastDue = (context: Context) =>
  openInvoices(context).filter(({ values }) => daysPast(values.due, context.today) > 0);

/** Cancelled orders that hold money. An order's own step comes first: a cancelled one has none. */
function toGiveBack(context: Context): { id: string; row: number; amount: number }[] {
  return context
    .from(orders)
    .tail(500)
    .filter(({ values }) => values.cancelledAt !== null && values.paid > 0)
    .map(({ id, row, values }) => ({ id, row, amount: values.paid }));
}

/** One for all payments that wait since a day, one for each invoice past due. */
export function causesOf(context: Context): Cause[] {
  const { language } = context;
  const waiting = waitingPayments(context).filter((payment) => daysWaiting(payment, context) > 0).length;
  return [
    ...(waiting > 0
      ? [
          {
            subject: 'payments:waiting',
            title: say(texts['payments.cause.waiting'], language),
            kind: 'finance' as const,
            urgency: '3' as const,
          },
        ]
      : []),
    ...pastDue(context).map(({ id, values }) => ({
      subject: `invoice:${id}`,
      title: say(texts['payments.work.chase'], language, { no: id, customer: values.customerName }),
      kind: 'finance' as const,
      urgency: '4' as const,
    })),
  ];
}

/** For those who see money: proofs that wait since a day, else invoices past due. */
export const alarmOf: NonNullable<Feature['alarm']> = (context) => {
  const { language, who } = context;
  const waiting = may(who, CHECKS)
    ? waitingPayments(context).filter((payment) => daysWaiting(payment, context) > 0).length
    : 0;
  if (waiting > 0)
    return {
      text: say(texts['payments.alarm.waiting'], language, { count: waiting }),
      panel: 'payments.check',
      input: {},
    };
  const late = may(who, SEES) ? pastDue(context).length : 0;
  if (late === 0) return undefined;
  return {
    text: say(texts['payments.alarm.overdue'], language, { count: late }),
    panel: 'payments.receivables',
    input: {},
  };
};

/** So many invoices travel in the sidebar's index; older ones are found from the server. */
const INDEXED = 200;

export function indexOf(context: Context): IndexEntry[] {
  return [...recentInvoices(context)]
    .slice(-INDEXED)
    .reverse()
    .map(({ id, values }) => entryOf(context, id, values));
}

const findsInvoice = findsBy({
  table: invoices,
  columns: ['customerName', 'orders'],
  entry: (_context, id, { customerName, orders: own }) => {
    return { id, panel: 'payments.invoice', title: `${id} · ${customerName}`, note: own, keys: [] };
  },
});

/** By its own number, the order or invoice it is for, and who paid; for those who see money. */
const findsPayment = findsBy({
  table: payments,
  columns: ['target', 'customerName'],
  entry: ({ who }, id, { target, customerName }) => {
    if (!may(who, SEES)) return undefined;
    return { id, panel: 'payments.card', title: `${id} · ${customerName}`, note: target, keys: [] };
  },
});

export const finds: readonly Finds[] = [findsInvoice, findsPayment];

function entryOf(context: Context, id: string, values: InvoiceRow): IndexEntry {
  return {
    id,
    panel: 'payments.invoice',
    title: `${id} · ${values.customerName}`,
    note: invoiceText(invoiceState(values, context.today), context.language),
    keys: [],
  };
}

/** How many payments this person looked at since then. */
export const finishedBy: NonNullable<Feature['finished']> = (context, name, since) => {
  const count = recentPayments(context).filter(
    ({ values }) => (values.checkedAt ?? 0) >= since && isBy(values.checkedBy, name),
  ).length;
  return count === 0 ? [] : [say(texts['payments.finished'], context.language, { count })];
};
