/** The fields stock's inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { dayOf } from '../../kernel/day';
import { isAmount, type Money } from '../../kernel/money';
import { CELL_LIMIT, isBlank, isPhone } from '../../kernel/text';

/** Whole minor units, 0 or more; `code` is the sentence for anything else. */
export const moneyField = (code: string) =>
  z.pipe(
    z.number({ error: code }).check(z.refine((amount) => isAmount(amount) && amount >= 0, { error: code })),
    z.transform((amount: number) => amount as Money),
  );

/** A whole number within a million each way. */
const wholeField = () =>
  z.number({ error: 'stock.quantityText' }).check(
    z.refine(Number.isInteger, { error: 'stock.quantityWhole', abort: true }),
    z.refine((quantity) => Math.abs(quantity) <= 1_000_000, { error: 'stock.quantityLarge' }),
  );

/** Units that come in: 1 or more, each mistake with its own sentence. */
export const quantityField = () =>
  wholeField().check(
    z.refine((quantity) => quantity !== 0, { error: 'stock.quantityZero', abort: true }),
    z.refine((quantity) => quantity > 0, { error: 'stock.quantityNegative' }),
  );

/** A difference, up or down. */
export const changeField = () =>
  wholeField().check(z.refine((change) => change !== 0, { error: 'stock.changeZero' }));

/** What lies on the shelf. */
export const countedField = () =>
  wholeField().check(z.refine((counted) => counted >= 0, { error: 'stock.countedNegative' }));

/** A whole number of 0 or more that may be left out. */
export const countField = () =>
  z
    .number({ error: 'stock.count' })
    .check(z.refine((count) => Number.isSafeInteger(count) && count >= 0, { error: 'stock.count' }));

/** The day that something happened, where it is entered later: `2026-11-03`. */
export const dayField = () => z.string({ error: 'stock.day' }).check(z.refine(isDay, { error: 'stock.day' }));

const isDay = (text: string): boolean => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(date)) !== undefined;
};

export const textField = () => z.string({ error: 'stock.text' }).check(z.maxLength(CELL_LIMIT, 'stock.text'));

/** What a person names a thing by: there, and short enough to be read in a list. */
export const nameField = (code: string, most = 300) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(most, code),
  );

export const phoneField = () =>
  z.string({ error: 'stock.phone' }).check(
    z.trim(),
    z.maxLength(40, 'stock.phone'),
    z.refine((text) => text === '' || isPhone(text), { error: 'stock.phone' }),
  );

/** The name of a location, where there is more than one. */
export const placeField = () => z.optional(textField());

export const productInput = () => z.object({ product: nameField('stock.productNeeded') });
