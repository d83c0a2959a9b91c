/** What a text to a customer may say of that customer, and how it is sent. */
import { numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Telling } from '../../ports/telling';
import { phoneFor, seesPhones } from './rules/same';
import { customers } from './tables';

/** Undefined where there is no such customer. One round trip. */
export function tellsCustomer(context: Context, id: string): Telling | undefined {
  const stored = numberOf(customers, id) === undefined ? undefined : context.from(customers).byId(id);
  if (!stored) return undefined;
  const { name, phone, email } = stored.values;
  const { role } = context.who;
  return {
    about: name,
    phone: phoneFor(role, phone),
    email: seesPhones(role) ? email : '',
    told: [{ name: { id: 'nama', en: 'name' }, text: name, where: '' }],
  };
}
