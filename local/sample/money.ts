/** What the sample orders were paid, and the invoices of its two firms. */
import { dayAt, type Now } from './calendar';
import { orders, type SampleOrder } from './orders';
import { CUSTOMERS, FIRMS } from './people';

/** Days that an invoice may wait. */
const TERM = 14;
/** Paid in part at D − 12. */
const PART = { order: 17, day: -12 };
/** So much of it was sent, and nobody has looked yet. */
const HALF_WAITS = { order: 41, amount: 500_000 };
/** Its proof was sent, and nobody has looked yet. */
const PROOF_WAITS = 61;
const MARKETS = ['Shopee', 'Tokopedia', 'TikTok Shop'];

export interface SampleInvoice {
  readonly orders: readonly string[];
  readonly day: string;
  readonly due: string;
}

export interface SamplePayment {
  readonly for: string;
  readonly amount: number;
  readonly day: string;
  readonly method: string;
  readonly proof?: string;
  readonly checked?: false;
}

const idOf = (order: number): string => `PSN-${String(order).padStart(6, '0')}`;
const isFirm = ({ customer }: SampleOrder): boolean => FIRMS.includes(CUSTOMERS[customer] as string);

/** Orders of the two firms, each on an invoice of its day: INV-000001 to INV-000005 for 1, 17, 25, 41, 49. */
export function invoices(now: Now): SampleInvoice[] {
  return orders()
    .filter((order) => isFirm(order) && order.state !== 'cancelled')
    .map(({ number, day }) => ({
      orders: [idOf(number)],
      day: dayAt(now, day),
      due: dayAt(now, day + TERM),
    }));
}

/** Every payment in order of its day: those that were checked, and the two that wait. */
export function payments(now: Now): SamplePayment[] {
  const paid = orders()
    .filter(({ paid: amount }) => amount > 0)
    .map((order) => {
      const day = order.number === PART.order ? PART.day : (order.paidDay ?? order.day);
      const method = MARKETS.includes(order.channel)
        ? 'market'
        : order.channel === 'Toko' && !isFirm(order)
          ? 'cash'
          : 'transfer';
      return { day, payment: { for: idOf(order.number), amount: order.paid, method } };
    });
  const proof = orders().find(({ number }) => number === PROOF_WAITS);
  const waiting = [
    { order: HALF_WAITS.order, amount: HALF_WAITS.amount, day: -1 },
    { order: PROOF_WAITS, amount: proof?.total ?? 0, day: 0 },
  ].map(({ order, amount, day }) => ({
    day,
    payment: {
      for: idOf(order),
      amount,
      method: 'transfer',
      proof: `https://drive.google.example/bukti-${order}`,
      checked: false as const,
    },
  }));
  return [...paid, ...waiting]
    .sort((a, b) => a.day - b.day)
    .map(({ day, payment }) => ({ ...payment, day: dayAt(now, Math.min(0, day)) }));
}
