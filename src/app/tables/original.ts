/** Which of several rows with one id is the record, and which are copies that a person made. */
import type { Table } from '../../kernel/table';
import type { Workbook } from '../workbook';
import { cellsBy, cellsOf } from './areas';
import type { Position } from './control';
import { isIntact, type StoredRow, sameOwned } from './rows';
import { writtenIn } from './written';

/**
 * The row that Rapi wrote last; the upper one where they are equal in what Rapi owns; the only one that is as Rapi wrote it. Undefined where two differ
 * and each is as Rapi wrote it once.
 */
export function originalOf(
  table: Table,
  position: Position,
  rows: readonly StoredRow[],
  { properties }: Pick<Workbook, 'properties'>,
): StoredRow | undefined {
  const [first, ...others] = [...rows].sort((a, b) => a.row - b.row) as [StoredRow, ...StoredRow[]];
  const stamp = writtenIn(properties).get(first.id);
  const intact = [first, ...others].filter((row) => asWritten(table, position, row));
  const written = intact.find(({ values }) => values.stamp === stamp);
  if (written) return written;
  if (others.every((row) => sameOwned(table, first, row))) return first;
  return intact.length === 1 ? intact[0] : undefined;
}

/** Whether a row is as Rapi wrote it once. */
export const asWritten = (table: Table, position: Position, { cells }: StoredRow): boolean =>
  isIntact(table, cellsOf(Object.keys(position.columns), cellsBy(position, cells)));
