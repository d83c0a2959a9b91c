/** The row that takes a checked payment back: the same amount the other way, over the same orders. */
import type { Money } from '../../kernel/money';
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import { type Order, orders } from '../orders';
import type { Entry } from './enter';
import type { Payment } from './load';
import { opposite, readShares } from './rules/shares';
import { notIn } from './rules/state';

/** What `enter` writes to reverse it; refuses what does not count or was reversed before. One round trip. */
export function reversing(context: Context, { id, values }: Payment, note = ''): Entry | Refusal {
  const moved = notIn(id, values, 'checked');
  if (moved) return moved;
  const shares = opposite(readShares(values.shares));
  const found = context.from(orders).byIds([...shares.keys()]);
  if (found.some((order) => order === undefined)) return refuse('payments.orderLost', { no: values.target });
  const { target: no, customer, customerName, method, counted } = values;
  return {
    target: { no, orders: found as Order[], customer, customerName },
    amount: -counted as Money,
    day: context.today,
    method,
    note,
    state: 'checked',
    reverses: id,
    shares,
  };
}
