/** Who buys: somebody known, or somebody new made together with the order. */

import { addMoney, type Money } from '../../kernel/money';
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { isPhone } from '../../kernel/text';
import type { Context, Stored } from '../../ports/context';
import { addCustomer, customers, standingNow } from '../customers';
import { stateText } from '../flow';

export interface CustomerInput {
  readonly id?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly city?: string;
  readonly address?: string;
}

export interface Buyer {
  readonly id: string;
  readonly name: string;
  /** Somebody else with a similar name. */
  readonly similar?: string;
}

/**
 * The customer of a new order of `total`, with *spent* and *last status* brought up to date. A name and phone of somebody known is that person; the same
 * phone under another name is refused. One round trip.
 */
export function buyer(context: Context, input: CustomerInput, total: Money): Buyer | Refusal {
  const lastStatus = stateText('received', context.language);
  const bought = (stored: Stored<typeof customers>): Buyer => {
    const { name, spent } = stored.values;
    context.change.update(customers, stored, { spent: addMoney(spent, total), lastStatus });
    return { id: stored.id, name };
  };
  const id = input.id?.trim() ?? '';
  if (id !== '') {
    const stored = standingNow(context, id);
    return stored
      ? bought(stored)
      : refuse('orders.unknownCustomer', { id: id.slice(0, 40) }, { field: 'customer.id' });
  }
  if (input.name === undefined) return refuse('orders.customerNeeded', {}, { field: 'customer' });
  const phone = input.phone?.trim() ?? '';
  if (phone !== '' && (phone.length > 40 || !isPhone(phone)))
    return refuse('orders.phone', {}, { field: 'customer.phone' });
  const { name, city, address } = input;
  const added = addCustomer(
    context,
    { name, phone, ...(city && { city }), ...(address && { address }) },
    { ifSame: 'use', field: 'customer.', more: { spent: total, lastStatus } },
  );
  if (isRefusal(added)) return added;
  if (added.stored) return bought(added.stored);
  const { row, similar } = added;
  return {
    id: row.id,
    name: row.name,
    ...(similar && { similar: `${similar.name} (${similar.id})` }),
  };
}
