/** What a row needs that no `onEdit` has seen: found by its stamp, its normal forms, what follows from it, and what was chosen or ticked in it. */

import { type Cell, Unreadable } from '../../kernel/column';
import { columnKeys, columnOf, numberOf, type Table } from '../../kernel/table';
import type { CellStep } from '../../ports/feature';
import { heldWord } from '../cells/cells';
import { rowStepOf, waits } from '../cells/sends';
import { stepOf } from '../cells/steps';
import { derivedOf, type EditedRow, isComplete, valuesOf } from '../cells/tidy';
import type { Run } from '../run';
import { cellsOf } from '../tables/areas';
import { sameCell } from '../tables/cell';
import { isMarkedForeign, parseMark } from '../tables/marks';
import { isIntact } from '../tables/rows';

export interface Need {
  readonly row: EditedRow;
  /** Cells that a person filled or changed. */
  readonly typed: readonly string[];
  /** The stamp that it should have, where it is not as Rapi wrote it. */
  readonly foreign?: string;
  readonly step?: CellStep;
  /** Its box is ticked, and nobody sent it. */
  readonly waits?: boolean;
}

/** Undefined for a row that needs nothing; `written` are the stamps of what Rapi wrote last. */
export function needOf(
  run: Run,
  table: Table,
  row: EditedRow,
  written: ReadonlyMap<string, string>,
): Need | undefined {
  const id = String(row.cell('id'));
  const sends = rowStepOf(table);
  // A stamp without an id: somebody took the id away, or copied a record to begin another one.
  const nameless = id === '' && String(row.cell('stamp')).startsWith('~');
  if (id === '' && sends && !nameless) return waits(sends, row) ? { row, typed: [], waits: true } : undefined;
  if (id === '' && table.typedRows !== true && !nameless) return undefined;
  const typed = typedIn(run, table, row, id !== '');
  const step = id === '' ? undefined : stepIn(run, table, row);
  const foreign = id === '' && !nameless ? undefined : foreignIn(table, row, written);
  if (typed.length === 0 && !step && foreign === undefined) return undefined;
  return { row, typed, ...(step && { step }), ...(foreign !== undefined && { foreign }) };
}

function foreignIn(table: Table, row: EditedRow, written: ReadonlyMap<string, string>): string | undefined {
  const cells = cellsOf(columnKeys(table), row.cell);
  const id = String(cells.id);
  // A view shows records of other tables by their own ids, and is rewritten as a whole.
  if (numberOf(table, id) === undefined && cells.stamp === '') return undefined;
  const wanted = (numberOf(table, id) === undefined ? undefined : written.get(id)) ?? String(cells.stamp);
  return isIntact(table, cells) && cells.stamp === wanted ? undefined : wanted;
}

/** Whether it is said already, and nothing more is known of it. */
export const isTold = ({ row }: Need): boolean => isMarkedForeign(String(row.cell('check')));

function typedIn(run: Run, table: Table, row: EditedRow, known: boolean): string[] {
  const context = run.workbook.cells;
  const marked = parseMark(String(row.cell('check'))) !== undefined;
  const keys: string[] = [];
  let filled = false;
  for (const key of columnKeys(table)) {
    const { codec, writer } = columnOf(table, key);
    const cell: Cell = row.cell(key);
    if (writer !== 'person' || cell === '') continue;
    filled = true;
    const value: unknown = codec.decode(cell, context);
    // One mark a row: what is marked already is not told again.
    if (value instanceof Unreadable ? known && !marked : !sameCell(codec.encode(value, context), cell))
      keys.push(key);
  }
  const values = valuesOf(run, table, row, {}, known);
  if (!known) return keys.length > 0 || (filled && isComplete(table, values)) ? personKeys(table) : [];
  const derived = Object.entries(derivedOf(run, table, values));
  const stale = derived.some(
    ([key, value]) =>
      columnOf(table, key).cached &&
      !sameCell(columnOf(table, key).codec.encode(value, context), row.cell(key)),
  );
  // What follows is worked out with any cell of the row.
  return stale && keys.length === 0 ? personKeys(table).slice(0, 1) : keys;
}

const personKeys = (table: Table): string[] =>
  columnKeys(table).filter((key) => columnOf(table, key).writer === 'person');

/** A choice that nobody acted on: the lock was busy, or it came by API. */
function stepIn(run: Run, table: Table, row: EditedRow): CellStep | undefined {
  for (const key of columnKeys(table)) {
    if (columnOf(table, key).writer !== 'acts') continue;
    const step = stepOf(table, key);
    const cell = String(row.cell(key));
    if (step && cell !== '' && cell !== heldWord(run, step, row)) return step;
  }
  return undefined;
}
