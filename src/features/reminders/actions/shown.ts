/** The rules, what stands ready to be sent, and what went; the card of a rule and of a message. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardStep, Tone } from '../../../kernel/protocol';
import { whenOf } from '../../../kernel/when';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { templates } from '../../templates';
import { fits, isToCustomers, type MessageState, STATES, WHENS, WHOM } from '../choices';
import { idField } from '../input';
import { recentMessages, rulesOf, type StoredMessage, type StoredRule, works } from '../plan';
import { texts } from '../words';
import { loadRule, ruleWord } from './set';
import { loadMessage, TALKS } from './settle';

const FILTERS = ['rules', 'ready', 'log'] as const;
const listInput = () => z.object({ filter: z.optional(z.enum(FILTERS)) });
const SHOWN = 60;

interface Row {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip?: { readonly text: string; readonly tone: Tone };
}

export const list: Query<z.infer<ReturnType<typeof listInput>>, { rows: Row[] }> = {
  name: 'reminders.list',
  writes: false,
  input: listInput,
  // The log names who was written to.
  roles: TALKS,
  run: (context, { filter = 'rules' }) => {
    if (filter === 'rules') return { rows: rulesOf(context).map((rule) => ruleRow(context, rule)) };
    const rows = recentMessages(context)
      .filter(({ values }) => filter === 'log' || values.state === 'ready')
      .slice(-SHOWN)
      .reverse()
      .map((message) => messageRow(context, message));
    return { rows };
  },
};

const word = (
  choices: readonly { readonly key: string; readonly words: { readonly id: string; readonly en: string } }[],
  key: string | null,
  { language }: Context,
): string => choices.find((each) => each.key === key)?.words[language] ?? '–';

function stateChip(context: Context, rule: StoredRule): { text: string; tone: Tone } {
  const { on } = rule.values;
  if (on && !works(rule)) return { text: say(texts['reminders.is.unfit'], context.language), tone: 'watch' };
  return on
    ? { text: say(texts['reminders.is.on'], context.language), tone: 'good' }
    : { text: say(texts['reminders.is.off'], context.language), tone: 'idle' };
}

const ruleRow = (context: Context, rule: StoredRule): Row => ({
  id: rule.id,
  panel: 'reminders.rule',
  title: ruleWord(rule.values, context.language),
  note: `${word(WHENS, rule.values.when, context)} · ${word(WHOM, rule.values.to, context)}`,
  chip: stateChip(context, rule),
});

const TONES: Partial<Record<MessageState, Tone>> = { failed: 'act', unsure: 'watch', ready: 'note' };

const messageRow = (context: Context, { id, values }: StoredMessage): Row => ({
  id,
  panel: 'reminders.message',
  title: values.about === '' ? values.to : `${ruleWord(values, context.language)} ${values.about}`,
  note: [values.at === null ? '' : whenOf(context, values.at), values.subject].filter(Boolean).join(' · '),
  chip: {
    text: word(STATES, values.state, context),
    tone: (values.state && TONES[values.state]) ?? 'idle',
  },
});

const input = () => z.object({ id: idField() });

export const ruleCard: Query<{ id: string }, Card> = {
  name: 'reminders.rule',
  writes: false,
  input,
  roles: TALKS,
  run: (context, { id }) => {
    const stored = loadRule(context, id);
    if (isRefusal(stored)) return stored;
    const { rule, on, when, to, template, quiet, last } = stored.values;
    const { language } = context;
    const line = (key: 'when' | 'to' | 'template' | 'quiet' | 'last', aside: string) => ({
      text: say(texts[`reminders.card.${key}`], language),
      aside: aside || '–',
    });
    const customers = rule !== null && isToCustomers(rule);
    const mayset = context.who.role === 'owner' || context.who.role === 'manager';
    const step: CardStep = {
      label: say(texts[on ? 'reminders.turnOff' : 'reminders.turnOn'], language),
      action: 'reminders.set',
      input: { id: stored.id, on: !on },
    };
    return {
      title: ruleWord(stored.values, language),
      state: stateChip(context, stored),
      lines: [
        line('when', word(WHENS, when, context)),
        line('to', word(WHOM, to, context)),
        ...(customers ? [line('template', template || say(texts['reminders.ownWords'], language))] : []),
        line('quiet', quiet),
        line('last', last === null ? '' : whenOf(context, last)),
        ...(customers ? [{ text: say(texts['reminders.onceToCustomers'], language) }] : []),
      ],
      ...(mayset && { next: step }),
      more: mayset ? stepsOf(context, stored) : [],
      history: [],
    };
  },
};

const QUIET: Record<Context['language'], readonly string[]> = {
  id: ['20.00–07.00', '18.00–08.00', '21.00–06.00', ''],
  en: ['20:00–7:00', '18:00–8:00', '21:00–6:00', ''],
};

/** One step a setting: what stands there now is chosen at the start. */
function stepsOf(context: Context, { id, values }: StoredRule): CardStep[] {
  const { language } = context;
  const { rule, when, to, template, quiet } = values;
  const first = (options: { key: string; text: string }[], now: string | null) =>
    [...options].sort((a, b) => Number(b.key === now) - Number(a.key === now));
  const step = (field: 'when' | 'to' | 'template' | 'quiet', options: { key: string; text: string }[]) => ({
    label: say(texts[`reminders.change.${field}`], language),
    action: 'reminders.set',
    input: { id },
    ask: [
      { field, label: say(texts[`reminders.card.${field}`], language), kind: 'choice' as const, options },
    ],
  });
  const worded = (
    choices: readonly {
      readonly key: string;
      readonly words: { readonly id: string; readonly en: string };
    }[],
  ) => choices.map(({ key, words }) => ({ key, text: words[language] }));
  const whom = WHOM.filter(({ key }) => rule === null || fits(rule, key));
  const steps = [
    step('when', first(worded(WHENS), when)),
    step('to', first(worded(whom), to)),
    step(
      'quiet',
      first(
        [...new Set([quiet, ...QUIET[language]])].map((key) => ({ key, text: key || '–' })),
        quiet,
      ),
    ),
  ];
  if (rule === null || !isToCustomers(rule)) return steps;
  const titles = context
    .from(templates)
    .all()
    .filter(({ values: each }) => !each.archived)
    .map(({ values: each }) => ({ key: each.title, text: each.title }));
  const own = { key: '', text: say(texts['reminders.ownWords'], language) };
  return [...steps, step('template', first([own, ...titles], template))];
}

export interface MessageCard extends Card {
  /** Where a person sends it: a chat with its text, which still has to be sent by hand. */
  readonly chat: string;
}

export const messageCard: Query<{ id: string }, MessageCard> = {
  name: 'reminders.message',
  writes: false,
  input,
  roles: TALKS,
  run: (context, { id }) => {
    const stored = loadMessage(context, id);
    if (isRefusal(stored)) return stored;
    const { to, about, subject, text, state, at, by } = stored.values;
    const { language } = context;
    const step = (key: 'done' | 'dropped'): CardStep => ({
      label: say(texts[`reminders.step.${key}`], language),
      action: 'reminders.settle',
      input: { id: stored.id, to: key },
    });
    const ready = state === 'ready' && /^\d+$/.test(to);
    return {
      title: about || ruleWord(stored.values, language),
      state: { text: word(STATES, state, context), tone: (state && TONES[state]) ?? 'idle' },
      lines: [
        { text: ruleWord(stored.values, language), aside: at === null ? '' : whenOf(context, at) },
        { text: say(texts['reminders.card.to'], language), aside: to || '–' },
        ...[subject, text, by].filter(Boolean).map((each) => ({ text: each })),
      ],
      ...(state === 'ready' && { next: step('done') }),
      more: state === 'ready' ? [step('dropped')] : [],
      history: [],
      chat: ready ? `https://wa.me/${to}?text=${encodeURIComponent(text)}` : '',
    };
  },
};
