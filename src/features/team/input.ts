/** The fields that the inputs of the team are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import type { Day } from '../../kernel/day';
import { ROLES, type Role } from '../../kernel/role';
import { isBlank } from '../../kernel/text';

export const idField = () =>
  z.string({ error: 'team.id' }).check(z.trim(), z.minLength(1, 'team.id'), z.maxLength(40, 'team.id'));

/** A name of somebody of the team, or their number. */
export const personField = () =>
  z.string({ error: 'team.to' }).check(z.trim(), z.minLength(1, 'team.to'), z.maxLength(100, 'team.to'));

export const dayField = () =>
  z.pipe(
    z.string({ error: 'team.day' }).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'team.day')),
    z.transform((day: string) => day as Day),
  );

export const fields = () => ({
  name: z.string({ error: 'team.name' }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: 'team.name' }),
    z.maxLength(100, 'team.name'),
  ),
  email: z
    .string({ error: 'team.email' })
    .check(
      z.trim(),
      z.regex(/^[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[^\s@,;<>()"]{2,}$/, 'team.email'),
      z.maxLength(200, 'team.email'),
    ),
  role: z.enum([...ROLES] as [Role, ...Role[]], { error: 'team.role' }),
  /** First day; absent for somebody new: today. */
  from: z.optional(z.nullable(dayField())),
  hours: z.optional(z.string({ error: 'team.hours' }).check(z.trim(), z.maxLength(100, 'team.hours'))),
});

/** Records passed on, by table and column. */
export const passedField = () =>
  z.record(z.string(), z.array(z.string().check(z.maxLength(40))).check(z.maxLength(5_000)));
