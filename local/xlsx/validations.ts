/** What may stand in cells: Sheets' criteria and Excel's. Excel has no checkboxes and no long lists; it gets a list, and a hidden tab to take it from. */
import type { DataValidation, DataValidationOperator } from 'exceljs';
import type { Validation } from '../gate/operations';
import type { Element } from './xml';
import { textOf } from './xml';

/** Tab with lists that do not fit into Excel's 255 characters; it goes away again when the file is opened here. */
export const LISTS = '_rapi_lists';
const LONGEST_LIST = 255;
const BOX = 'TRUE,FALSE';
const MS = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);
/** Any date at all. */
const FIRST_DATE = 1;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const DATES: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};
const named = (operators: typeof OPERATORS, wanted: string): string | undefined =>
  Object.keys(operators).find((name) => operators[name] === wanted);

export interface Places {
  /** The first cell of the rule, which formulas are relative to. */
  cell: string;
  /** A formula in Excel's spelling. */
  excel(formula: string): string;
  /** Puts a list on the hidden tab and gives its address. */
  list(words: readonly string[]): string;
}

/** Undefined where Excel has nothing like it. */
export function toExcelRule(rule: Validation, places: Places): DataValidation | undefined {
  const asked = questionOf(rule, places);
  if (!asked) return undefined;
  const { helpText, allowInvalid } = rule;
  return {
    allowBlank: true,
    ...asked,
    showErrorMessage: !allowInvalid,
    ...(helpText && { showInputMessage: true, prompt: helpText.slice(0, LONGEST_LIST) }),
  };
}

function questionOf(
  { criteria, args }: Validation,
  { cell, excel, list }: Places,
): Pick<DataValidation, 'type' | 'formulae' | 'operator'> | undefined {
  const first = String(args[0] ?? '');
  if (criteria === 'CHECKBOX' || criteria === 'VALUE_IN_LIST') {
    const words = criteria === 'CHECKBOX' && args.length === 0 ? BOX.split(',') : args.map(String);
    const inline = words.join(',');
    const fits =
      inline.length <= LONGEST_LIST && !words.some((word) => /[",]/.test(word) || word.trim() !== word);
    return { type: 'list', formulae: [fits ? `"${inline}"` : list(words)] };
  }
  if (criteria === 'VALUE_IN_RANGE') return { type: 'list', formulae: [excel(first)] };
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formulae: [excel(first)] };
  if (criteria === 'DATE_IS_VALID_DATE')
    return { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(ZERO + FIRST_DATE * MS)] };
  const number = criteria.startsWith('NUMBER_') ? OPERATORS[criteria.slice(7)] : undefined;
  if (number) return { type: 'decimal', operator: number, formulae: args.map(Number) };
  const date = criteria.startsWith('DATE_') ? DATES[criteria.slice(5)] : undefined;
  if (date)
    return {
      type: 'date',
      operator: date,
      formulae: args.map(
        (each) => new Date(ZERO + (typeof each === 'object' ? each.date : Number(each)) * MS),
      ),
    };
  const text = `"${first.replaceAll('"', '""')}"`;
  if (criteria === 'TEXT_CONTAINS')
    return { type: 'custom', formulae: [`ISNUMBER(SEARCH(${text},${cell}))`] };
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'custom', formulae: [`EXACT(${cell},${text})`] };
  return undefined;
}

/** @param sheets gives Sheets' spelling of a formula @param listed the words of a list on the hidden tab */
export function fromExcelRule(
  { attributes, inside }: Element,
  sheets: (formula: string) => string,
  listed: (address: string) => string[] | undefined,
): Validation | undefined {
  const { type = 'none', operator = 'between', prompt } = attributes;
  const [one, two] = [textOf(inside, 'formula1'), textOf(inside, 'formula2')];
  const strict = attributes.showErrorMessage === '1' && (attributes.errorStyle ?? 'stop') === 'stop';
  const rest = { allowInvalid: !strict, ...(prompt && { helpText: prompt }) };
  if (one === undefined) return undefined;
  if (type === 'list') {
    const inline = /^"([\s\S]*)"$/.exec(one)?.[1]?.replaceAll('""', '"');
    if (inline === BOX) return { criteria: 'CHECKBOX', args: [], ...rest };
    const words = inline?.split(',').map((word) => word.trim()) ?? listed(one);
    const shown = attributes.showDropDown !== '1';
    if (words) return { criteria: 'VALUE_IN_LIST', args: words, showDropdown: shown, ...rest };
    return { criteria: 'VALUE_IN_RANGE', args: [sheets(one)], showDropdown: shown, ...rest };
  }
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', args: [sheets(one)], ...rest };
  const numbers = [one, ...(two === undefined ? [] : [two])].map(Number);
  // Limits that are worked out, or lengths of texts: Sheets asks for them by a formula of one's own.
  if (numbers.some(Number.isNaN) || !['whole', 'decimal', 'date'].includes(type)) return undefined;
  if (type !== 'date') {
    const name = named(OPERATORS, operator);
    return name === undefined ? undefined : { criteria: `NUMBER_${name}`, args: numbers, ...rest };
  }
  if (operator === 'greaterThanOrEqual' && numbers[0] === FIRST_DATE)
    return { criteria: 'DATE_IS_VALID_DATE', args: [], ...rest };
  const name = named(DATES, operator);
  return name === undefined
    ? undefined
    : { criteria: `DATE_${name}`, args: numbers.map((date) => ({ date })), ...rest };
}
