/** *Tanda angka*: by which marks the workbook reads numbers and dates that people type. Cells keep their values. */
import * as z from 'zod/mini';
import type { Errand } from '../../../ports/feature';

/** As Sheets names it: `id_ID`, `en_US`. */
const NAME = /^[a-z]{2,3}_[A-Z]{2}$/;

interface Read {
  readonly before: string;
  readonly locale: string;
}

export const locale: Errand<{ readonly locale: string }, Read> = {
  name: 'language.locale',
  writes: 'apart',
  input: () => z.object({ locale: z.string().check(z.regex(NAME)) }),
  roles: ['owner'],
  run: (_, { locale: wanted }, { book }) => {
    const reckoning = book.reckoning();
    if (reckoning.locale !== wanted) book.setReckoning({ ...reckoning, locale: wanted });
    book.flush();
    return { before: reckoning.locale, locale: wanted };
  },
  inverse: { with: 'language.locale', input: (_, { before }) => ({ locale: before }) },
  done: ({ locale: now }) => ({ code: 'language.located', values: { locale: now } }),
};
