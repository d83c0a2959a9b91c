/** A sheet's one filter. Filter views are out of any script's reach. */
import { type Condition, conditionOf, withCondition } from './conditions';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface ColumnKept {
  /** In the sheet, from 1. */
  readonly column: number;
  readonly hidden: readonly string[];
  readonly condition?: Condition;
}

interface FilterKept {
  readonly a1: string;
  readonly columns: readonly ColumnKept[];
}

export function keptFilter(sheet: Sheet): FilterKept | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const range = filter.getRange();
  const first = range.getColumn();
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => first + index);
  return {
    a1: range.getA1Notation(),
    columns: columns.flatMap((column): ColumnKept[] => {
      const criteria = filter.getColumnFilterCriteria(column);
      if (!criteria) return [];
      const hidden = criteria.getHiddenValues() ?? [];
      // Without a condition there are only values that somebody unticked.
      const condition = criteria.getCriteriaType() ? conditionOf(criteria) : undefined;
      return [{ column, hidden: [...hidden], ...(condition && { condition }) }];
    }),
  };
}

export function makeFilter(sheet: Sheet, kept: unknown): void {
  const { a1, columns } = kept as FilterKept;
  const filter = sheet.getRange(a1).createFilter();
  for (const { column, hidden, condition } of columns) {
    const builder = SpreadsheetApp.newFilterCriteria();
    if (hidden.length > 0) builder.setHiddenValues([...hidden]);
    if (condition) withCondition(builder, condition);
    filter.setColumnFilterCriteria(column, builder.build());
  }
}
