/** Leads in the one list of open work, in the alarm, in the search index, and in the timeline of their customer. */

import { sayDay } from '../../kernel/day';
import type { Happened, IndexEntry, Work } from '../../kernel/protocol';
import { may } from '../../kernel/role';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { customers } from '../customers';
import { laterStep, planStep } from './next';
import { recent, recentLeads } from './recent';
import { FOLLOWS, SELLS } from './roles';
import { byFollowUp, partOf } from './rules/follow';
import { isOpen } from './rules/stage';
import { planText, stageWord } from './said';
import { type Lead, leads } from './tables';
import { texts } from './words';

/** Open leads as the follow-up list stands. */
export function openLeads(context: Context) {
  return recentLeads(context).filter(isOpen).sort(byFollowUp(context.today));
}

/** Whom somebody has to follow up. What has no next step, or no day for it, is to be planned today: without a day it would sink to the end. */
export function workOf(context: Context): Work[] {
  const { language, today, who } = context;
  return openLeads(context).flatMap((lead, place): Work[] => {
    if (lead.owner === '' && !FOLLOWS.includes(who.role)) return [];
    const { id, name, need, owner, row } = lead;
    const part = partOf(lead, today);
    const step = planStep(lead, language);
    return [
      {
        id,
        kind: say(texts['leads.kind'], language),
        title: [lead.next || need, name].join(' · '),
        owner,
        due: part === 'unplanned' ? today : lead.day,
        late: part === 'late',
        step: step.label,
        panel: 'leads.card',
        state: part === 'unplanned' ? planText(lead, context) : stageWord(lead.state, language),
        row,
        rank: place + 1,
        ...(may(who, SELLS) && { steps: { done: step, snooze: laterStep(lead, language) } }),
      },
    ];
  });
}

const ALARMS = { late: 'leads.alarm.late', unplanned: 'leads.alarm.unplanned' } as const;

/** For those who sell: what is late, else what nobody has planned. */
export const alarmOf: NonNullable<Feature['alarm']> = (context) => {
  const { language, who, today } = context;
  if (!FOLLOWS.includes(who.role)) return undefined;
  const open = openLeads(context);
  for (const part of ['late', 'unplanned'] as const) {
    const count = open.filter((lead) => partOf(lead, today) === part).length;
    if (count === 0) continue;
    const text = say(texts[ALARMS[part]], language, { count });
    return { text, panel: 'leads.list', input: { filter: part } };
  }
  return undefined;
};

/** So many leads travel in the sidebar's index; older ones are found from the server. */
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
  { name, phone, need, state, formerNo }: Pick<Lead, 'name' | 'phone' | 'need' | 'state' | 'formerNo'>,
): IndexEntry {
  const ending = phone.replace(/\D/g, '').slice(-4);
  return {
    id,
    panel: 'leads.card',
    title: name,
    note: [id, need, stageWord(state, language)].filter(Boolean).join(' · '),
    keys: [ending, formerNo].filter(Boolean),
  };
}

export const finds = findsBy({
  table: leads,
  columns: ['name', 'phone', 'need', 'stage', 'archived', 'formerNo'],
  entry: (context, id, lead) =>
    lead.archived ? undefined : entryOf(context, id, { ...lead, state: lead.stage }),
});

/** What a customer once asked for, or asks for now, on their card. */
export function historyFor(context: Context, table: string, id: string): readonly Happened[] {
  if (table !== customers.key) return [];
  const { language, zone, today } = context;
  return recent(context).flatMap(({ id: no, values }): Happened[] => {
    const { at, customer, need, state } = values;
    if (customer !== id || at === null) return [];
    const said = { no, need: need.slice(0, 80), stage: stageWord(state, language) };
    return [
      {
        at,
        when: sayDay(zone.dayAt(at), language, today),
        text: say(texts['leads.history.about'], language, said),
        panel: 'leads.card',
        id: no,
      },
    ];
  });
}
