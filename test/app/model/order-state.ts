/** An order's state and reason in the model, what it holds back, and which step it may take. */
import { type Business, type Done, no, Refused, type Row, type Rule } from './business';
import { reserve } from './shelf';

export const num = (row: Row, key: string): number => Number(row[key] ?? 0);

export const STATE_WORDS: Readonly<Record<string, string>> = {
  received: 'Masuk',
  checked: 'Dicek',
  processing: 'Diproses',
  shipped: 'Dikirim',
  closed: 'Selesai',
  held: 'Ditahan',
  cancelled: 'Dibatalkan',
};
const WAITS_STOCK = 'menunggu stok';
const READY = 'siap kirim';
const OWN_REASONS = ['terkirim sebagian', WAITS_STOCK, 'menunggu bayar', READY];
export const isGiven = (reason: string): boolean => reason !== '' && !OWN_REASONS.includes(reason);

export function stateOf(order: Row): string {
  if (order.cancelledAt !== null) return 'cancelled';
  if (order.closedAt !== null) return 'closed';
  if (order.heldAt !== null) return 'held';
  if (num(order, 'units') > 0 && num(order, 'shippedUnits') >= num(order, 'units')) return 'shipped';
  if (order.processedAt !== null || num(order, 'shippedUnits') > 0) return 'processing';
  return order.checkedAt === null ? 'received' : 'checked';
}

export function reasonOf(order: Row, short: boolean): string {
  const state = stateOf(order);
  if (['cancelled', 'closed', 'held'].includes(state)) return '';
  if (num(order, 'shippedUnits') > 0 && state === 'processing') return 'terkirim sebagian';
  if (short && state !== 'shipped') return WAITS_STOCK;
  if (num(order, 'paid') < num(order, 'total')) return 'menunggu bayar';
  return state === 'processing' ? READY : '';
}

/** Changes an order and what follows from it. */
export function restate(business: Business, order: Row, patch: Row, given?: string): Row {
  const after = { ...order, ...patch };
  const reason = given ?? reasonOf(after, order.reason === WAITS_STOCK);
  return business.update('orders', String(order.id), { ...patch, state: stateOf(after), reason });
}

export const linesOf = (business: Business, order: Row): readonly Row[] =>
  business.rows('lines').filter((line) => line.order === order.id);

/** Sets what each line holds back; returns how many units changed. */
export function hold(business: Business, order: Row, openOf: (line: Row) => number): number {
  let changed = 0;
  for (const line of linesOf(business, order)) {
    const units = openOf(line) - num(line, 'open');
    if (units === 0) continue;
    reserve(business, String(line.product), units);
    business.update('lines', String(line.id), { open: openOf(line) });
    changed += Math.abs(units);
  }
  return changed;
}
export const unshipped = (line: Row): number => Math.max(0, num(line, 'quantity') - num(line, 'shipped'));

export function tell(business: Business, order: Row, amount: number, lastStatus: string): void {
  const customer = business.find('customers', String(order.customer));
  if (!customer) return;
  const spent = Math.max(0, num(customer, 'spent') + amount);
  business.update('customers', String(customer.id), { spent, lastStatus });
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  check: ['received'],
  process: ['checked'],
  ship: ['checked', 'processing'],
  close: ['shipped', 'processing'],
  hold: ['received', 'checked', 'processing'],
  resume: ['held'],
  cancel: ['received', 'checked', 'processing', 'held'],
};

/** The order that may take this step, or why it may not. */
function orderFor(business: Business, id: unknown, step?: string): Row | Refused {
  const order = business.find('orders', String(id));
  if (!order) return no('orders.unknown');
  const state = stateOf(order);
  if (step === undefined) return order;
  if (step === 'cancel' && num(order, 'shippedUnits') > 0 && state !== 'closed' && state !== 'cancelled')
    return no('flow.cancelShipped');
  if (ALLOWED[step]?.includes(state)) return order;
  if (!['held', 'cancelled', 'closed'].includes(state)) {
    if (step === 'resume') return no('flow.notHeld');
    if (step === 'close') return no('flow.notShipped');
  }
  return no(`flow.is.${state}`);
}

/** A rule over one order that may take the step. */
export const over =
  (step: string | undefined, rule: (order: Row, ...rest: Parameters<Rule>) => Done | Refused): Rule =>
  (business, input, moment) => {
    const order = orderFor(business, input.id, step);
    return order instanceof Refused ? order : rule(order, business, input, moment);
  };
