/** The fields that leads' inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { type Day, readDay } from '../../kernel/day';
import type { Money } from '../../kernel/money';
import { isBlank, isPhone } from '../../kernel/text';
import { CHANCES, REASONS, STAGES } from './choices';

const keys = <K extends string>(choices: readonly { readonly key: K }[]): [K, ...K[]] =>
  choices.map(({ key }) => key) as [K, ...K[]];

export const idField = () =>
  z.string({ error: 'leads.id' }).check(z.trim(), z.minLength(1, 'leads.id'), z.maxLength(40, 'leads.id'));

export const textField = (most = 300) =>
  z.string({ error: 'leads.text' }).check(z.trim(), z.maxLength(most, 'leads.text'));

const neededField = (code: 'leads.name' | 'leads.need') =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(300, code),
  );

export const nameField = () => neededField('leads.name');
export const needField = () => neededField('leads.need');

const phoneField = () =>
  z.string({ error: 'leads.phone' }).check(
    z.trim(),
    z.maxLength(40, 'leads.phone'),
    z.refine((text) => text === '' || isPhone(text), { error: 'leads.phone' }),
  );

/** `YYYY-MM-DD`, as the page sends it. */
export const dayField = () =>
  z.pipe(
    z
      .string({ error: 'leads.day' })
      .check(z.refine((text) => readDay(text, '2000-01-01' as Day) === text, { error: 'leads.day' })),
    z.transform((text: string) => text as Day),
  );

/** Minor units, as amounts travel. */
const amountField = () =>
  z.pipe(
    z
      .number({ error: 'leads.amount' })
      .check(z.refine((value) => Number.isSafeInteger(value) && value >= 0, { error: 'leads.amount' })),
    z.transform((value: number) => value as Money),
  );

export const stageField = () => z.enum(keys(STAGES), { error: 'leads.choice' });
export const reasonField = () => z.enum(keys(REASONS), { error: 'leads.choice' });

/** Everything a person may set on a lead. */
export const fields = () => ({
  name: z.optional(nameField()),
  phone: z.optional(phoneField()),
  need: z.optional(needField()),
  amount: z.optional(z.nullable(amountField())),
  chance: z.optional(z.nullable(z.enum(keys(CHANCES), { error: 'leads.choice' }))),
  next: z.optional(textField()),
  day: z.optional(z.nullable(dayField())),
  owner: z.optional(textField()),
  expected: z.optional(z.nullable(dayField())),
  lostReason: z.optional(z.nullable(reasonField())),
});
