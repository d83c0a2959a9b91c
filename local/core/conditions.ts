/** Whether a value meets the condition of a rule or of a filter, named as Google names them. Unlike a validation it also judges what is empty. */
import type { CellValue, Condition } from '../gate/operations';
import { satisfies } from './validation';

/** Days from today, first and last; those with an open end are asked by the name of the condition. */
const RELATIVE: Readonly<Record<string, readonly [first: number, last: number]>> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-30, 0],
  PAST_YEAR: [-365, 0],
};

/** `shown` is what the cell shows, `today` a serial. A custom formula is not judged here and does not hold. */
export function holds({ kind, args }: Condition, value: CellValue, shown: string, today: number): boolean {
  const text = shown.toLowerCase();
  const wanted = String(args[0] ?? '').toLowerCase();
  switch (kind) {
    case 'CELL_EMPTY':
      return value === '';
    case 'CELL_NOT_EMPTY':
      return value !== '';
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'CUSTOM_FORMULA':
      return false;
  }
  if (value === '') return false;
  const relative = /^(DATE_\w+)_RELATIVE$/.exec(kind)?.[1];
  if (!relative)
    return satisfies({ criteria: kind, args, allowInvalid: false }, value, { shown, listed: () => [] });
  const days = RELATIVE[String(args[0])];
  if (!days || typeof value !== 'object' || !('date' in value)) return false;
  const day = Math.floor(value.date) - today;
  if (relative === 'DATE_AFTER') return day > days[1];
  if (relative === 'DATE_BEFORE') return day < days[0];
  return day >= days[0] && day <= days[1];
}
