/** Who a lead is: somebody who bought before, somebody who asks twice, and the customer it becomes. */
import { isRefusal, type Refusal } from '../../kernel/problem';
import { fold, isPhone, normalPhone } from '../../kernel/text';
import { isIndonesian } from '../../kernel/zone';
import type { Context, Stored } from '../../ports/context';
import { addCustomer, customerNamed, customers, standingNow } from '../customers';
import { recentLeads } from './recent';
import { isOpen } from './rules/stage';
import type { Lead } from './tables';

type Customer = Stored<typeof customers>;

/** Fewer digits are the end of a number, not a number. */
const LEAST_DIGITS = 8;

/** A number as it is kept: in its international form, where that is certain. */
export function phoneAs({ zone }: Context, written: string): string {
  return normalPhone(written, isIndonesian(zone)) ?? written.trim();
}

/** The customer who has this number. Reads all customers once, unless there is no whole number. */
export function customerOf(context: Context, phone: string): Customer | undefined {
  if (!isPhone(phone) || phone.replace(/\D/g, '').length < LEAST_DIGITS) return undefined;
  const named = customerNamed(context.from(customers).all(), phone, context.zone);
  return 'known' in named ? named.known : undefined;
}

/** Another open lead with this number. */
export function twinOf(context: Context, phone: string, except = ''): Lead | undefined {
  if (phone === '') return undefined;
  const key = phoneAs(context, phone);
  return recentLeads(context).find(
    (lead) => lead.id !== except && isOpen(lead) && phoneAs(context, lead.phone) === key,
  );
}

export interface Bought {
  readonly id: string;
  readonly name: string;
  /** The customer was made now. */
  readonly made: boolean;
}

/** The customer that a lead is when it buys: the one it was known to be, the one of its number, or a new one. At most two round trips. */
export function becomesCustomer(
  context: Context,
  { customer, name, phone }: Pick<Lead, 'customer' | 'name' | 'phone'>,
): Bought | Refusal {
  const known = (customer === '' ? undefined : standingNow(context, customer)) ?? customerOf(context, phone);
  if (known) return { id: known.id, name: known.values.name, made: false };
  const added = addCustomer(context, { name, phone }, { ifSame: 'use' });
  if (isRefusal(added)) return added;
  return { id: added.row.id, name: added.row.name, made: added.stored === undefined };
}

/** A customer made by a lead that is no longer won leaves the lists again, unless somebody has sold to them or renamed them since. */
export function unmake(context: Context, id: string, name: string): void {
  const stored = context.from(customers).byId(id);
  if (!stored || stored.bad.length > 0) return;
  const { archived, mergedInto, spent } = stored.values;
  if (archived || mergedInto !== '' || spent !== 0 || fold(stored.values.name) !== fold(name)) return;
  context.change.update(customers, stored, { archived: true });
}
