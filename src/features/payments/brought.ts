/** The payment of an order that another book says was paid: so that what an import brings is told by a row as well. */
import type { Moment } from '../../kernel/day';
import type { Money } from '../../kernel/money';
import type { Context } from '../../ports/context';
import { actor } from '../stock';
import { type Method, payments } from './tables';

/** Channels whose money comes from a marketplace. */
const MARKETS: readonly unknown[] = ['shopee', 'tokopedia', 'tiktok', 'lazada'];

interface PaidOrder {
  readonly id: string;
  readonly at?: Moment | null;
  readonly channel?: string | null;
  readonly customer?: string;
  readonly customerName?: string;
}

/** Writes the row only: whoever calls it sets *Dibayar* of the order in the same change. `amount` is what was paid more than before, in minor units. */
export function paymentBrought(context: Context, order: PaidOrder, amount: Money, source: string): void {
  const { zone, today } = context;
  const at = order.at ?? null;
  context.change.insert(payments, {
    day: at === null ? today : zone.dayAt(at),
    target: order.id,
    order: order.id,
    customer: order.customer ?? '',
    customerName: order.customerName ?? '',
    method: (MARKETS.includes(order.channel) ? 'market' : 'other') satisfies Method,
    amount,
    counted: amount,
    shares: `${order.id} ${amount}`,
    state: 'checked',
    at: context.now,
    by: actor(context),
    checkedAt: context.now,
    checkedBy: actor(context),
    source,
  });
}
