/** Writing settled orders: order and lines, what they reserve, what left or came back, and what their customers have spent. */
import { type Money, ZERO } from '../../../kernel/money';
import { isRefusal, type Refusal } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import { customers } from '../../customers';
import { addParcel, lines, orders, stateText, worthOf } from '../../orders';
import { payInvoices, paymentBrought } from '../../payments';
import { type Posting, post, type Reservation } from '../../stock';
import type { Draft } from './drafts';
import type { GoodsFinder } from './goods';
import type { OrderOptions } from './orders';
import type { Customer } from './who';

/** Gathers everything the orders change; the ledger is posted once, because the shelf is read once. */
export function writeOrders(
  context: Context,
  drafts: readonly Draft[],
  goods: GoodsFinder,
  options: OrderOptions,
): Refusal | undefined {
  const postings: Posting[] = [];
  const reservations: Reservation[] = [];
  const billed = new Map<string, number>();
  const spending = new Map<Customer, { spent: number; lastStatus: string }>();
  for (const draft of drafts) {
    const { settled, known, customer } = draft;
    const { id, lineIds } = known ? updated(context, draft, options) : inserted(context, draft, options);
    const paid = ((settled.order.paid ?? ZERO) - (known?.values.paid ?? ZERO)) as Money;
    if (paid !== 0) paymentBrought(context, { ...settled.order, id }, paid, options.source);
    const invoice = known?.values.invoice ?? '';
    if (paid !== 0 && invoice !== '') billed.set(invoice, (billed.get(invoice) ?? 0) + paid);
    if (options.stock === 'post') {
      for (const posting of postingsOf(draft, id, lineIds))
        postings.push({ ...posting, source: options.source });
    }
    for (const [at, line] of settled.lines.entries()) {
      const units = (line.open ?? 0) - (known?.lines[at]?.open ?? 0);
      if (units !== 0 && !goods.reserve(line.product as string, units))
        reservations.push({ product: line.product as string, units });
    }
    if (customer) {
      const before = spending.get(customer) ?? { spent: customer.values.spent as number, lastStatus: '' };
      const lastStatus = stateText(settled.order.state ?? 'received', context.language);
      const spent = before.spent + worthOf(settled.order) - (known ? worthOf(known.values) : 0);
      spending.set(customer, { spent, lastStatus });
    }
  }
  payInvoices(context, billed);
  // By time, so that the ledger of a long history reads as it happened.
  postings.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  if (postings.length > 0 || reservations.length > 0) {
    const posted = post(context, postings, reservations);
    if (isRefusal(posted)) return posted;
  }
  for (const [customer, { spent, lastStatus }] of spending) {
    if (customer.fresh) Object.assign(customer.fresh, { spent, lastStatus });
    else if (customer.bad.length === 0)
      context.change.update(customers, customer, { spent: spent as Money, lastStatus });
  }
  return undefined;
}

type Written = { readonly id: string; readonly lineIds: readonly string[] };

function inserted(context: Context, draft: Draft, options: OrderOptions): Written {
  const { settled } = draft;
  const order = context.change.insert(orders, settled.order);
  const made = settled.lines.map((line) => context.change.insert(lines, { ...line, order: order.id }));
  order.firstLine = made[0]?.id ?? '';
  const written = { id: order.id, lineIds: made.map(({ id }) => id) };
  Object.assign(order, parcelOf(context, draft, written, options));
  return written;
}

function updated(context: Context, draft: Draft, options: OrderOptions): Written {
  const { settled, known } = draft;
  if (!known) throw new Error('only a known order can be updated');
  const { id: _, ...order } = { id: '', ...settled.order };
  const written = { id: known.stored.id, lineIds: known.storedLines.map(({ id }) => id) };
  const latest = parcelOf(context, draft, written, options);
  context.change.update(orders, known.stored, { ...order, ...latest });
  for (const [at, stored] of known.storedLines.entries()) {
    const line = settled.lines[at];
    if (line) {
      const { shipped = 0, returned = 0, open = 0 } = line;
      context.change.update(lines, stored, { shipped, returned, open });
    }
  }
  return written;
}

/** The parcel of what a draft newly shipped, where anything was; what the order says of it. */
function parcelOf(
  context: Context,
  draft: Draft,
  { id, lineIds }: Written,
  { source }: OrderOptions,
): ReturnType<typeof addParcel> | undefined {
  const { order, lines: settled } = draft.settled;
  const packed = settled
    .map((line, at) => ({
      line: lineIds[at] ?? '',
      name: line.name ?? '',
      quantity: (line.shipped ?? 0) - (draft.known?.lines[at]?.shipped ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0);
  if (packed.length === 0) return undefined;
  const { courier = '', trackingNo = '' } = order;
  const at = order.shippedAt ?? order.closedAt ?? context.now;
  return addParcel(context, { order: id, at, packed, courier, trackingNo, source });
}

/** Ledger rows of what a draft newly shipped and got back, at the moment it was shipped. */
export function postingsOf(
  { settled, known }: Draft,
  reference: string,
  lineIds: readonly string[],
): Posting[] {
  const at = settled.order.shippedAt ?? settled.order.closedAt ?? undefined;
  return settled.lines.flatMap((line, index) => {
    const was = known?.lines[index];
    const shipped = (line.shipped ?? 0) - (was?.shipped ?? 0);
    const returned = (line.returned ?? 0) - (was?.returned ?? 0);
    const common = {
      product: line.product as string,
      reference,
      line: lineIds[index] ?? '',
      ...(at !== undefined && { at }),
    };
    return [
      ...(shipped > 0 ? [{ ...common, kind: 'ship' as const, quantity: -shipped }] : []),
      ...(returned > 0 ? [{ ...common, kind: 'return' as const, quantity: returned }] : []),
    ];
  });
}
