/** How the firm asks for money: PPN by dated rates, off until one is set, the days an invoice may wait, and how it is to be paid. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import { PPN, type Rate, ratesIn, writeRates } from '../../../kernel/tax';
import type { Action, Query } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { dayField } from '../input';
import { SEES, SETS } from '../roles';
import { HOW_TO_PAY, HOW_TO_PAY_MOST, howToPayIn, TERM, termIn } from '../settings';

const whole = (code: string, least: number, most: number) =>
  z.int({ error: code }).check(z.minimum(least, code), z.maximum(most, code));

const input = () =>
  z.object({
    /** Sets the rate from a day on; 0 percent ends it. Other days stay. */
    ppn: z.optional(
      z.object({
        from: dayField(),
        percent: z
          .number({ error: 'payments.percent' })
          .check(z.minimum(0, 'payments.percent'), z.maximum(100, 'payments.percent')),
        /** Share of the price that is taxed; 11 of 12 since January 2025. */
        of: z.optional(
          z.object({ part: whole('payments.factor', 1, 1_000), whole: whole('payments.factor', 1, 1_000) }),
        ),
      }),
    ),
    /** Days from the day of an invoice to its due day. */
    term: z.optional(whole('payments.term', 0, 365)),
    /** Printed under invoices; empty for nothing. */
    howToPay: z.optional(
      z
        .string({ error: 'payments.howToPay' })
        .check(z.trim(), z.maxLength(HOW_TO_PAY_MOST, 'payments.howToPay')),
    ),
    /** Options as they were, to take a change back. */
    was: z.optional(
      z.object({
        ppn: z.optional(z.string()),
        term: z.optional(z.string()),
        howToPay: z.optional(z.string()),
      }),
    ),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface SetUp {
  readonly was: { readonly ppn?: string; readonly term?: string; readonly howToPay?: string };
}

export const setUp: Action<Input, SetUp> = {
  name: 'payments.setUp',
  writes: true,
  input,
  roles: SETS,
  run: (context, { ppn, term, howToPay, was }) => {
    const wanted: Record<string, string> = {};
    if (ppn) {
      const rates = ratesIn(context.settings).filter(({ from }) => from !== ppn.from);
      const { part, whole: all } = ppn.of ?? { part: 11, whole: 12 };
      if (part > all) return refuse('payments.factor', {}, { field: 'ppn.of' });
      const set = [...rates, { from: ppn.from, percent: ppn.percent, of: [part, all] as const }];
      wanted[PPN] = writeRates(set.sort((a, b) => (a.from < b.from ? -1 : 1)));
    }
    if (term !== undefined) wanted[TERM] = String(term);
    if (howToPay !== undefined) wanted[HOW_TO_PAY] = howToPay;
    if (was?.ppn !== undefined) wanted[PPN] = was.ppn;
    if (was?.term !== undefined) wanted[TERM] = was.term;
    if (was?.howToPay !== undefined) wanted[HOW_TO_PAY] = was.howToPay;
    const before = keepOptions(context, wanted);
    return {
      was: {
        ...(before[PPN] !== undefined && { ppn: before[PPN] }),
        ...(before[TERM] !== undefined && { term: before[TERM] }),
        ...(before[HOW_TO_PAY] !== undefined && { howToPay: before[HOW_TO_PAY] }),
      },
    };
  },
  inverse: { with: 'payments.setUp', input: (_, { was }) => ({ was }) },
  done: () => ({ code: 'payments.setUpDone' }),
};

export interface MoneySettings {
  readonly rates: readonly Rate[];
  readonly term: number;
  readonly howToPay: string;
}

export const settings: Query<Record<string, never>, MoneySettings> = {
  name: 'payments.settings',
  writes: false,
  input: () => z.object({}),
  roles: SEES,
  run: ({ settings: set }) => ({ rates: ratesIn(set), term: termIn(set), howToPay: howToPayIn(set) }),
};
