/** Guessing a file's number and date style from its own fields, where people did not say. */
import { numberStyleOf } from '../../../kernel/number';
import type { Style } from './decode';

/**
 * The style most fields betray: a number by a strong anchor (`1.234.567`, `14.00`), a date by a part above 12. A tie is Indonesian, as are
 * the people.
 */
export function styleOf(fields: Iterable<string>): Style {
  const numbers = { id: 0, en: 0 };
  const days = { dmy: 0, mdy: 0 };
  for (const field of fields) {
    const text = field.trim();
    const number = /^(?:rp|idr|\$|usd)?\s*-?[\d.,]+$/i.test(text) ? numberStyleOf(text) : undefined;
    if (number) numbers[number] += 1;
    const date = /^(\d{1,2})[/\-.](\d{1,2})[/\-.]\d{2,4}(?:\s|$)/.exec(text);
    if (date && Number(date[1]) > 12) days.dmy += 1;
    else if (date && Number(date[2]) > 12) days.mdy += 1;
  }
  return {
    numbers: numbers.en > numbers.id ? 'en' : 'id',
    days: days.mdy > days.dmy ? 'mdy' : 'dmy',
  };
}
