/** How the firm works with its backlog: a method for each kind, the person-days of a week, limits, and the words for its states. */
import * as z from 'zod/mini';
import { isWord, renamed, wordsKept } from '../../../kernel/labels';
import { type Problem, problem, refuse, refuseIf } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { KINDS, type Kind, labelKey, METHODS, STATES, type State } from '../choices';
import { DECIDES } from '../roles';
import { AGE, CAPACITY, methodKey, WIP } from '../settings';

const most = (code: string, limit: number) =>
  z.number({ error: code }).check(z.minimum(0, code), z.maximum(limit, code));
const whole = (code: string, limit: number) =>
  z.int({ error: code }).check(z.minimum(0, code), z.maximum(limit, code));
const keyed = <K extends string, S extends z.core.$ZodType>(choices: readonly { readonly key: K }[], of: S) =>
  z.partialRecord(z.enum(choices.map(({ key }) => key) as [K, ...K[]], { error: 'backlog.choice' }), of);

const input = () =>
  z.object({
    methods: z.optional(keyed(KINDS, z.enum(METHODS, { error: 'backlog.choice' }))),
    /** Person-days a week; 0 takes the line away. */
    capacity: z.optional(most('backlog.capacity', 1_000)),
    /** Items in progress at once; 0 for no limit. */
    wip: z.optional(whole('backlog.badWip', 1_000)),
    /** Days without a touch; 0 brings the usual number back. */
    age: z.optional(whole('backlog.age', 365)),
    /** Own words; an empty one brings Rapi's back. */
    labels: z.optional(
      keyed(STATES, z.string({ error: 'backlog.label' }).check(z.trim(), z.maxLength(30, 'backlog.label'))),
    ),
  });
type Input = z.infer<ReturnType<typeof input>>;

/** Options as they stood before, by key. */
interface SetUp {
  readonly was: Readonly<Record<string, string>>;
}

export const setUp: Action<Input, SetUp> = {
  name: 'backlog.setUp',
  writes: true,
  input,
  roles: DECIDES,
  run: (context, { methods = {}, capacity, wip, age, labels = {} }) => {
    const refused = refuseIf(labelProblems(context, labels));
    if (refused) return refused;
    const { options } = context.settings;
    const wanted: Record<string, string> = {};
    for (const [kind, method] of Object.entries(methods)) wanted[methodKey(kind as Kind)] = method as string;
    for (const [key, number] of [
      [CAPACITY, capacity],
      [WIP, wip],
      [AGE, age],
    ] as const)
      if (number !== undefined) wanted[key] = number === 0 ? '' : String(number);
    for (const [state, word] of Object.entries(labels)) {
      const key = labelKey(state as State);
      const own = word === standardWord(state as State, context) ? '' : (word as string);
      if ((wordsKept(options[key])[0] ?? '') !== own) wanted[key] = renamed(options[key], own);
    }
    const was = keepOptions(context, wanted);
    if (Object.keys(was).length === 0) return refuse('backlog.sameSettings');
    return { was };
  },
  inverse: { with: 'backlog.setUp', input: (_, { was }) => inputOf(was) },
  done: () => ({ code: 'backlog.setUpDone' }),
};

const standardWord = (state: State, { language }: Context): string =>
  STATES.find(({ key }) => key === state)?.words[language] ?? '';

/** Two states that are called alike could not be told apart in a cell. */
function labelProblems(context: Context, labels: Readonly<Record<string, string | undefined>>): Problem[] {
  const { options } = context.settings;
  const now = (state: State): string =>
    (labels[state] ?? wordsKept(options[labelKey(state)])[0]) || standardWord(state, context);
  return Object.entries(labels).flatMap(([state, word = '']): Problem[] => {
    const place = { field: `labels.${state}` };
    if (!isWord(word)) return [problem('backlog.label', {}, place)];
    const taken = STATES.some(({ key, words }) => {
      if (key === state) return false;
      const theirs = [now(key), words.id, words.en].map((each) => each.toLowerCase());
      return theirs.includes(now(state as State).toLowerCase());
    });
    return taken ? [problem('backlog.labelTaken', { word: word.slice(0, 30) }, place)] : [];
  });
}

/** The input that brings options back. */
function inputOf(was: Readonly<Record<string, string>>): Input {
  const of = <K extends string>(choices: readonly { readonly key: K }[], key: (each: K) => string) =>
    choices.flatMap(({ key: each }) => (key(each) in was ? [[each, was[key(each)] ?? ''] as const] : []));
  const methods = of(KINDS, methodKey).map(([kind, method]) => [kind, method || 'simple']);
  const labels = of(STATES, labelKey).map(([state, kept]) => [state, wordsKept(kept)[0] ?? '']);
  const number = (name: string, key: string) => (key in was ? { [name]: Number(was[key] || 0) } : {});
  return {
    ...(methods.length > 0 && { methods: Object.fromEntries(methods) as Input['methods'] }),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) as Input['labels'] }),
    ...number('capacity', CAPACITY),
    ...number('wip', WIP),
    ...number('age', AGE),
  };
}
