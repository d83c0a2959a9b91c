/** How the firm answers: its hours on each day of the week, its holidays, and how soon by urgency. */
import * as z from 'zod/mini';
import { URGENCIES } from '../../../kernel/choices';
import { readDay } from '../../../kernel/day';
import { type Problem, problem, refuseIf } from '../../../kernel/problem';
import type { Action, Query } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { SETS } from '../roles';
import { readSpan, saySpan } from '../rules/hours';
import { daysIn, HOLIDAYS, HOURS, hoursIn, limitIn, limitKey, partsOf } from '../settings';

const text = (most: number) => z.string({ error: 'tickets.text' }).check(z.maxLength(most, 'tickets.text'));

const input = () =>
  z.object({
    /** Seven texts from Monday to Sunday: `08.00–17.00`; empty for a day off. */
    hours: z.optional(
      z
        .array(text(40), { error: 'tickets.week' })
        .check(z.refine((days) => days.length === 7, { error: 'tickets.week' })),
    ),
    /** A day a line, or with commas between. */
    holidays: z.optional(text(20_000)),
    /** Hours in which the firm is open, by urgency. */
    limits: z.optional(
      z.record(
        z.string(),
        z
          .number({ error: 'tickets.limit' })
          .check(z.minimum(0.25, 'tickets.limit'), z.maximum(1_000, 'tickets.limit')),
      ),
    ),
    /** Options as they were, to take a change back. */
    was: z.optional(z.record(z.string(), z.string())),
  });
type Input = z.infer<ReturnType<typeof input>>;

const KEYS: readonly string[] = [HOURS, HOLIDAYS, ...URGENCIES.map(({ key }) => limitKey(key))];

export const setUp: Action<Input, { readonly was: Readonly<Record<string, string>> }> = {
  name: 'tickets.setUp',
  writes: true,
  input,
  roles: SETS,
  run: (context, { hours, holidays, limits = {}, was = {} }) => {
    const wanted: Record<string, string> = {};
    const problems: Problem[] = [];
    if (hours) {
      const spans = hours.map(readSpan);
      for (const [at, span] of spans.entries())
        if (span === undefined)
          problems.push(
            problem('tickets.span', { text: (hours[at] ?? '').slice(0, 20) }, { field: `hours.${at}` }),
          );
      if (spans.every((span) => span === null))
        problems.push(problem('tickets.neverOpen', {}, { field: 'hours.0' }));
      wanted[HOURS] = spans.map((span) => saySpan(span ?? null)).join(';');
    }
    if (holidays !== undefined) {
      const wrong = partsOf(holidays).find((part) => readDay(part, context.today) === undefined);
      if (wrong !== undefined)
        problems.push(problem('tickets.holiday', { text: wrong.slice(0, 30) }, { field: 'holidays' }));
      wanted[HOLIDAYS] = daysIn(holidays, context.today).join(',');
    }
    for (const { key } of URGENCIES)
      if (limits[key] !== undefined) wanted[limitKey(key)] = String(limits[key]);
    for (const key of KEYS) if (was[key] !== undefined) wanted[key] = was[key];
    return refuseIf(problems) ?? { was: keepOptions(context, wanted) };
  },
  inverse: { with: 'tickets.setUp', input: (_, { was }) => ({ was }) },
  done: () => ({ code: 'tickets.setUpDone' }),
};

export interface TicketSettings {
  readonly hours: readonly string[];
  readonly holidays: readonly string[];
  /** In hours, by urgency. */
  readonly limits: Readonly<Record<string, number>>;
}

export const settings: Query<Record<string, never>, TicketSettings> = {
  name: 'tickets.settings',
  writes: false,
  input: () => z.object({}),
  roles: 'all',
  run: ({ settings: set }) => {
    const { week, holidays } = hoursIn(set);
    return {
      hours: week.map(saySpan),
      holidays,
      limits: Object.fromEntries(URGENCIES.map(({ key }) => [key, limitIn(set, key) / 60])),
    };
  },
};
