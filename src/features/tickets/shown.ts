/** Tickets in the one list of open work, in the alarm, in the search index, and in the timelines of customers and orders. */
import type { Happened, IndexEntry, Work } from '../../kernel/protocol';
import { whenOf } from '../../kernel/when';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { customers } from '../customers';
import { orders } from '../orders';
import { doneStep, nextStep } from './next';
import { recent } from './recent';
import { SERVES, WORKS } from './roles';
import { escalatedTo, isAutomated, isLate, isOpen, lyingMinutes } from './rules/state';
import { chipOf, limitText, stateWord } from './said';
import { hoursIn } from './settings';
import { type Ticket, tickets } from './tables';
import { texts } from './words';

const open = (context: Context): (Ticket & { readonly row: number })[] =>
  recent(context)
    .filter(({ values }) => isOpen(values))
    .map(({ id, row, values }) => ({ ...values, id, row }));

const lies = (ticket: Ticket, { now, settings, zone }: Context): boolean =>
  isAutomated(ticket) && lyingMinutes(ticket, now, hoursIn(settings), zone) > 0;

/**
 * What somebody has to answer. What waits for the customer comes back once it has lain for a working day. What is past its limit is the manager's too:
 * everybody but its owner sees it in the manager's hands.
 */
export function workOf(context: Context): Work[] {
  const { language, who, now, zone, team } = context;
  return open(context).flatMap((ticket): Work[] => {
    if (ticket.state === 'waiting' && !lies(ticket, context)) return [];
    if (ticket.owner === '' && !SERVES.includes(who.role)) return [];
    const late = isLate(ticket, now);
    const up = late && ticket.owner !== who.name ? escalatedTo(ticket, team) : '';
    const step = nextStep(ticket, language);
    const state = limitText(ticket, context) || stateWord(ticket.state, language);
    return [
      {
        id: ticket.id,
        kind: say(texts['tickets.kind'], language),
        title: [ticket.subject, ticket.customerName].filter(Boolean).join(' · '),
        owner: up || ticket.owner,
        due: ticket.firstAnswer === null && ticket.answerBy !== null ? zone.dayAt(ticket.answerBy) : null,
        late,
        step: step?.label ?? '',
        panel: 'tickets.card',
        ...(up !== '' &&
          ticket.owner !== '' && { note: say(texts['tickets.ofOwner'], language, { name: ticket.owner }) }),
        state,
        row: ticket.row,
        ...(WORKS.includes(who.role) && { steps: { done: doneStep(ticket, language) } }),
      },
    ];
  });
}

/** Tickets that this person ended as done since then. */
export const finishedBy: NonNullable<Feature['finished']> = (context, name, since) =>
  recent(context)
    .filter(
      ({ values: { owner, state, doneAt } }) => owner === name && state === 'done' && (doneAt ?? 0) >= since,
    )
    .map(({ id, values }) => `${id} ${values.subject}`);

/** For those who serve: what is past its limit, else what lies. */
export const alarmOf: NonNullable<Feature['alarm']> = (context) => {
  const { now, language, who } = context;
  if (!SERVES.includes(who.role)) return undefined;
  const all = open(context);
  const late = all.filter((ticket) => isAutomated(ticket) && isLate(ticket, now)).length;
  if (late > 0) {
    const text = say(texts['tickets.alarm.late'], language, { count: late });
    return { text, panel: 'tickets.list', input: { filter: 'late' } };
  }
  const lying = all.filter((ticket) => lies(ticket, context)).length;
  if (lying === 0) return undefined;
  const text = say(texts['tickets.alarm.lying'], language, { count: lying });
  return { text, panel: 'tickets.list', input: { filter: 'open' } };
};

/** So many tickets travel in the sidebar's index; older ones are found from the server. */
const INDEXED = 300;

export function indexOf(context: Context): IndexEntry[] {
  return recent(context)
    .slice(-INDEXED)
    .reverse()
    .map(({ id, values }) => entryOf(context, id, values));
}

function entryOf(
  { language }: Context,
  id: string,
  { subject, customerName, state, formerNo }: Pick<Ticket, 'subject' | 'customerName' | 'state' | 'formerNo'>,
): IndexEntry {
  return {
    id,
    panel: 'tickets.card',
    title: `${id} · ${subject}`,
    note: [customerName, stateWord(state, language)].filter(Boolean).join(' · '),
    keys: formerNo === '' ? [] : [formerNo],
  };
}

export const finds = findsBy({
  table: tickets,
  columns: ['customerName', 'subject', 'status', 'archived', 'formerNo'],
  entry: (context, id, ticket) =>
    ticket.archived ? undefined : entryOf(context, id, { ...ticket, state: ticket.status }),
});

/** What a customer still waits for, on their card: each one press away. */
export const factsFor: NonNullable<Feature['facts']> = (context, table, id) =>
  table === customers.key
    ? open(context)
        .filter(({ customer }) => customer === id)
        .map((ticket) => ({
          text: `${ticket.id} · ${ticket.subject.slice(0, 80)}`,
          aside: chipOf(ticket, context).text,
          tone: chipOf(ticket, context).tone,
          panel: 'tickets.card',
          id: ticket.id,
        }))
    : [];

/** What was asked, on the card of the customer or of the order. */
export function historyFor(context: Context, table: string, id: string): readonly Happened[] {
  const key = table === customers.key ? 'customer' : table === orders.key ? 'order' : undefined;
  if (key === undefined) return [];
  return recent(context).flatMap(({ id: no, values }): Happened[] => {
    const { at, subject, state } = values;
    if (values[key] !== id || at === null) return [];
    const said = { no, subject: subject.slice(0, 80), state: stateWord(state, context.language) };
    return [
      {
        at,
        when: whenOf(context, at),
        text: say(texts['tickets.history.about'], context.language, said),
        panel: 'tickets.card',
        id: no,
      },
    ];
  });
}
