/** The fields that the inputs of decisions are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { isBlank } from '../../kernel/text';
import { dayField } from '../backlog';

const MOST = 2_000;
const LINE = 300;

export const idField = () =>
  z
    .string({ error: 'decisions.id' })
    .check(z.trim(), z.minLength(1, 'decisions.id'), z.maxLength(40, 'decisions.id'));

export const decisionField = () =>
  z.string({ error: 'decisions.decision' }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: 'decisions.decision' }),
    z.maxLength(MOST, 'decisions.decision'),
  );

const text = (most: number) =>
  z.optional(z.string({ error: 'decisions.text' }).check(z.trim(), z.maxLength(most, 'decisions.text')));

/** What a person may say beside the decision itself. */
export const fields = () => ({
  reason: text(MOST),
  who: text(LINE),
  followUp: text(LINE),
  review: z.optional(z.nullable(dayField())),
});
