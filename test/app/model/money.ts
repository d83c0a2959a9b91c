/** Payments in the model: an order has been paid the sum of what somebody has looked at, and what counted is only taken back by a row the other way. */
import { type Business, no, type Refused, type Row, type Rule } from './business';
import { isGiven, num, restate } from './order-state';

const CHECKS = ['owner', 'manager', 'staff', 'finance'];

/** What an order has been paid, and what follows from it. */
function pay(business: Business, order: Row, amount: number): void {
  const given = isGiven(String(order.reason)) ? String(order.reason) : undefined;
  const settled: Row = String(order.check ?? '').startsWith('paid: ') ? { check: '' } : {};
  restate(business, order, { paid: num(order, 'paid') + amount, ...settled }, given);
}

/** Writes a row that counts, and what its order has been paid. */
function count(business: Business, order: Row, amount: number, more: Row = {}): Row {
  pay(business, order, amount);
  const shares = `${order.id} ${amount}`;
  return write(business, order, { amount, counted: amount, state: 'checked', shares, ...more });
}

function write(business: Business, order: Row, more: Row): Row {
  const { customer = '', id } = order;
  return business.insert('payments', {
    target: id ?? '',
    order: id ?? '',
    customer,
    counted: 0,
    shares: '',
    reverses: '',
    reversedBy: '',
    check: '',
    ...more,
  });
}

const record: Rule = (business, { for: id, amount }, { who }) => {
  if (amount !== undefined && Number(amount) <= 0) return no('payments.amountZero');
  const order = business.find('orders', String(id));
  if (!order) return no('payments.unknownTarget');
  const rest = num(order, 'total') - num(order, 'paid');
  const sum = amount === undefined ? rest : Number(amount);
  if (sum <= 0) return no('payments.nothingLeft');
  if (order.cancelledAt !== null) return no('payments.orderCancelled');
  const checked = CHECKS.includes(who.role);
  const row = checked
    ? count(business, order, sum)
    : write(business, order, { amount: sum, state: 'waiting' });
  return { no: row.id, target: order.id, amount: sum, checked, rest: rest - (checked ? sum : 0) };
};

/** The row that counts, or why it cannot be taken back. */
function standing(business: Business, id: unknown, state: string): Row | Refused {
  const row = business.find('payments', String(id));
  if (!row) return no('payments.unknown');
  if (row.reversedBy !== '') return no('payments.isReversed');
  return row.state === state ? row : no(`payments.is.${row.state}`);
}

function reverse(business: Business, row: Row): Row {
  const order = business.at('orders', String(row.order));
  const back = count(business, order, -num(row, 'counted'), { reverses: row.id ?? '' });
  business.update('payments', String(row.id), { reversedBy: back.id ?? '' });
  return back;
}

const isRow = (found: Row | Refused): found is Row => 'id' in found;

const takeBack: Rule = (business, { id }, { who }) => {
  if (business.find('payments', String(id))?.state === 'waiting') {
    business.update('payments', String(id), { state: 'withdrawn', check: '' });
    return { no: id };
  }
  if (business.find('payments', String(id)) && !CHECKS.includes(who.role)) return no('payments.notYours');
  const row = standing(business, id, 'checked');
  return isRow(row) ? { no: id, reversal: reverse(business, row).id } : row;
};

const putBack: Rule = (business, { id, reversal }, { who }) => {
  if (reversal === undefined) {
    const row = standing(business, id, 'withdrawn');
    if (!isRow(row)) return row;
    business.update('payments', String(id), { state: 'waiting' });
    return { no: id };
  }
  if (!CHECKS.includes(who.role)) return no('payments.notYours');
  const row = standing(business, reversal, 'checked');
  return isRow(row) ? { no: reverse(business, row).id } : row;
};

const accept: Rule = (business, { id }) => {
  const row = standing(business, id, 'waiting');
  if (!isRow(row)) return row;
  const order = business.at('orders', String(row.order));
  if (order.cancelledAt !== null) return no('payments.orderCancelled');
  const amount = num(row, 'amount');
  const rest = num(order, 'total') - num(order, 'paid') - amount;
  const shares = `${order.id} ${amount}`;
  pay(business, order, amount);
  business.update('payments', String(row.id), { state: 'checked', counted: amount, shares, check: '' });
  return { no: id, target: order.id, amount, rest };
};

const unaccept: Rule = (business, { id }) => {
  const row = standing(business, id, 'checked');
  if (!isRow(row)) return row;
  reverse(business, row);
  const order = business.at('orders', String(row.order));
  const waiting = write(business, order, { amount: num(row, 'amount'), state: 'waiting' });
  return { no: id, waiting: waiting.id };
};

const turning =
  (from: string, to: string): Rule =>
  (business, { id }) => {
    const row = standing(business, id, from);
    if (!isRow(row)) return row;
    business.update('payments', String(id), to === 'rejected' ? { state: to, check: '' } : { state: to });
    return { no: id };
  };

const refund: Rule = (business, { for: id, amount }) => {
  const order = business.find('orders', String(id));
  if (!order) return no('payments.unknownTarget');
  const paid = num(order, 'paid');
  const due = order.cancelledAt !== null ? paid : Math.max(0, paid - num(order, 'total'));
  const back = amount === undefined ? due : Number(amount);
  if (back <= 0) return no('payments.nothingBack');
  if (back > paid) return no('payments.backMore');
  return { no: count(business, order, -back).id, target: order.id, amount: back };
};

export const MONEY_RULES: Readonly<Record<string, Rule>> = {
  'payments.record': record,
  'payments.takeBack': takeBack,
  'payments.putBack': putBack,
  'payments.accept': accept,
  'payments.unaccept': unaccept,
  'payments.reject': turning('waiting', 'rejected'),
  'payments.reopen': turning('rejected', 'waiting'),
  'payments.refund': refund,
};
