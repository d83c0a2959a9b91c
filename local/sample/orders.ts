/** Orders 1 to 64 of the sample business, by arithmetic only. */
import { GOODS } from './goods';
import { CUSTOMERS, FIRMS } from './people';

export type State = 'received' | 'checked' | 'processing' | 'shipped' | 'closed' | 'cancelled';

export interface SampleLine {
  /** Index of the product. */
  readonly product: number;
  readonly quantity: number;
  readonly shipped: number;
  readonly returned: number;
}

export interface SampleOrder {
  /** 1 to 64; the order's id is PSN- and this number. */
  readonly number: number;
  /** Days from D, never positive. */
  readonly day: number;
  /** Minutes since midnight at which it came in. */
  readonly minute: number;
  /** Index of the customer. */
  readonly customer: number;
  readonly channel: string;
  readonly lines: readonly SampleLine[];
  /** Rupiah, all three. */
  readonly fee: number;
  readonly discount: number;
  readonly total: number;
  readonly paid: number;
  readonly state: State;
  /** Days from D at which it was paid, shipped, closed; undefined where that has not been. */
  readonly paidDay: number | undefined;
  readonly shippedDay: number | undefined;
  readonly closedDay: number | undefined;
  readonly reason: string;
}

const CHANNELS = ['Shopee', 'WhatsApp', 'TikTok Shop', 'Shopee', 'Tokopedia', 'Instagram', 'Shopee', 'Toko'];
/** Chat orders pay a fee for shipping, and pay the next day. */
const CHAT = ['WhatsApp', 'Instagram'];
/** Invoiced and shipped, but not paid in full. */
const UNPAID = [17, 25, 41, 49];
/** One unit of the first line came back. */
export const RETURNED = [17, 34, 51];
/** Its customer gave an address that nobody can find. */
const STUCK = 50;
/** Only the first line was shipped, at D − 1. */
export const PARTLY = 59;
/** The proof of payment has come and nobody has looked at it. */
const PROOF_WAITS = 61;

export function orders(): SampleOrder[] {
  return Array.from({ length: 64 }, (_, index) => order(index + 1));
}

function order(i: number): SampleOrder {
  const day = Math.floor((i - 1) / 2) - 31;
  const customer = (7 * i) % 24;
  const isFirm = FIRMS.includes(CUSTOMERS[customer] as string);
  const channel = CHANNELS[i % 8] as string;
  const isChat = CHAT.includes(channel);
  const state = stateOf(i, -day);
  const isShipped = state === 'shipped' || state === 'closed';
  const lines = Array.from({ length: (i % 3) + 1 }, (_, j): SampleLine => {
    const quantity = (1 + ((i + 2 * j) % 3)) * (isFirm ? 4 : 1);
    const isFirst = j === 0;
    return {
      product: (11 * i + 5 * j + Math.floor(i / 6)) % 18,
      quantity,
      shipped: isShipped || (i === PARTLY && isFirst) ? quantity : 0,
      returned: RETURNED.includes(i) && isFirst ? 1 : 0,
    };
  });
  const fee = isChat ? (i % 2 === 1 ? 15_000 : 20_000) : 0;
  const discount = i % 10 === 0 ? 10_000 : 0;
  const goods = lines.reduce((sum, line) => sum + line.quantity * (GOODS[line.product]?.price ?? 0), 0);
  const total = goods + fee - discount;
  const paid = paidOf(i, isFirm, state, total);
  const paidDay = paid < total ? undefined : i === 1 ? -20 : isChat ? day + 1 : day;
  const shippedDay = isShipped ? day + (i % 9 === 0 ? 3 : 1) : undefined;
  return {
    number: i,
    day,
    minute: (i % 2 === 1 ? 9 : 14) * 60,
    customer,
    channel,
    lines,
    fee,
    discount,
    total,
    paid,
    state,
    paidDay,
    shippedDay,
    // Closed the day after it left, once it is paid.
    closedDay:
      state === 'closed' && shippedDay !== undefined ? Math.max(shippedDay + 1, paidDay ?? day) : undefined,
    reason: i === STUCK ? 'alamat belum jelas' : '',
  };
}

function stateOf(i: number, age: number): State {
  if (i % 13 === 0) return 'cancelled';
  if (i === STUCK) return 'processing';
  if (i === 56) return 'checked';
  if (i === PROOF_WAITS) return 'received';
  if (UNPAID.includes(i)) return 'shipped';
  if (age >= 4) return 'closed';
  if (age === 3) return 'shipped';
  if (age === 2) return i % 2 === 0 ? 'shipped' : 'processing';
  return age === 1 ? 'checked' : 'received';
}

function paidOf(i: number, isFirm: boolean, state: State, total: number): number {
  if (i === 17) return 500_000;
  if (isFirm) return i === 1 ? total : 0;
  return state === 'cancelled' || i === PROOF_WAITS ? 0 : total;
}
