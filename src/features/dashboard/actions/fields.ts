/** What the dashboard's actions take alike. */
import * as z from 'zod/mini';

const dayField = () => z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'dashboard.badRange')));

/** The days of an own range. */
export const periodFields = () => ({ from: dayField(), to: dayField() });
