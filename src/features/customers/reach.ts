/** The way to write to a customer: one press to WhatsApp, for roles that talk to customers. */
import { numberOf } from '../../kernel/table';
import { normalPhone } from '../../kernel/text';
import { isIndonesian } from '../../kernel/zone';
import type { Context } from '../../ports/context';
import { seesPhones } from './rules/same';
import { customers } from './tables';

/** The address that opens a chat with this number; undefined where the role sees no numbers or this is none. */
export function chatWith({ who, zone }: Context, phone: string): string | undefined {
  const dial = seesPhones(who.role) ? normalPhone(phone, isIndonesian(zone)) : undefined;
  return dial && `https://wa.me/${dial}`;
}

/** The same for a customer by number. One round trip. */
export function chatOf(context: Context, id: string): string | undefined {
  const stored = numberOf(customers, id) === undefined ? undefined : context.from(customers).byId(id);
  return stored && chatWith(context, stored.values.phone);
}
