/** Orders in the model: from coming in to being closed, and every way back. */
import { dayAt, type Moment, no, Refused, type Row, type Rule } from './business';
import {
  hold,
  isGiven,
  linesOf,
  num,
  over,
  reasonOf,
  restate,
  STATE_WORDS,
  stateOf,
  tell,
  unshipped,
} from './order-state';
import { identify, type NewCustomer } from './people';
import { type Posting, post, productNamed, reserve, shortages } from './shelf';

/** Who chose a step in a cell is not known. */
const actorOf = ({ who, byCell }: Moment): string => (byCell ? 'lewat sel' : who.name);

export interface AskedLine {
  readonly product: string;
  readonly quantity: number;
}

const create: Rule = (business, input, { now }) => {
  const { customer, channel = 'whatsapp', lines, backorder = false } = input;
  const asked = lines as AskedLine[];
  const codes: string[] = [];
  const taken = new Map<string, number>();
  const picked: { product: Row; quantity: number }[] = [];
  let short = false;
  for (const { product: written, quantity } of asked) {
    const product = productNamed(business, written);
    if (!product) {
      codes.push('stock.unknownSku');
      continue;
    }
    const id = String(product.id);
    const before = taken.get(id) ?? 0;
    taken.set(id, before + quantity);
    if (quantity > Math.max(0, num(product, 'available') - before)) {
      short = true;
      if (product.discontinued === true) codes.push('orders.discontinued');
      else if (!backorder) codes.push('orders.tooMuch');
    }
    picked.push({ product, quantity });
  }
  if (codes.length > 0) return no(...codes);
  const fee = Number(input.fee ?? 0);
  const discount = Number(input.discount ?? 0);
  const sum = picked.reduce((all, { product, quantity }) => all + num(product, 'price') * quantity, fee);
  if (discount > sum) return no('orders.discountLarge');
  const total = sum - discount;
  const found = identify(business, customer as NewCustomer, 'use');
  if (found instanceof Refused) return found;
  const who = found.known
    ? business.update('customers', String(found.known.id), {
        spent: num(found.known, 'spent') + total,
        lastStatus: 'Masuk',
      })
    : business.insert('customers', { ...found.fresh, spent: total, lastStatus: 'Masuk' });
  const bare: Row = {
    customer: who.id ?? '',
    customerName: who.name ?? '',
    channel: String(channel),
    items: picked.map(({ product, quantity }) => `${quantity} × ${product.name}`).join(', '),
    total,
    promised: input.promised === undefined ? dayAt(now, 2) : (input.promised as string | null),
    fee,
    discount,
    paid: 0,
    units: picked.reduce((all, { quantity }) => all + quantity, 0),
    shippedUnits: 0,
    at: now,
    checkedAt: null,
    processedAt: null,
    processedBy: '',
    checkedBy: '',
    shippedAt: null,
    closedAt: null,
    heldAt: null,
    cancelledAt: null,
    lineCount: picked.length,
    check: '',
  };
  const order = business.insert('orders', { ...bare, state: stateOf(bare), reason: reasonOf(bare, short) });
  for (const [index, { product, quantity }] of picked.entries()) {
    const price = num(product, 'price');
    const line = business.insert('lines', {
      order: order.id ?? '',
      product: product.id ?? '',
      sku: product.sku ?? '',
      name: product.name ?? '',
      quantity,
      price,
      shipped: 0,
      returned: 0,
      open: quantity,
      total: price * quantity,
    });
    if (index === 0) business.update('orders', String(order.id), { firstLine: line.id ?? '' });
    reserve(business, String(product.id), quantity);
  }
  return { no: order.id, customer: who.id, total };
};

const ship = over('ship', (order, business, input, by) => {
  const { now } = by;
  const id = String(order.id);
  const rows = linesOf(business, order);
  const asked = input.lines as { line: string; quantity: number }[] | undefined;
  const wanted = asked
    ? asked.map(({ line, quantity }) => ({ line: rows.find((row) => row.id === line), quantity }))
    : rows.filter((row) => num(row, 'open') > 0).map((line) => ({ line, quantity: num(line, 'open') }));
  if (wanted.length === 0) return no('orders.shipNothing');
  const codes = wanted.flatMap(({ line, quantity }) =>
    !line ? ['orders.shipLine'] : quantity > num(line, 'open') ? ['orders.shipMore'] : [],
  );
  if (codes.length > 0) return no(...codes);
  const plan = wanted as { line: Row; quantity: number }[];
  const postings = plan.map(
    ({ line, quantity }): Posting => ({
      product: String(line.product),
      kind: 'ship',
      quantity: -quantity,
      reference: id,
      line: String(line.id),
    }),
  );
  const short = shortages(business, postings);
  if (short.length > 0) return no(...short.map(() => 'orders.shipShort'));
  post(business, postings);
  for (const { line, quantity } of plan) {
    reserve(business, String(line.product), -quantity);
    const patch = { shipped: num(line, 'shipped') + quantity, open: num(line, 'open') - quantity };
    business.update('lines', String(line.id), patch);
  }
  const units = plan.reduce((sum, { quantity }) => sum + quantity, 0);
  const { processedAt, shippedAt } = order;
  const before = {
    shipment: String(order.shipment ?? ''),
    sentNo: String(order.sentNo ?? ''),
    trackingNo: String(order.trackingNo ?? ''),
    courier: String(order.courier ?? ''),
    checkedBy: String(order.checkedBy ?? ''),
    processedBy: String(order.processedBy ?? ''),
    // No wish of theirs ticks a checklist.
    ticked: '',
  };
  // What an earlier parcel was given is that parcel's alone.
  const typed = before.shipment !== '' && before.trackingNo === before.sentNo ? '' : before.trackingNo;
  const parcel = {
    courier: String(input.courier ?? before.courier).trim(),
    trackingNo: String(input.trackingNo ?? typed).trim(),
  };
  const row = business.insert('shipments', { order: id, at: now, units, takesBack: '', ...parcel });
  const shipment = String(row.id);
  restate(business, order, {
    ...parcel,
    shipment,
    sentNo: parcel.trackingNo,
    shippedUnits: num(order, 'shippedUnits') + units,
    shippedAt: now,
    processedAt: processedAt ?? now,
    processedBy: before.processedBy || actorOf(by),
    checkedBy: '',
  });
  const lines = plan.map(({ line, quantity }) => ({ line: line.id, quantity }));
  return { no: id, units, lines, at: now, was: { shippedAt, processedAt }, shipment, before };
});

const unship = over(undefined, (order, business, { lines, at, was, shipment, before }, { now }) => {
  const same = order.shippedAt !== null && Math.abs(num(order, 'shippedAt') - Number(at)) < 1000;
  const latest = shipment === undefined || shipment === order.shipment;
  if (!same || !latest || order.closedAt !== null || order.cancelledAt !== null || order.heldAt !== null)
    return no('orders.movedOn');
  const plan = (lines as { line: string; quantity: number }[]).map(({ line, quantity }) => ({
    line: business.find('lines', line),
    quantity,
  }));
  if (plan.some(({ line, quantity }) => !line || num(line, 'shipped') - num(line, 'returned') < quantity))
    return no('orders.movedOn');
  let units = 0;
  for (const { line, quantity } of plan as { line: Row; quantity: number }[]) {
    const product = String(line.product);
    post(business, [{ product, kind: 'ship', quantity, reference: String(order.id), line: String(line.id) }]);
    reserve(business, product, quantity);
    const patch = { shipped: num(line, 'shipped') - quantity, open: num(line, 'open') + quantity };
    business.update('lines', String(line.id), patch);
    units += quantity;
  }
  if (shipment !== undefined)
    business.insert('shipments', {
      order: String(order.id),
      at: now,
      units: -units,
      takesBack: String(shipment),
    });
  const {
    shipment: parcel,
    sentNo,
    checkedBy = '',
    processedBy = '',
    ...written
  } = (before ?? {}) as Record<string, string>;
  // A number that somebody typed since stays.
  const given = order.trackingNo === order.sentNo ? written : {};
  const back = before
    ? { shipment: parcel ?? '', sentNo: sentNo ?? '', checkedBy, processedBy, ...given }
    : {};
  restate(business, order, { ...(was as Row), shippedUnits: num(order, 'shippedUnits') - units, ...back });
  return { no: order.id, units };
});

const stamping = (step: string, column: string): Rule =>
  over(step, (order, business, _, by) => {
    const { now } = by;
    restate(business, order, { [column]: now, ...(step === 'process' && { processedBy: actorOf(by) }) });
    return { no: order.id, at: now };
  });

const unstamping = (state: string, column: string): Rule =>
  over(undefined, (order, business) => {
    if (stateOf(order) !== state || num(order, 'shippedUnits') > 0) return no('orders.movedOn');
    restate(business, order, { [column]: null, ...(state === 'processing' && { processedBy: '' }) });
    return { no: order.id };
  });

const close = over('close', (order, business, { anyway = false }, { now, who }) => {
  const shipped = num(order, 'shippedUnits');
  if (shipped === 0) return no('flow.notShipped');
  const decides = anyway === true && ['owner', 'manager'].includes(who.role);
  const open = shipped < num(order, 'units');
  if (open && !decides) return no('orders.closeUnshipped');
  if (num(order, 'paid') < num(order, 'total') && !decides) return no('orders.closeUnpaid');
  if (open) hold(business, order, () => 0);
  restate(business, order, { closedAt: now });
  return { no: order.id };
});

const reopen = over(undefined, (order, business) => {
  if (order.closedAt === null || order.cancelledAt !== null) return no('orders.movedOn');
  if (num(order, 'shippedUnits') < num(order, 'units')) hold(business, order, unshipped);
  restate(business, order, { closedAt: null });
  return { no: order.id };
});

const cancel = over('cancel', (order, business, { reason = '' }, { now }) => {
  const units = hold(business, order, () => 0);
  restate(business, order, { cancelledAt: now, check: '' }, String(reason));
  tell(business, order, -num(order, 'total'), 'Dibatalkan');
  return { no: order.id, units };
});

const revive = over(undefined, (order, business) => {
  if (order.cancelledAt === null) return no('orders.movedOn');
  hold(business, order, unshipped);
  const after = restate(business, order, { cancelledAt: null });
  tell(business, order, num(order, 'total'), STATE_WORDS[String(after.state)] ?? '');
  return { no: order.id };
});

const holdBack = over('hold', (order, business, { reason = '' }, { now }) => {
  const kept = isGiven(String(order.reason)) ? String(order.reason) : '';
  restate(business, order, { heldAt: now }, String(reason) || kept);
  return { no: order.id };
});

const resume = over('resume', (order, business) => {
  restate(business, order, { heldAt: null });
  return { no: order.id };
});

const proposeCancel = over('cancel', (order, business) => {
  business.update('orders', String(order.id), {
    check: `step: ${STATE_WORDS[stateOf(order)]} → Batalkan`,
  });
  return { no: order.id };
});

export const ORDER_RULES: Readonly<Record<string, Rule>> = {
  'orders.create': create,
  'orders.check': stamping('check', 'checkedAt'),
  'orders.process': stamping('process', 'processedAt'),
  'orders.uncheck': unstamping('checked', 'checkedAt'),
  'orders.unprocess': unstamping('processing', 'processedAt'),
  'orders.ship': ship,
  'orders.unship': unship,
  'orders.close': close,
  'orders.reopen': reopen,
  'orders.cancel': cancel,
  'orders.revive': revive,
  'orders.hold': holdBack,
  'orders.resume': resume,
  'orders.proposeCancel': proposeCancel,
};
