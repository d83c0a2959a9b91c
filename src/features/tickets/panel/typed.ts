/** What is typed into the form of a ticket, and what it means. */
import { entriesOf, page } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { reader } from '../../../ui/reader';
import { keep } from '../../../ui/server';
import { CHANNELS } from '../choices';
import type { Ticket } from '../tables';
import { panelWords } from './words';

export interface TypedTicket {
  readonly customer: Picked;
  readonly phone: string;
  readonly order: string;
  readonly subject: string;
  readonly channel: string;
  readonly urgency: string;
  readonly owner: string;
  readonly sensitive: boolean;
  readonly cause: string;
  /** The ticket as the form found it. */
  readonly start?: Ticket;
}

const LAST_CHANNEL = 'last ticket channel';
const FIELDS = ['subject', 'channel', 'urgency', 'owner', 'order', 'sensitive', 'cause'] as const;

/** A new one starts from the row or card it was opened on, with the channel of the last one. */
export function emptyTicket(input: unknown): TypedTicket {
  const start = (input as { ticket?: Ticket } | null)?.ticket;
  const id = given(input, 'id');
  const picked = entriesOf('customers').find((each) => each.id === (given(input, 'customer') || id));
  const last = keep().get(LAST_CHANNEL);
  return {
    customer: picked ? { id: picked.id, text: picked.title } : NOT_PICKED,
    phone: '',
    order: start?.order ?? (given(input, 'order') || (id.startsWith('PSN-') ? id : '')),
    subject: start?.subject ?? '',
    channel: start?.channel ?? CHANNELS.find(({ key }) => key === last)?.key ?? CHANNELS[0].key,
    urgency: start?.urgency ?? '2',
    owner: start?.owner ?? page.value.person.name,
    sensitive: start?.sensitive ?? false,
    cause: start?.cause ?? '',
    ...(start && { start }),
  };
}

export const rememberChannel = ({ channel }: TypedTicket): void => keep().set(LAST_CHANNEL, channel);

/** The ticket as the server takes it, or a sentence for each field that cannot be read. */
export function readTicket(typed: TypedTicket): Reading {
  const { start, customer, phone } = typed;
  const read = reader();
  const at = (key: string): string => (start ? `set.${key}` : key);
  const subject = read.text(at('subject'), typed.subject);
  const order = typed.order.trim();
  const all = {
    subject,
    order,
    channel: typed.channel,
    urgency: typed.urgency,
    owner: typed.owner.trim(),
    sensitive: typed.sensitive,
    cause: typed.cause.trim(),
  };
  if (start) {
    const was = Object.fromEntries(FIELDS.map((key) => [key, start[key]]));
    return read.done(`${start.id}: ${t(panelWords.change)}`, { id: start.id, set: all, was });
  }
  // Whoever ordered is who asks.
  if (order === '' || customer.text.trim() !== '') read.picked('customer', customer);
  const name = customer.text.trim();
  const who = customer.fresh ? { name, ...(phone.trim() && { phone: phone.trim() }) } : { id: customer.id };
  const asker = customer.id === '' && !customer.fresh ? {} : { customer: who };
  return read.done(`${t(panelWords.newTicket)}: ${subject}`, { ...all, ...asker });
}
