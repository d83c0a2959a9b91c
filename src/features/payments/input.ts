/** The fields money's inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { type Day, readDay } from '../../kernel/day';
import { isAmount, type Money } from '../../kernel/money';
import { CELL_LIMIT, isBlank } from '../../kernel/text';
import { METHODS, type Method } from './tables';

export const idField = () =>
  z.string({ error: 'payments.id' }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: 'payments.id' }),
    z.maxLength(60, 'payments.id'),
  );

/** `YYYY-MM-DD` of the calendar. */
export const dayField = () =>
  z.pipe(
    z.string({ error: 'payments.day' }).check(
      z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text, text as Day) !== undefined, {
        error: 'payments.day',
      }),
    ),
    z.transform((text: string) => text as Day),
  );

/** Whole minor units above zero. */
export const amountField = () =>
  z.pipe(
    z.number({ error: 'payments.amount' }).check(
      z.refine(isAmount, { error: 'payments.amount', abort: true }),
      z.refine((amount) => amount > 0, { error: 'payments.amountZero' }),
    ),
    z.transform((amount: number) => amount as Money),
  );

/** A method by its key or its word. */
export const methodField = () =>
  z.pipe(
    z
      .string({ error: 'payments.method' })
      .check(z.refine((written) => methodOf(written) !== undefined, { error: 'payments.method' })),
    z.transform((written: string) => methodOf(written) as Method),
  );

function methodOf(written: string): Method | undefined {
  const wanted = written.trim().toLowerCase();
  const is = ({ key, words }: (typeof METHODS)[number]): boolean =>
    [key, words.id.toLowerCase(), words.en.toLowerCase()].includes(wanted);
  return METHODS.find(is)?.key;
}

export const textField = () =>
  z.string({ error: 'payments.text' }).check(z.trim(), z.maxLength(CELL_LIMIT, 'payments.text'));

export const idInput = () => z.object({ id: idField() });
