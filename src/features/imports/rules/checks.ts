/** What a value must be beyond its kind: no negative prices, whole positive quantities, shares between 0 and 1. */
import { type Problem, problem } from '../../../kernel/problem';
import { isBlank } from '../../../kernel/text';
import type { FileColumn } from '../targets';

/** Problems of values that can be read but make no sense in their column. `signed` names columns where less than zero is meant. */
export function valueProblems(
  values: Readonly<Record<string, unknown>>,
  columns: readonly FileColumn[],
  line: number,
  signed: readonly string[] = [],
): Problem[] {
  const problems: Problem[] = [];
  for (const { key, codec } of columns) {
    const value = values[key];
    const tell = (code: string): void => {
      problems.push(problem(code, { typed: String(value) }, { row: line, column: key }));
    };
    if (typeof value !== 'number' || codec.kind === 'moment') continue;
    if (value < 0 && !signed.includes(key))
      tell(key === 'quantity' ? 'imports.negativeQuantity' : 'imports.negative');
    else if (value === 0 && key === 'quantity') tell('imports.zero');
    else if (codec.kind === 'percent' && value > 1) tell('imports.share');
  }
  return problems;
}

/** Needed columns that a new record leaves empty. */
export function emptyNeeded(
  values: Readonly<Record<string, unknown>>,
  columns: readonly FileColumn[],
  line: number,
): Problem[] {
  return columns
    .filter(({ key, needed }) => needed && isEmpty(values[key]))
    .map(({ key }) => problem('imports.empty', {}, { row: line, column: key }));
}

/** Whether a file says nothing here; an empty field never erases what is known. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}
