/** Adding a customer, for customers' own action and for an order from somebody new: one duplicate check, one way. */
import { Refusal } from '../../kernel/problem';
import type { RowOf } from '../../kernel/table';
import { normalPhone } from '../../kernel/text';
import { isIndonesian } from '../../kernel/zone';
import type { Context, Stored } from '../../ports/context';
import { duplicatesOf } from './rules/same';
import { customers } from './tables';

export interface NewCustomer {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly city?: string;
  readonly preferences?: string;
  readonly address?: string;
}

export interface Added {
  readonly row: Readonly<RowOf<typeof customers>>;
  /** Set when this person was there already: same phone and same name, and `ifSame` was `use`. */
  readonly stored?: Stored<typeof customers>;
  /** Somebody with a similar name. */
  readonly similar?: { readonly id: string; readonly name: string };
}

/**
 * Adds a customer; reads all customers once (one round trip). `more` are columns that Rapi owns and the caller knows, such as what an order adds to
 * *spent*. Refuses `customers.samePhone` and `customers.sameEmail`, naming the other; with `ifSame: 'use'`, same phone and same name is that customer
 * and nothing is inserted. `field` is the form's prefix: `customer.`.
 */
export function addCustomer(
  context: Context,
  input: NewCustomer,
  options: {
    readonly ifSame?: 'use' | 'refuse';
    readonly field?: string;
    readonly more?: Partial<Pick<RowOf<typeof customers>, 'spent' | 'lastStatus' | 'lastProblem'>>;
  } = {},
): Added | Refusal {
  const { name, phone = '', email = '' } = input;
  const indonesian = isIndonesian(context.zone);
  const known = context.from(customers).all();
  const { problem, same, similar } = duplicatesOf(known, { name, phone, email }, indonesian);
  if (same && options.ifSame === 'use') return { row: same.values, stored: same };
  if (problem) {
    const field = `${options.field ?? ''}${problem.place?.field ?? ''}`;
    return new Refusal([{ ...problem, place: { ...problem.place, field } }]);
  }
  const row = context.change.insert(customers, {
    name,
    phone: normalPhone(phone, indonesian) ?? phone.trim(),
    email: email.trim(),
    city: input.city ?? '',
    preferences: input.preferences ?? '',
    address: input.address ?? '',
    ...options.more,
  });
  return { row, ...(similar && { similar: { id: similar.id, name: similar.values.name } }) };
}
