/** The fields that tickets' inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import type { Moment } from '../../kernel/day';
import { isBlank } from '../../kernel/text';
import { CHANNELS, STATES, URGENCIES } from './tables';

const keys = <K extends string>(choices: readonly { readonly key: K }[]): [K, ...K[]] =>
  choices.map(({ key }) => key) as [K, ...K[]];

export const idField = () =>
  z
    .string({ error: 'tickets.id' })
    .check(z.trim(), z.minLength(1, 'tickets.id'), z.maxLength(40, 'tickets.id'));

export const textField = (most = 300) =>
  z.string({ error: 'tickets.text' }).check(z.trim(), z.maxLength(most, 'tickets.text'));

export const subjectField = () =>
  z.string({ error: 'tickets.subject' }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: 'tickets.subject' }),
    z.maxLength(300, 'tickets.subject'),
  );

export const stateField = () => z.enum(keys(STATES), { error: 'tickets.choice' });

/** Epoch milliseconds of something that has happened; whether it has, the action sees by its clock. */
export const momentField = () =>
  z.pipe(
    z.number({ error: 'tickets.moment' }).check(
      z.refine((at) => Number.isInteger(at) && at > 946_684_800_000 && at < 253_402_300_800_000, {
        error: 'tickets.moment',
      }),
    ),
    z.transform((at: number) => at as Moment),
  );

/** Everything a person may set on a ticket. */
export const fields = () => ({
  subject: z.optional(subjectField()),
  channel: z.optional(z.nullable(z.enum(keys(CHANNELS), { error: 'tickets.choice' }))),
  urgency: z.optional(z.nullable(z.enum(keys(URGENCIES), { error: 'tickets.choice' }))),
  owner: z.optional(textField()),
  order: z.optional(textField(40)),
  sensitive: z.optional(z.boolean({ error: 'tickets.choice' })),
  cause: z.optional(textField()),
});
