/** What can be done with a lead next, as buttons: one big step, and the rest. */
import type { CardStep } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import { REASONS, type Stage } from './choices';
import { isClosed, stageAfter } from './rules/stage';
import { stageWord } from './said';
import type { Lead } from './tables';
import { texts } from './words';

type Stepped = Pick<Lead, 'id' | 'state' | 'archived'>;

const word = (key: keyof typeof texts, language: Language, values = {}): string =>
  say(texts[key], language, values);

/** The last step is done: what comes next, and when. */
export function planStep({ id }: Pick<Lead, 'id'>, language: Language): CardStep {
  return {
    label: word('leads.next.plan', language),
    action: 'leads.plan',
    input: { id },
    ask: [
      { field: 'next', label: word('leads.ask.next', language), kind: 'text' },
      { field: 'day', label: word('leads.ask.day', language), kind: 'day' },
    ],
  };
}

/** The same step on another day. */
export function laterStep({ id }: Pick<Lead, 'id'>, language: Language): CardStep {
  return {
    label: word('leads.more.later', language),
    action: 'leads.plan',
    input: { id },
    ask: [{ field: 'day', label: word('leads.ask.day', language), kind: 'day' }],
  };
}

const moveStep = (id: string, to: Stage, label: string): CardStep => ({
  label,
  action: 'leads.move',
  input: { id, to },
});

/** Undefined where the lead is over. */
export function nextStep(lead: Stepped, language: Language): CardStep | undefined {
  return lead.archived || isClosed(lead.state) ? undefined : planStep(lead, language);
}

/** Everything else that fits the stage. */
export function moreSteps(lead: Stepped, language: Language): CardStep[] {
  const { id, archived } = lead;
  const state = lead.state ?? 'contact';
  const restore = { label: word('leads.more.restore', language), action: 'leads.restore', input: { id } };
  const archive = { label: word('leads.more.archive', language), action: 'leads.archive', input: { id } };
  if (archived) return [restore];
  if (isClosed(state)) return [moveStep(id, 'negotiation', word('leads.more.reopen', language)), archive];
  const after = stageAfter(state);
  return [
    ...(after
      ? [moveStep(id, after, word('leads.more.stage', language, { stage: stageWord(after, language) }))]
      : []),
    laterStep(lead, language),
    moveStep(id, 'won', word('leads.more.won', language)),
    {
      ...moveStep(id, 'lost', word('leads.more.lost', language)),
      ask: [
        {
          field: 'reason',
          label: word('leads.ask.reason', language),
          kind: 'choice',
          options: REASONS.map(({ key, words }) => ({ key, text: words[language] })),
        },
      ],
    },
    archive,
  ];
}

/** For whoever may: there is no way back. */
export function forgetStep({ id, name }: Pick<Lead, 'id' | 'name'>, language: Language): CardStep {
  const label = word('leads.more.forget', language);
  const text = word('leads.ask.forget', language, { name: name.slice(0, 30) });
  return { label, action: 'leads.forget', input: { id }, confirm: { text, label } };
}
