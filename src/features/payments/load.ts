/** Reading payments, invoices and what they are for, each in as few round trips as there are tables. */
import { type Money, sayMoney, ZERO } from '../../kernel/money';
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { numberOf, type RowOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { type Order, orders } from '../orders';
import { ordersIn } from './rules/invoice';
import { invoices, payments } from './tables';

export type Invoice = Stored<typeof invoices>;
export type Payment = Stored<typeof payments>;
export type InvoiceRow = Readonly<RowOf<typeof invoices>>;
export type PaymentRow = Readonly<RowOf<typeof payments>>;

/** What a payment is for. */
export interface Target {
  readonly no: string;
  /** In the order in which they are paid. */
  readonly orders: readonly Order[];
  readonly customer: string;
  readonly customerName: string;
  /** What is still to be paid, in minor units; below zero what was paid too much. */
  readonly rest: Money;
  /** What has been paid so far. */
  readonly paid: Money;
  readonly total: Money;
}

export const money = ({ currency, language }: Context, amount: number): string =>
  sayMoney(amount as Money, currency, language);

/** One round trip. */
export function loadPayment(context: Context, no: string): Payment | Refusal {
  const id = no.trim().toUpperCase();
  const found = context.from(payments).byId(id);
  return found ?? refuse('payments.unknown', { no: no.slice(0, 40) }, { field: 'id' });
}

/** One round trip. */
export function loadInvoice(context: Context, no: string): Invoice | Refusal {
  const id = no.trim().toUpperCase();
  const found = context.from(invoices).byId(id);
  return found ?? refuse('payments.unknownInvoice', { no: no.slice(0, 40) }, { field: 'id' });
}

/** The orders and invoices of these numbers, by the number as it was written. At most three round trips, however many there are. */
export function targetsOf(
  context: Context,
  written: readonly string[],
): ReadonlyMap<string, Target> | Refusal {
  const nos = written.map((no) => no.trim().toUpperCase());
  const some = <T>(ids: readonly string[], read: (ids: readonly string[]) => readonly T[]): readonly T[] =>
    ids.length > 0 ? read(ids) : [];
  const bills = new Map(
    some(unique(nos.filter((no) => numberOf(invoices, no) !== undefined)), (ids) =>
      context.from(invoices).byIds(ids),
    ).flatMap((bill) => (bill ? [[bill.id, bill] as const] : [])),
  );
  const ids = unique([
    ...nos.filter((no) => numberOf(orders, no) !== undefined),
    ...[...bills.values()].flatMap(({ values }) => ordersIn(values.orders)),
  ]);
  const found = new Map(
    some(ids, (wanted) => context.from(orders).byIds(wanted)).flatMap((order) =>
      order ? [[order.id, order] as const] : [],
    ),
  );
  const targets = new Map<string, Target>();
  for (const [at, no] of nos.entries()) {
    const bill = bills.get(no);
    const order = found.get(no);
    const target = bill ? targetOfInvoice(bill, found) : order && targetOfOrder(order);
    if (!target) return refuse('payments.unknownTarget', { no: no.slice(0, 40) }, { field: 'for' });
    if (isRefusal(target)) return target;
    targets.set(written[at] as string, target);
  }
  return targets;
}

/** One of them. */
export function targetOf(context: Context, written: string): Target | Refusal {
  const found = targetsOf(context, [written]);
  return isRefusal(found) ? found : (found.get(written) as Target);
}

function targetOfOrder(order: Order): Target {
  const { customer, customerName, total, paid } = order.values;
  return {
    no: order.id,
    orders: [order],
    customer,
    customerName,
    total,
    paid,
    rest: (total - paid) as Money,
  };
}

function targetOfInvoice(bill: Invoice, found: ReadonlyMap<string, Order>): Target | Refusal {
  const { id: no, values } = bill;
  if (values.reverses !== '') return refuse('payments.isNote', { no }, { field: 'for' });
  if (values.state === 'credited') return refuse('payments.isCredited', { no }, { field: 'for' });
  const own = ordersIn(values.orders).map((id) => found.get(id));
  if (own.some((order) => order === undefined)) return refuse('payments.orderLost', { no }, { field: 'for' });
  const { customer, customerName, total, balance } = values;
  return {
    no,
    orders: own as Order[],
    customer,
    customerName,
    total,
    rest: balance,
    paid: (own as Order[]).reduce((sum, order) => sum + order.values.paid, ZERO as number) as Money,
  };
}

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
