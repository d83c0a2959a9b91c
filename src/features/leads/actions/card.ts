/** A lead's card: who needs what, what it may come to, its next step, and what it became. */

import * as z from 'zod/mini';
import { type Moment, sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, Happened } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { FORGETS, phoneFor, phoneLine } from '../../customers';
import { idField } from '../input';
import { forgetStep, moreSteps, nextStep } from '../next';
import { twinOf } from '../person';
import { loadLead } from '../record';
import { SELLS } from '../roles';
import { isOpen } from '../rules/stage';
import { chanceText, chipOf, moneyText, planText, reasonWord, stageWord } from '../said';
import type { Lead } from '../tables';
import { texts } from '../words';

const input = () => z.object({ id: idField() });

/** The card, and what its form and the form of its order start from; the number as the role may see it. */
export type LeadCard = Card & { readonly lead: Lead };

export const card: Query<z.infer<ReturnType<typeof input>>, LeadCard> = {
  name: 'leads.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const { language, who } = context;
    const lead = { ...stored.values, id: stored.id };
    const sells = may(who, SELLS);
    const next = sells ? nextStep(lead, language) : undefined;
    return {
      title: `${lead.id} · ${lead.name}`,
      state: chipOf(lead, context),
      lines: linesOf(context, lead),
      ...(next && { next }),
      more: [
        ...(sells ? moreSteps(lead, language) : []),
        ...(FORGETS.includes(who.role) && lead.customer === '' ? [forgetStep(lead, language)] : []),
      ],
      history: happened(context, lead),
      lead: { ...lead, phone: phoneFor(who.role, lead.phone) },
    };
  },
};

function linesOf(context: Context, lead: Lead): CardLine[] {
  const { language, today } = context;
  const word = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
  const fact = (key: keyof typeof texts, value: string): CardLine[] =>
    value === '' ? [] : [{ text: word(key), aside: value }];
  const phone = phoneLine(context, lead.phone);
  const twin = isOpen(lead) ? twinOf(context, lead.phone, lead.id) : undefined;
  return [
    ...(phone ? [phone] : []),
    ...(twin ? [{ text: word('leads.card.twin', { id: twin.id }), tone: 'watch' as const }] : []),
    { text: lead.need },
    ...(isOpen(lead)
      ? [{ text: word('leads.card.next'), aside: planText(lead, context), strong: true }]
      : []),
    ...fact('leads.card.stage', `${stageWord(lead.state, language)} · ${chanceText(lead)}`),
    ...(lead.amount === null
      ? []
      : [
          { text: word('leads.card.amount'), aside: moneyText(context, lead.amount) },
          ...(isOpen(lead)
            ? [{ text: word('leads.card.weighted'), aside: moneyText(context, lead.weighted) }]
            : []),
        ]),
    ...fact('leads.card.expected', lead.expected === null ? '' : sayDay(lead.expected, language, today)),
    ...fact('leads.card.lostReason', lead.state === 'lost' ? reasonWord(lead.lostReason, language) : ''),
    ...fact('leads.card.owner', lead.owner),
    ...fact('leads.card.formerNo', lead.formerNo),
  ];
}

/** What happened to it, newest first; its customer and its order are a press away. */
function happened(context: Context, { at, closedAt, state, customer, order }: Lead): Happened[] {
  const { language, zone, today } = context;
  const told = (
    when: Moment | null,
    key: keyof typeof texts,
    way: { readonly panel?: string; readonly id?: string } = {},
  ): Happened[] =>
    when === null
      ? []
      : [
          {
            at: when,
            when: sayDay(zone.dayAt(when), language, today),
            text: say(texts[key], language, { no: way.id ?? '' }),
            ...way,
          },
        ];
  const ended = state === 'won' ? 'leads.history.won' : 'leads.history.lost';
  return [
    ...(order === '' ? [] : told(closedAt ?? at, 'leads.history.order', { panel: 'orders.card', id: order })),
    ...told(closedAt, ended),
    ...(customer === '' ? [] : told(at, 'leads.history.customer', { panel: 'customers.card', id: customer })),
    ...told(at, 'leads.history.at'),
  ];
}
