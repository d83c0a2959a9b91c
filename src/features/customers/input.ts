/** The fields customers' inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { CELL_LIMIT, isBlank, isPhone } from '../../kernel/text';

export const textField = () =>
  z.string({ error: 'customers.text' }).check(z.maxLength(CELL_LIMIT, 'customers.text'));

/** What a person names a thing by: there, and short enough to be read in a list. */
export const nameField = (code: string) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(300, code),
  );

/** A phone number in any of the ways people write it, or nothing. */
export const phoneField = () =>
  z.string({ error: 'customers.phone' }).check(
    z.trim(),
    z.maxLength(40, 'customers.phone'),
    z.refine((text) => text === '' || isPhone(text), { error: 'customers.phone' }),
  );

/** Roughly an e-mail: something, an @, a name with a dot; mail servers know the rest. */
export const emailField = () =>
  z.string({ error: 'customers.email' }).check(
    z.trim(),
    // No address of the internet is longer.
    z.maxLength(254, 'customers.email'),
    z.refine((text) => text === '' || /^[^\s@]{1,100}@[^\s@]+\.[^\s@]+$/.test(text), {
      error: 'customers.email',
    }),
  );

export const idInput = () => z.object({ id: nameField('customers.id') });
