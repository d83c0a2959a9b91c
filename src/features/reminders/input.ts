/** The fields that the inputs of reminders are made of. */
import * as z from 'zod/mini';

export const idField = () =>
  z.string({ error: 'reminders.id' }).check(z.trim(), z.maxLength(40, 'reminders.id'));
export const text = (most: number) =>
  z.optional(z.string({ error: 'reminders.text' }).check(z.trim(), z.maxLength(most, 'reminders.text')));
