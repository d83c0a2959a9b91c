/** Tickets that are open, one's own, new, late or waiting, each with its next step, and the questions that come again and again. */
import * as z from 'zod/mini';
import { pageOf } from '../../../kernel/page';
import type { CardStep, Tone } from '../../../kernel/protocol';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { offeredAtFirst } from '../../backlog';
import { subjectKey, templatesFor } from '../../templates';
import { nextStep } from '../next';
import { recent } from '../recent';
import { WORKS } from '../roles';
import { isLate, isOpen } from '../rules/state';
import { oftenAsked } from '../rules/subjects';
import { chipOf, limitText } from '../said';
import type { Ticket } from '../tables';

const FILTERS = ['open', 'mine', 'new', 'late', 'waiting', 'all'] as const;
type Filter = (typeof FILTERS)[number];

const input = () =>
  z.object({
    filter: z.optional(z.enum(FILTERS)),
    most: z.optional(z.int()),
    /** What an earlier answer gave as `more`. */
    after: z.optional(z.int()),
  });

interface TicketRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
  readonly step?: CardStep;
}

/** A question that came at least twice: the template that answers it, or none yet. */
export interface Often {
  readonly subject: string;
  readonly count: number;
  readonly template?: string;
}

export interface TicketList {
  readonly rows: readonly TicketRow[];
  readonly more?: number;
  readonly often: readonly Often[];
  /** Questions that stand in the backlog, while there are no other tickets. */
  readonly movable: number;
}

export const list: Query<z.infer<ReturnType<typeof input>>, TicketList> = {
  name: 'tickets.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'open', ...asked }) => {
    const all = recent(context).map(({ values, id }) => ({ ...values, id }));
    const fits = all.filter((ticket) => isShown(context, ticket, filter)).sort(byUrgency(context));
    const { page, ...more } = pageOf(fits, asked);
    return {
      rows: page.map((ticket) => rowOf(context, ticket)),
      ...more,
      often: often(context, all),
      movable: WORKS.includes(context.who.role) ? offeredAtFirst(context, 'service', all) : 0,
    };
  },
};

function often(context: Context, all: readonly Ticket[]): Often[] {
  const asked = oftenAsked(all).slice(0, 5);
  if (asked.length === 0) return [];
  const known = templatesFor(context);
  return asked.map(({ subject, count }) => {
    const template = known.get(subjectKey(subject));
    return { subject, count, ...(template !== undefined && { template }) };
  });
}

function isShown({ who, now }: Context, ticket: Ticket, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (!isOpen(ticket)) return false;
  if (filter === 'mine') return ticket.owner === who.name;
  if (filter === 'late') return isLate(ticket, now);
  return filter === 'open' || ticket.state === filter;
}

/** Open ones first: by when they are to be answered, then by urgency, then the older; of those that are over the newest. */
function byUrgency({ now }: Context) {
  const due = (ticket: Ticket): number =>
    ticket.firstAnswer === null ? (ticket.answerBy ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
  return (a: Ticket, b: Ticket): number =>
    Number(isOpen(b)) - Number(isOpen(a)) ||
    Number(isLate(b, now)) - Number(isLate(a, now)) ||
    (isOpen(a) ? due(a) - due(b) : 0) ||
    (isOpen(a) ? Number(b.urgency ?? 2) - Number(a.urgency ?? 2) : 0) ||
    (isOpen(a) ? (a.at ?? 0) - (b.at ?? 0) : (b.at ?? 0) - (a.at ?? 0));
}

function rowOf(context: Context, ticket: Ticket): TicketRow {
  const step = WORKS.includes(context.who.role) ? nextStep(ticket, context.language) : undefined;
  return {
    id: ticket.id,
    panel: 'tickets.card',
    title: ticket.subject,
    note: [ticket.customerName, ticket.order, ticket.owner, limitText(ticket, context)]
      .filter(Boolean)
      .join(' · '),
    chip: chipOf(ticket, context),
    ...(step && { step }),
  };
}
