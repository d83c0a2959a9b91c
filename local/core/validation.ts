/** Whether a value satisfies a data validation. Named as Google names the criteria; arguments as Google's builder takes them. */
import type { CellValue, Validation } from '../gate/operations';

export interface Seen {
  /** The value as the cell would show it: dropdowns compare texts. */
  shown: string;
  /** What the range of a `VALUE_IN_RANGE` shows; asked only when needed. */
  listed: () => string[];
}

/** Emptying a cell is always allowed; a custom formula is not judged here and passes. */
export function satisfies(rule: Validation, value: CellValue, seen: Seen): boolean {
  if (value === '') return true;
  const { criteria, args } = rule;
  if (criteria.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(criteria.slice(7), value, args.map(amount));
  if (criteria.startsWith('DATE_')) {
    const date = typeof value === 'object' && 'date' in value ? value.date : undefined;
    if (date === undefined) return false;
    return (
      criteria === 'DATE_IS_VALID_DATE' || compares(criteria.slice(5), Math.floor(date), args.map(amount))
    );
  }
  switch (criteria) {
    case 'CHECKBOX':
      return args.length === 0 ? typeof value === 'boolean' : args.some((one) => one === value);
    case 'VALUE_IN_LIST':
      return args.some((one) => String(one) === seen.shown || one === value);
    case 'VALUE_IN_RANGE':
      return seen.listed().includes(seen.shown);
    case 'TEXT_CONTAINS':
      return seen.shown.includes(String(args[0]));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !seen.shown.includes(String(args[0]));
    case 'TEXT_EQUAL_TO':
      return seen.shown === String(args[0]);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(seen.shown);
    case 'TEXT_IS_VALID_URL':
      return /^(?:https?:\/\/)?[^\s/]+\.[^\s/]+/.test(seen.shown);
    default:
      return true;
  }
}

const amount = (argument: Validation['args'][number]): number =>
  typeof argument === 'object' ? Math.floor(argument.date) : Number(argument);

function compares(comparison: string, value: number, [a = Number.NaN, b = Number.NaN]: number[]): boolean {
  switch (comparison) {
    case 'BETWEEN':
      return value >= a && value <= b;
    case 'NOT_BETWEEN':
      return value < a || value > b;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= a;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < a;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= a;
    default:
      return true;
  }
}
