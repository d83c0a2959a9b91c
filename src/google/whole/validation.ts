/** Data validation as text: its criterion, arguments and manners, in the shape from which it can be made again. */
import { plainArgument, realArgument } from './conditions';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Criterion = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Written {
  readonly kind: string;
  readonly args: readonly unknown[];
  readonly invalid: boolean;
  readonly help: string | null;
}

/** Kinds that Rapi itself and the sidebar make by name; all others go through `withCriteria`. */
type Made = (builder: Builder, args: readonly unknown[]) => Builder;
const BY_NAME: Readonly<Record<string, Made>> = {
  VALUE_IN_LIST: (builder, [list, dropdown]) =>
    builder.requireValueInList(list as string[], dropdown !== false),
  VALUE_IN_RANGE: (builder, [place, dropdown]) =>
    builder.requireValueInRange(rangeOf(place), dropdown !== false),
  CHECKBOX: (builder, args) =>
    args.length === 0 ? builder.requireCheckbox() : builder.requireCheckbox(args[0], args[1]),
  CUSTOM_FORMULA: (builder, [formula]) => builder.requireFormulaSatisfied(String(formula)),
  DATE_IS_VALID_DATE: (builder) => builder.requireDate(),
  NUMBER_BETWEEN: (builder, [start, end]) => builder.requireNumberBetween(Number(start), Number(end)),
  NUMBER_GREATER_THAN: (builder, [number]) => builder.requireNumberGreaterThan(Number(number)),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (builder, [number]) =>
    builder.requireNumberGreaterThanOrEqualTo(Number(number)),
  NUMBER_LESS_THAN_OR_EQUAL_TO: (builder, [number]) => builder.requireNumberLessThanOrEqualTo(Number(number)),
};

/** The range of a rule: Google gives it, other hosts its formula. */
function rangeOf(place: unknown): GoogleAppsScript.Spreadsheet.Range {
  return typeof place === 'string'
    ? SpreadsheetApp.getActive().getRange(place.replace(/^=/, '').replace(/\$/g, ''))
    : (place as GoogleAppsScript.Spreadsheet.Range);
}

export function ruleText(rule: Rule): string {
  const written: Written = {
    kind: String(rule.getCriteriaType()),
    args: rule.getCriteriaValues().map(plainArgument),
    invalid: rule.getAllowInvalid(),
    help: rule.getHelpText(),
  };
  return JSON.stringify(written);
}

export function ruleFrom(text: string): Rule {
  const { kind, args, invalid, help } = JSON.parse(text) as Written;
  const real = args.map(realArgument);
  const builder = SpreadsheetApp.newDataValidation();
  const made = BY_NAME[kind];
  const named = made
    ? made(builder, real)
    : builder.withCriteria(
        SpreadsheetApp.DataValidationCriteria[kind as 'CHECKBOX'] as Criterion,
        real as (string | number | Date)[],
      );
  named.setAllowInvalid(invalid);
  return (help === null ? named : named.setHelpText(help)).build();
}
