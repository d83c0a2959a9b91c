/** The fields orders' inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { type Day, dayOf, type Moment } from '../../kernel/day';
import { isAmount, type Money } from '../../kernel/money';
import { CELL_LIMIT, isBlank } from '../../kernel/text';
import { CHANNELS, type Channel } from './tables';

/** `YYYY-MM-DD` of the calendar. */
export const dayField = () =>
  z.pipe(
    z.string({ error: 'orders.day' }).check(
      z.refine(
        (text) => {
          const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
          return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
        },
        { error: 'orders.day' },
      ),
    ),
    z.transform((text: string) => text as Day),
  );

/** Epoch milliseconds that a sheet can hold, from 1970 to 9999, as an earlier answer gave them. */
export const momentField = () =>
  z.pipe(
    z.number().check(z.refine((at) => at >= 0 && at < 253_402_300_800_000)),
    z.transform((at: number) => at as Moment),
  );

/** Whole minor units, 0 or more; `code` is the sentence for anything else. */
export const moneyField = (code: string, negative = code) =>
  z.pipe(
    z.number({ error: code }).check(
      z.refine(isAmount, { error: code, abort: true }),
      z.refine((amount) => amount >= 0, { error: negative }),
    ),
    z.transform((amount: number) => amount as Money),
  );

/** A channel by its key or its word. */
export const channelField = () =>
  z.pipe(
    z
      .string({ error: 'orders.channel' })
      .check(z.refine((written) => channelOf(written) !== undefined, { error: 'orders.channel' })),
    z.transform((written: string) => channelOf(written) as Channel),
  );

function channelOf(written: string): Channel | undefined {
  const wanted = written.trim().toLowerCase();
  return CHANNELS.find(({ key, words }) => key === wanted || words.id.toLowerCase() === wanted)?.key;
}

/** A whole number from 1 to a million, each mistake with its own sentence. */
export const quantityField = () =>
  z.number({ error: 'orders.quantityText' }).check(
    z.refine(Number.isInteger, { error: 'orders.quantityWhole', abort: true }),
    z.refine((quantity) => quantity !== 0, { error: 'orders.quantityZero', abort: true }),
    z.refine((quantity) => quantity > 0, { error: 'orders.quantityNegative', abort: true }),
    z.refine((quantity) => quantity <= 1_000_000, { error: 'orders.quantityLarge' }),
  );

export const textField = () =>
  z.string({ error: 'orders.text' }).check(z.maxLength(CELL_LIMIT, 'orders.text'));

/** What a person names a thing by: there, and short enough to be read in a list. */
export const nameField = (code: string) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(300, code),
  );

export const idField = () => nameField('orders.id');
