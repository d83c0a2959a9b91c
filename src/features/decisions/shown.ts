/** Decisions to look at again, in the one list of open work; all of them in the search. */
import type { IndexEntry, Work } from '../../kernel/protocol';
import { ROLE_WORDS, WORKING } from '../../kernel/role';
import { numberOf } from '../../kernel/table';
import { whenOfDay } from '../../kernel/when';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Asked } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { DECIDES } from '../backlog';
import { laterStep, reviewedStep } from './actions/list';
import { isDue, listed } from './record';
import { type Decision, decisions } from './tables';
import { texts } from './words';

/** Older ones are found from the server. */
const INDEXED = 100;
const line = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120);

export function workOf(context: Context): Work[] {
  const { language, who, today } = context;
  return listed(context).flatMap(({ id, values }): Work[] => {
    if (!isDue(values, today) || (values.who === '' && !DECIDES.includes(who.role))) return [];
    const step = reviewedStep(id, language);
    return [
      {
        id,
        kind: say(texts['decisions.kind'], language),
        title: say(texts['decisions.work'], language, { decision: line(values.decision) }),
        owner: values.who,
        ...(values.who === '' && { responsible: ROLE_WORDS.manager[language] }),
        due: values.review,
        late: (values.review ?? today) < today,
        step: step.label,
        state: say(texts['decisions.is.due'], language),
        panel: 'decisions.card',
        ...(WORKING.includes(who.role) && { steps: { done: step, snooze: laterStep(id, language) } }),
      },
    ];
  });
}

/** *Selesai* in *Hari Ini*: it was looked at. */
export function workStep(id: string, step: string): Asked | undefined {
  if (numberOf(decisions, id) === undefined || step !== 'done') return undefined;
  return { action: 'decisions.edit', input: { id, review: null } };
}

const entryOf = (
  { language, today }: Context,
  id: string,
  { decision, who, day }: Pick<Decision, 'decision' | 'who' | 'day'>,
): IndexEntry => ({
  id,
  panel: 'decisions.card',
  title: line(decision),
  note: [day && whenOfDay({ language, today }, day), who].filter(Boolean).join(' · '),
  keys: [],
});

export const indexOf = (context: Context): IndexEntry[] =>
  listed(context)
    .slice(-INDEXED)
    .reverse()
    .map(({ id, values }) => entryOf(context, id, values));

export const finds = findsBy({
  table: decisions,
  columns: ['day', 'decision', 'reason', 'who', 'archived'],
  entry: (context, id, decision) =>
    decision.archived ? undefined : { ...entryOf(context, id, decision), keys: [decision.reason] },
});
