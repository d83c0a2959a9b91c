/** The number of a check-in, as its actions take it. */
import * as z from 'zod/mini';

export const idField = () =>
  z
    .string({ error: 'checkins.id' })
    .check(z.trim(), z.minLength(1, 'checkins.id'), z.maxLength(40, 'checkins.id'));
