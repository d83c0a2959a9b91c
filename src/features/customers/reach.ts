/** The way to write to somebody: one press to WhatsApp, for roles that talk to customers. */
import type { CardLine } from '../../kernel/protocol';
import { numberOf } from '../../kernel/table';
import { normalPhone, readablePhone } from '../../kernel/text';
import { isIndonesian } from '../../kernel/zone';
import type { Context } from '../../ports/context';
import { phoneFor, seesPhones } from './rules/same';
import { customers } from './tables';

/** The address that opens a chat with this number; undefined where the role sees no numbers or this is none. */
export function chatWith({ who, zone }: Context, phone: string): string | undefined {
  const dial = seesPhones(who.role) ? normalPhone(phone, isIndonesian(zone)) : undefined;
  return dial && `https://wa.me/${dial}`;
}

/** A card's line with a number as this role may see it, one press from a chat; undefined without a number. */
export function phoneLine(context: Context, phone: string): CardLine | undefined {
  if (phone === '') return undefined;
  const link = chatWith(context, phone);
  return { text: readablePhone(phoneFor(context.who.role, phone)), ...(link && { link }) };
}

/** The address of a chat with a customer by number. One round trip. */
export function chatOf(context: Context, id: string): string | undefined {
  const stored = numberOf(customers, id) === undefined ? undefined : context.from(customers).byId(id);
  return stored && chatWith(context, stored.values.phone);
}
