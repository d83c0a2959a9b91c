/** The fields that purchasing's inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { type Day, dayOf, type Moment } from '../../kernel/day';
import { isAmount, type Money } from '../../kernel/money';
import { CELL_LIMIT, isBlank } from '../../kernel/text';

/** `YYYY-MM-DD` of the calendar. */
export const dayField = () =>
  z.pipe(
    z.string({ error: 'purchasing.day' }).check(
      z.refine(
        (text) => {
          const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
          return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
        },
        { error: 'purchasing.day' },
      ),
    ),
    z.transform((text: string) => text as Day),
  );

/** Epoch milliseconds that a sheet can hold, as an earlier answer gave them. */
export const momentField = () =>
  z.pipe(
    z
      .number({ error: 'purchasing.movedOn' })
      .check(z.refine((at) => at >= 0 && at < 253_402_300_800_000, { error: 'purchasing.movedOn' })),
    z.transform((at: number) => at as Moment),
  );

/** Whole minor units, `least` or more; `code` is the sentence for anything else. */
export const moneyField = (code: string, least = 0) =>
  z.pipe(
    z
      .number({ error: code })
      .check(z.refine((amount) => isAmount(amount) && amount >= least, { error: code })),
    z.transform((amount: number) => amount as Money),
  );

/** Whole units from `least` to a million. */
export const unitsField = (least: number) =>
  z.number({ error: 'purchasing.quantity' }).check(
    z.refine((units) => Number.isInteger(units) && units <= 1_000_000, {
      error: 'purchasing.quantity',
      abort: true,
    }),
    z.refine((units) => units >= least, { error: 'purchasing.quantityLow' }),
  );

export const textField = () =>
  z.string({ error: 'purchasing.text' }).check(z.maxLength(CELL_LIMIT, 'purchasing.text'));

/** What a person names a thing by: there, and short enough to be read in a list. */
export const nameField = (code: string) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(300, code),
  );

export const idField = () => nameField('purchasing.id');

/** A list of 1 to 200. */
export const listField = <S extends z.core.$ZodType>(of: S) =>
  z
    .array(of, { error: 'purchasing.linesNeeded' })
    .check(z.minLength(1, 'purchasing.linesNeeded'), z.maxLength(200, 'purchasing.linesMany'));
