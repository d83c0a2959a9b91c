/** How a rule is set: whether it is on, when it goes, to whom, in which words, and when it keeps quiet. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Action, Said } from '../../../ports/feature';
import { changed } from '../../backlog';
import { subjectKey, templates } from '../../templates';
import { fits, RULES, WHENS, WHOM, type When, type Whom } from '../choices';
import { idField, text } from '../input';
import { rulesOf, type StoredRule } from '../plan';
import { quietSpan } from '../rules/due';
import { type Rule, rules } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    on: z.optional(z.boolean({ error: 'reminders.text' })),
    when: z.optional(z.enum(WHENS.map(({ key }) => key) as [When, ...When[]], { error: 'reminders.text' })),
    to: z.optional(z.enum(WHOM.map(({ key }) => key) as [Whom, ...Whom[]], { error: 'reminders.text' })),
    template: text(200),
    quiet: text(30),
  });

type Settable = Pick<Rule, 'on' | 'when' | 'to' | 'template' | 'quiet'>;

interface Set {
  readonly id: string;
  readonly rule: string;
  readonly on: boolean;
  readonly was: Partial<Settable>;
}

export const ruleWord = ({ rule }: Pick<Rule, 'rule'>, language: Context['language']): string => {
  const words = RULES.find(({ key }) => key === rule)?.words;
  return words ? say(words, language) : '';
};

export function loadRule(context: Context, id: string): StoredRule | Refusal {
  const found = rulesOf(context).find((rule) => rule.id === id.toUpperCase());
  return found ?? refuse('reminders.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

export const set: Action<z.infer<ReturnType<typeof input>>, Set> = {
  name: 'reminders.set',
  writes: true,
  input,
  roles: ['owner', 'manager'],
  run: (context, { id, ...given }) => {
    const stored = loadRule(context, id);
    if (isRefusal(stored)) return stored;
    const wanted: Partial<Settable> = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const next = { ...stored.values, ...wanted };
    const rule = ruleWord(next, context.language);
    if (next.rule !== null && next.to !== null && !fits(next.rule, next.to))
      return refuse('reminders.unfit', { rule }, { field: 'to' });
    if (wanted.quiet !== undefined && quietSpan(wanted.quiet) === undefined)
      return refuse('reminders.quiet', { text: wanted.quiet }, { field: 'quiet' });
    if (wanted.template && !isTemplate(context, wanted.template))
      return refuse('reminders.template', { title: wanted.template.slice(0, 40) }, { field: 'template' });
    const { was, now } = changed(stored.values, wanted);
    if (Object.keys(now).length === 0) return refuse('reminders.same', { rule });
    context.change.update(rules, stored, now);
    return { id: stored.id, rule, on: next.on, was };
  },
  inverse: { with: 'reminders.set', input: (_, { id, was }) => ({ id, ...was }) },
  done: ({ rule, on }): Said => ({ code: on ? 'reminders.isOn' : 'reminders.isOff', values: { rule } }),
};

function isTemplate(context: Context, title: string): boolean {
  const wanted = subjectKey(title);
  return context
    .from(templates)
    .all()
    .some(({ values }) => !values.archived && subjectKey(values.title) === wanted);
}
