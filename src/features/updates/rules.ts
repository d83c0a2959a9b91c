/** Which step from an earlier version's workbook is due: the control sheet says how far it is, an option which records were changed since. */
import { type Problem, problem } from '../../kernel/problem';
import type { Settings } from '../../kernel/settings';
import type { Bilingual, Language } from '../../kernel/words';
import type { Feature, Migration, RowsAnew } from '../../ports/feature';

/** Option under which the control sheet's number of the last step is known; only whoever set Rapi up can write that. */
export const MIGRATED = 'setup.migrated';
/** Option: number of the last step that changed records, set with the change after which none was left. */
export const DONE = 'updates.done';
/** Option: number of the step that an update of several began with, while it goes on. */
export const FROM = 'updates.from';
/** Property: for which number a version to go back to was asked for. */
export const ASKED = 'migrating';

type Options = Pick<Settings, 'options'>;

/** What the control sheet says while the step of this number changes records: an earlier Rapi leaves the workbook alone from then on. */
export const begunAt = (number: number): number => number - 0.5;

/** Whether the step of this number, which changes records, has none left. */
export const isDone = (number: number, { options }: Options): boolean => Number(options[DONE] ?? 0) >= number;

export interface Due extends Migration {
  readonly rows: RowsAnew;
}

/** Steps that change records and are not at their end, in their order. */
export function dueRows(steps: readonly Migration[], settings: Options): Due[] {
  const far = Number(settings.options[MIGRATED] ?? Number.POSITIVE_INFINITY);
  return steps.flatMap((step) =>
    step.rows && step.number > far && !isDone(step.number, settings) ? [{ ...step, rows: step.rows }] : [],
  );
}

/** Whether it may be gone on with: there is a version to go back to, and what comes before it is done. */
export const isBegun = ({ number }: Due, { options }: Options): boolean =>
  Number(options[MIGRATED]) === begunAt(number);

/** Whether any step at all is due. */
export function isBehind(steps: readonly Migration[], settings: Options): boolean {
  const far = Number(settings.options[MIGRATED] ?? Number.POSITIVE_INFINITY);
  return steps.some(({ number, rows }) => number > far && !(rows && isDone(number, settings)));
}

/** Why a feature cannot be written to yet: records of it are still as an earlier version left them. */
export function heldOf(
  { tables }: Pick<Feature, 'tables'>,
  steps: readonly Migration[],
  { settings, language }: { readonly settings: Options; readonly language: Language },
): Problem | undefined {
  const due = dueRows(steps, settings).find(({ rows }) => tables.includes(rows.table));
  return due && problem('updates.held', { table: due.rows.table.sheet[language] });
}

/** What the steps that changed records did, and will do. */
export const told = (steps: readonly Migration[]): Bilingual[] =>
  steps.flatMap(({ rows }) => (rows ? [rows.tells] : []));
