/** Leads by whom to follow up first, or those that are one's own, late, unplanned, won or lost, and what the open ones come to. */

import * as z from 'zod/mini';
import { pageOf } from '../../../kernel/page';
import type { CardStep, Tone } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { offeredAtFirst } from '../../backlog';
import { nextStep } from '../next';
import { recentLeads } from '../recent';
import { SELLS } from '../roles';
import { partOf } from '../rules/follow';
import { pipelineOf } from '../rules/pipeline';
import { isOpen } from '../rules/stage';
import { chipOf, moneyText, planText, reasonWord } from '../said';
import { openLeads } from '../shown';
import type { Lead } from '../tables';

const FILTERS = ['open', 'mine', 'late', 'unplanned', 'won', 'lost'] as const;
type Filter = (typeof FILTERS)[number];

const input = () =>
  z.object({
    filter: z.optional(z.enum(FILTERS)),
    most: z.optional(z.int()),
    /** What an earlier answer gave as `more`. */
    after: z.optional(z.int()),
  });

interface LeadRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly aside?: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
  readonly step?: CardStep;
}

export interface LeadList {
  readonly rows: readonly LeadRow[];
  readonly more?: number;
  /** Of all open leads, in words. */
  readonly sum: { readonly count: number; readonly amount: string; readonly weighted: string };
  /** Possible buyers that stand in the backlog, while there are no other leads. */
  readonly movable: number;
}

export const list: Query<z.infer<ReturnType<typeof input>>, LeadList> = {
  name: 'leads.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'open', ...asked }) => {
    const { page, ...more } = pageOf(shown(context, filter), asked);
    const { count, amount, weighted } = pipelineOf(recentLeads(context), context.now);
    return {
      rows: page.map((lead) => rowOf(context, lead)),
      ...more,
      sum: { count, amount: moneyText(context, amount), weighted: moneyText(context, weighted) },
      movable: may(context.who, SELLS) ? offeredAtFirst(context, 'sales', recentLeads(context)) : 0,
    };
  },
};

function shown(context: Context, filter: Filter): Lead[] {
  const { who, today } = context;
  if (filter === 'won' || filter === 'lost')
    return recentLeads(context)
      .filter(({ state }) => state === filter)
      .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0) || (a.id < b.id ? 1 : -1));
  return openLeads(context).filter((lead) => {
    if (filter === 'open') return true;
    return filter === 'mine' ? lead.owner === who.name : partOf(lead, today) === filter;
  });
}

function rowOf(context: Context, lead: Lead): LeadRow {
  const { language, who } = context;
  const step = may(who, SELLS) ? nextStep(lead, language) : undefined;
  // That nothing is planned says the chip.
  const plan = lead.next === '' ? '' : planText(lead, context);
  const about = isOpen(lead) ? plan : lead.order || reasonWord(lead.lostReason, language);
  return {
    id: lead.id,
    panel: 'leads.card',
    title: lead.name,
    note: [lead.need, about].filter(Boolean).join(' · '),
    ...(lead.amount !== null && { aside: moneyText(context, lead.amount) }),
    chip: chipOf(lead, context),
    ...(step && { step }),
  };
}
