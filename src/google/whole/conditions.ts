/** Conditions of rules, filters and validation as plain data, and back. */

interface Place {
  readonly tab: string;
  readonly a1: string;
}

/** A range is kept by its tab's name, a moment as its instant, *today* and the like by their names. */
export function plainArgument(value: unknown): unknown {
  if (value instanceof Date) return { at: value.getTime() };
  if (Array.isArray(value)) return value.map(plainArgument);
  if (typeof value !== 'object' || value === null) return value;
  if (!('getA1Notation' in value)) return { day: String(value) };
  const range = value as { getA1Notation?: () => string; getSheet?: () => { getName(): string } };
  return { tab: range.getSheet?.().getName() ?? '', a1: range.getA1Notation?.() ?? '' } satisfies Place;
}

export function realArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(realArgument);
  if (typeof value !== 'object' || value === null) return value;
  if ('at' in value) return new Date(value.at as number);
  if ('day' in value) return SpreadsheetApp.RelativeDate[value.day as 'TODAY'];
  const { tab, a1 } = value as Place;
  return SpreadsheetApp.getActive().getSheetByName(tab)?.getRange(a1) ?? '';
}

export interface Condition {
  readonly kind: string;
  readonly args: readonly unknown[];
}

interface Conditional {
  getCriteriaType(): unknown;
  getCriteriaValues(): unknown[];
}

export const conditionOf = (from: Conditional): Condition => ({
  kind: String(from.getCriteriaType()),
  args: from.getCriteriaValues().map(plainArgument),
});

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** Gives a builder of rules or of filters this condition. */
export function withCondition<B>(
  builder: { withCriteria(kind: Criteria, args: unknown[]): B },
  { kind, args }: Condition,
): B {
  return builder.withCriteria(
    SpreadsheetApp.BooleanCriteria[kind as 'CELL_EMPTY'] as Criteria,
    args.map(realArgument),
  );
}
