/** The fields that the backlog's inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { MOSCOW, WSJF_STEPS } from '../../kernel/choices';
import { type Day, readDay } from '../../kernel/day';
import type { Money } from '../../kernel/money';
import { CELL_LIMIT, isBlank } from '../../kernel/text';
import { LEAST_EFFORT } from '../scores';
import { IMPACTS, KINDS, type Kind, LEVELS, REPEATS, SORTS, STATES, URGENCIES } from './choices';

const keys = <K extends string>(choices: readonly { readonly key: K }[]): readonly K[] =>
  choices.map(({ key }) => key);

export const idField = () =>
  z
    .string({ error: 'backlog.id' })
    .check(z.trim(), z.minLength(1, 'backlog.id'), z.maxLength(40, 'backlog.id'));

export const textField = (most = 300) =>
  z.string({ error: 'backlog.text' }).check(z.trim(), z.maxLength(most, 'backlog.text'));

export const titleField = () =>
  z.string({ error: 'backlog.title' }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: 'backlog.title' }),
    z.maxLength(300, 'backlog.title'),
  );

/** `YYYY-MM-DD`, as the page sends it. */
export const dayField = () =>
  z.pipe(
    z
      .string({ error: 'backlog.day' })
      .check(z.refine((text) => readDay(text, '2000-01-01' as Day) === text, { error: 'backlog.day' })),
    z.transform((text) => text as Day),
  );

const choiceField = <K extends string>(choices: readonly { readonly key: K }[]) =>
  z.nullable(z.enum(keys(choices) as [K, ...K[]], { error: 'backlog.choice' }));

const numberField = (code: string, fits: (value: number) => boolean) =>
  z.nullable(
    z
      .number({ error: code })
      .check(z.refine((value) => Number.isFinite(value) && fits(value), { error: code })),
  );

const share = () =>
  z
    .number({ error: 'backlog.share' })
    .check(z.refine((value) => value >= 0 && value <= 1, { error: 'backlog.share' }));
const step = (code: string) => numberField(code, (value) => WSJF_STEPS.includes(value));

/** Minor units, as amounts travel. */
const amount = () =>
  z.nullable(
    z.pipe(
      z
        .number({ error: 'backlog.amount' })
        .check(z.refine((value) => Number.isSafeInteger(value) && value >= 0, { error: 'backlog.amount' })),
      z.transform((value) => value as Money),
    ),
  );

export const stateField = () => z.enum(keys(STATES) as ['intake'], { error: 'backlog.choice' });
export const kindField = () => z.enum(keys(KINDS) as [Kind, ...Kind[]], { error: 'backlog.kind' });

/** Everything a person may set on an item. */
export const fields = () => ({
  kind: z.optional(kindField()),
  title: z.optional(titleField()),
  owner: z.optional(textField()),
  due: z.optional(z.nullable(dayField())),
  blocker: z.optional(textField(2_000)),
  urgency: z.optional(choiceField(URGENCIES)),
  impact: z.optional(choiceField(LEVELS)),
  effort: z.optional(numberField('scores.why.effort', (value) => value >= LEAST_EFFORT)),
  progress: z.optional(share()),
  manualOrder: z.optional(numberField('backlog.order', (value) => Number.isSafeInteger(value) && value >= 1)),
  reach: z.optional(numberField('scores.why.reach', (value) => value >= 0)),
  reachImpact: z.optional(choiceField(IMPACTS)),
  confidence: z.optional(share()),
  businessValue: z.optional(step('scores.why.businessValue')),
  timeCriticality: z.optional(step('scores.why.timeCriticality')),
  riskReduction: z.optional(step('scores.why.riskReduction')),
  jobSize: z.optional(step('scores.why.jobSize')),
  moscow: z.optional(choiceField(MOSCOW)),
  value: z.optional(
    numberField('scores.why.value', (value) => Number.isInteger(value) && value >= 1 && value <= 10),
  ),
  amount: z.optional(amount()),
  chance: z.optional(share()),
  sort: z.optional(choiceField(SORTS)),
  audience: z.optional(textField()),
  goal: z.optional(textField()),
  momentDay: z.optional(z.nullable(dayField())),
  publishDay: z.optional(z.nullable(dayField())),
  tags: z.optional(textField()),
  repeats: z.optional(choiceField(REPEATS)),
  note: z.optional(textField(CELL_LIMIT)),
});
