/** Decisions, the newest first, those to look at again, and the card of one. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep, Tone } from '../../../kernel/protocol';
import { WORKING } from '../../../kernel/role';
import { whenOf, whenOfDay } from '../../../kernel/when';
import { type Language, say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { idField } from '../input';
import { all, isDue, listed, loadDecision, type StoredDecision } from '../record';
import type { Decision } from '../tables';
import { texts } from '../words';

const SHOWN = 60;
const FILTERS = ['all', 'due', 'archived'] as const;
const listInput = () => z.object({ filter: z.optional(z.enum(FILTERS)) });

interface DecisionRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip?: { readonly text: string; readonly tone: Tone };
  readonly step?: CardStep;
}

/** A day and a number: of one day the later stands first. */
const byDay = (a: StoredDecision, b: StoredDecision): number =>
  `${b.values.day ?? ''} ${b.id}` < `${a.values.day ?? ''} ${a.id}` ? -1 : 1;

export const list: Query<z.infer<ReturnType<typeof listInput>>, { rows: DecisionRow[] }> = {
  name: 'decisions.list',
  writes: false,
  input: listInput,
  roles: 'all',
  run: (context, { filter = 'all' }) => {
    const { today } = context;
    const from =
      filter === 'archived' ? all(context).filter(({ values }) => values.archived) : listed(context);
    const shown = [...from].filter(({ values }) => filter !== 'due' || isDue(values, today)).sort(byDay);
    return { rows: shown.slice(0, SHOWN).map((each) => rowOf(context, each)) };
  },
};

export const reviewedStep = (id: string, language: Language): CardStep => ({
  label: say(texts['decisions.next.reviewed'], language),
  action: 'decisions.edit',
  input: { id, review: null },
});

export const laterStep = (id: string, language: Language): CardStep => ({
  label: say(texts['decisions.next.later'], language),
  action: 'decisions.edit',
  input: { id },
  ask: [{ field: 'review', label: say(texts['decisions.card.review'], language), kind: 'day' }],
});

const dueChip = ({ language }: Context): { text: string; tone: Tone } => ({
  text: say(texts['decisions.is.due'], language),
  tone: 'watch',
});

function rowOf(context: Context, { id, values }: StoredDecision): DecisionRow {
  const { language, today, who } = context;
  const { decision, day, followUp } = values;
  const due = isDue(values, today);
  return {
    id,
    panel: 'decisions.card',
    title: decision.replace(/\s+/g, ' '),
    note: [day && whenOfDay({ today, language }, day), values.who, followUp].filter(Boolean).join(' · '),
    ...(due && { chip: dueChip(context) }),
    ...(due && WORKING.includes(who.role) && { step: reviewedStep(id, language) }),
  };
}

const input = () => z.object({ id: idField() });

/** The card, and what its form starts from. */
export type DecisionCard = Card & { readonly decision: Decision };

export const card: Query<z.infer<ReturnType<typeof input>>, DecisionCard> = {
  name: 'decisions.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadDecision(context, id);
    if (isRefusal(stored)) return stored;
    const { language, today, who } = context;
    const decision = { ...stored.values, id: stored.id };
    const due = isDue(decision, today);
    const step = (key: 'archive' | 'restore'): CardStep => ({
      label: say(texts[`decisions.more.${key}`], language),
      action: 'decisions.edit',
      input: { id: stored.id, archived: key === 'archive' },
    });
    return {
      title: [stored.id, decision.day && sayDay(decision.day, language, today)].filter(Boolean).join(' · '),
      ...(due && { state: dueChip(context) }),
      lines: linesOf(context, decision),
      ...(WORKING.includes(who.role) && {
        ...(due && { next: reviewedStep(stored.id, language) }),
      }),
      more: WORKING.includes(who.role)
        ? [laterStep(stored.id, language), step(decision.archived ? 'restore' : 'archive')]
        : [],
      history:
        decision.reviewedAt === null
          ? []
          : [
              {
                at: decision.reviewedAt,
                when: whenOf(context, decision.reviewedAt),
                text: say(texts['decisions.history.reviewed'], language),
              },
            ],
      decision,
    };
  },
};

function linesOf({ language, today }: Context, decision: Decision): CardLine[] {
  const { reason, who, followUp, review, work, by } = decision;
  const line = (key: 'reason' | 'who' | 'followUp' | 'review' | 'by', aside: string): CardLine[] =>
    aside === '' ? [] : [{ text: say(texts[`decisions.card.${key}`], language), aside }];
  return [
    { text: decision.decision, strong: true },
    ...line('reason', reason),
    ...line('who', who),
    ...(work === ''
      ? line('followUp', followUp)
      : [{ text: `${work} · ${followUp}`, panel: 'backlog.card', id: work }]),
    ...line('review', review === null ? '' : sayDay(review, language, today)),
    ...line('by', by === who ? '' : by),
  ];
}
