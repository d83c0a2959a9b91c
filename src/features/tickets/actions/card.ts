/** A ticket's card: who asks what, until when, its next step, and how long the customer waited. */
import * as z from 'zod/mini';
import { URGENCIES } from '../../../kernel/choices';
import type { Moment } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, Happened } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { customers, phoneLine } from '../../customers';
import { orders } from '../../orders';
import { CHANNELS } from '../choices';
import { idField } from '../input';
import { moreSteps, nextStep } from '../next';
import { loadTicket } from '../record';
import { WORKS } from '../roles';
import { escalatedTo, isLate } from '../rules/state';
import { type Elapsed, resolutionOf, responseOf } from '../rules/times';
import { chipOf, limitOf, momentText, waitedText } from '../said';
import { hoursIn } from '../settings';
import type { Ticket } from '../tables';
import { texts } from '../words';

const input = () => z.object({ id: idField() });

/** The card, and what its form starts from. */
export type TicketCard = Card & { readonly ticket: Ticket };

export const card: Query<z.infer<ReturnType<typeof input>>, TicketCard> = {
  name: 'tickets.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const ticket = { ...stored.values, id: stored.id };
    const { language, who } = context;
    const may = WORKS.includes(who.role);
    const next = may ? nextStep(ticket, language) : undefined;
    return {
      title: `${ticket.id} · ${ticket.subject}`,
      state: chipOf(ticket, context),
      lines: linesOf(context, ticket),
      ...(next && { next }),
      more: may ? moreSteps(ticket, language) : [],
      history: happened(context, ticket),
      ticket,
    };
  },
};

function linesOf(context: Context, ticket: Ticket): CardLine[] {
  const { language, zone, settings, team, now } = context;
  const word = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
  const fact = (key: keyof typeof texts, value: string): CardLine[] =>
    value === '' ? [] : [{ text: word(key), aside: value }];
  const of = (choices: typeof CHANNELS | typeof URGENCIES, key: string | null): string =>
    choices.find((each) => each.key === key)?.words[language] ?? '';
  const hours = hoursIn(settings);
  const limit = limitOf(ticket);
  const up = isLate(ticket, now) ? escalatedTo(ticket, team) : '';
  return [
    ...reach(context, ticket),
    ...(ticket.sensitive ? [{ text: word('tickets.card.sensitive'), tone: 'watch' as const }] : []),
    ...fact('tickets.card.limit', limit === null ? '' : momentText(context, limit)),
    ...(up === '' ? [] : [{ text: word('tickets.card.escalated', { name: up }), tone: 'act' as const }]),
    ...fact('tickets.card.urgency', of(URGENCIES, ticket.urgency)),
    ...fact('tickets.card.channel', of(CHANNELS, ticket.channel)),
    ...fact('tickets.card.owner', ticket.owner),
    ...orderLine(context, ticket.order),
    ...fact('tickets.card.cause', ticket.cause),
    ...fact('tickets.card.response', waited(context, responseOf(ticket, hours, zone))),
    ...fact('tickets.card.resolution', waited(context, resolutionOf(ticket, hours, zone))),
    ...fact('tickets.card.formerNo', ticket.formerNo),
  ];
}

const waited = ({ language }: Context, time: Elapsed | undefined): string =>
  time ? waitedText(time, language) : '';

function reach(context: Context, { customer, customerName }: Ticket): CardLine[] {
  const known = customer === '' ? undefined : context.from(customers).byId(customer);
  const phone = known && phoneLine(context, known.values.phone);
  return [
    {
      text: customerName || say(texts['tickets.card.nobody'], context.language),
      strong: true,
      ...(known && { panel: 'customers.card', id: known.id }),
    },
    ...(phone ? [phone] : []),
  ];
}

/** The order asked about, one press away, with what is in it. */
function orderLine(context: Context, no: string): CardLine[] {
  if (no === '') return [];
  const { items = '' } = context.from(orders).byId(no)?.values ?? {};
  return [
    { text: no, aside: items.length > 80 ? `${items.slice(0, 79)}…` : items, panel: 'orders.card', id: no },
  ];
}

/** What happened to it, newest first. */
function happened(context: Context, { at, firstAnswer, doneAt, state }: Ticket): Happened[] {
  const stamps: readonly (readonly [Moment | null, keyof typeof texts])[] = [
    [doneAt, state === 'cancelled' ? 'tickets.history.cancelled' : 'tickets.history.done'],
    [firstAnswer, 'tickets.history.firstAnswer'],
    [at, 'tickets.history.at'],
  ];
  return stamps.flatMap(([when, key]) =>
    when === null
      ? []
      : [{ at: when, when: momentText(context, when), text: say(texts[key], context.language) }],
  );
}
