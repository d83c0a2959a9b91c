/** Months as people write and read them. */
import { type Day, readDay, sayDay } from '../../kernel/day';
import type { Language } from '../../kernel/words';
import type { Month } from './rules/settled';

/** `2025-03`, or any day of the month; undefined for anything else. */
export function readMonth(text: string, today: Day): Month | undefined {
  const written = text.trim();
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(written)) return written;
  return readDay(written, today)?.slice(0, 7);
}

/** `Mar 2025`. */
export const sayMonth = (month: Month, language: Language): string =>
  sayDay(`${month}-01` as Day, language).replace(/^0?1 /, '');
