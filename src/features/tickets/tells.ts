/** What a text may say of a ticket: its own words, and those of its order or its customer. */
import { isRefusal, type Refusal } from '../../kernel/problem';
import { numberOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Telling, Told } from '../../ports/telling';
import { tellsCustomer } from '../customers';
import { tellsOrder } from '../templates';
import { answeredStep } from './next';
import { loadTicket } from './record';
import { WORKS } from './roles';
import { isAutomated, isOpen } from './rules/state';
import { tickets } from './tables';
import { texts } from './words';

export function tells(context: Context, written: string): Telling | Refusal | undefined {
  if (numberOf(tickets, written) === undefined) return undefined;
  const stored = loadTicket(context, written);
  if (isRefusal(stored)) return stored;
  const { id, values } = stored;
  const { language } = context;
  const { subject, customer, customerName, order } = values;
  const own: Told[] = [
    { name: { id: 'no_tiket', en: 'ticket_no' }, text: id, where: '' },
    { name: { id: 'soal', en: 'subject' }, text: subject, where: '' },
  ];
  const from = (order === '' ? undefined : tellsOrder(context, order)) ?? tellsCustomer(context, customer);
  const asker: Told = {
    name: { id: 'nama', en: 'name' },
    text: customerName,
    where: say(texts['tickets.where.customer'], language, { id }),
  };
  return {
    about: [id, customerName].filter(Boolean).join(' · '),
    phone: from?.phone ?? '',
    email: from?.email ?? '',
    // What an order would say is asked for by its number, where the ticket has none.
    told: [...own, ...(from?.told ?? [asker]), ...(order === '' ? noOrder(context, id) : [])],
    subject,
    ...(isOpen(values) && WORKS.includes(context.who.role) && { answered: answeredStep({ id }, language) }),
    ...(!isAutomated(values) && { closed: 'tickets.sensitive' }),
  };
}

const OF_ORDERS = [
  { id: 'no_pesanan', en: 'order_no' },
  { id: 'isi', en: 'items' },
  { id: 'jumlah', en: 'amount' },
  { id: 'kurir', en: 'courier' },
  { id: 'resi', en: 'tracking_no' },
  { id: 'janji', en: 'promised' },
] as const;

function noOrder({ language }: Context, id: string): Told[] {
  const where = say(texts['tickets.where.order'], language, { id });
  return OF_ORDERS.map((name) => ({ name, text: '', where }));
}
