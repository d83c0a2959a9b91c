/** Between a row of cells and a record, by the table's declaration and the columns' places. */

import { cellsIn } from '../../features/language';
import { checksum } from '../../kernel/checksum';
import type { Cell, CellContext } from '../../kernel/column';
import { Unreadable } from '../../kernel/column';
import type { Problem } from '../../kernel/problem';
import { columnKeys, columnOf, type RowOf, type Table } from '../../kernel/table';
import { LANGUAGES } from '../../kernel/words';
import type { Stored } from '../../ports/context';
import { FEATURES } from '../registry';
import { cellsBy } from './areas';
import { type PlainCell, toPlain } from './cell';
import type { Position } from './control';

/** A record with the cells it was read from, `cells[column - position.first]`. */
export interface StoredRow extends Stored<Table> {
  readonly cells: readonly Cell[];
}

/** The id a cell holds; an error of Sheets' such as `#REF!` is none, and its row no record until it is mended. */
export function idIn(cell: Cell): string {
  const text = String(cell);
  return text.startsWith('#') ? '' : text;
}

/** The record of a row, or undefined where the row has no id (a draft, or nothing of Rapi's). */
export function decodeRow(
  table: Table,
  position: Position,
  cells: readonly Cell[],
  row: number,
  context: CellContext,
): StoredRow | undefined {
  const values: Record<string, unknown> = {};
  const bad: Problem[] = [];
  const at = cellsBy(position, cells);
  const id = idIn(at('id'));
  if (id === '') return undefined;
  for (const key of columnKeys(table)) {
    const { codec } = columnOf(table, key);
    const value: unknown = codec.decode(at(key), context);
    if (value instanceof Unreadable) {
      bad.push({ ...value.problem, place: { table: table.key, id, row, column: key } });
      values[key] = codec.empty;
    } else values[key] = value;
  }
  return { id, row, values: values as RowOf<Table>, bad, check: String(values.check ?? ''), cells };
}

/** The cells of a record, per column key, with its stamp. */
export function encodeRow(
  table: Table,
  values: Readonly<Record<string, unknown>>,
  context: CellContext,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const key of columnKeys(table)) {
    const { codec } = columnOf(table, key);
    cells[key] = codec.encode(key in values ? values[key] : codec.empty, context);
  }
  cells.stamp = stampOf(table, cells);
  return cells;
}

/** Columns whose content the stamp covers: what Rapi alone writes; caches, marks and words that the firm may rename left out. */
export function ownedKeys(table: Table): string[] {
  return writtenKeys(table).filter(
    (key) => !columnOf(table, key).codec.choices?.some(({ label }) => label !== undefined),
  );
}

function writtenKeys(table: Table, first = false): string[] {
  return columnKeys(table).filter((key) => {
    const column = columnOf(table, key);
    return (
      column.writer === 'rapi' &&
      (!column.cached || (first && column.cached === 'now')) &&
      key !== 'check' &&
      key !== 'stamp'
    );
  });
}

/** Hash of what Rapi owns in a row: whether the row is as Rapi last wrote it. `edition`: as one of these, or an earlier one, made it, where all that came since is empty. */
export function stampOf(table: Table, cells: Readonly<Record<string, Cell>>, edition = 3): string {
  const kept = ownedKeys(table).filter(counts(table, cells, edition));
  return stamped(kept.map((key) => wholeSeconds(cells[key] ?? '')));
}

const counts =
  (table: Table, cells: Readonly<Record<string, Cell>>, edition: number) =>
  (key: string): boolean => {
    const { later, since = 1 } = columnOf(table, key);
    return !(later || since > edition) || (cells[key] ?? '') !== '';
  };

// The sign in front keeps Sheets from reading a stamp as a number, such as 12e4.
const stamped = (cells: readonly PlainCell[]): string => `~${checksum(JSON.stringify(cells))}`;

/** Sheets keeps a moment as a fraction of a day, which may come back a millisecond off. */
function wholeSeconds(cell: Cell): PlainCell {
  return cell instanceof Date ? { at: Math.round(cell.getTime() / 1000) * 1000 } : cell;
}

/** Whether these cells are what their stamp was made of, in either language. Earlier versions of Rapi counted milliseconds, and words that may be renamed. */
export function isIntact(table: Table, cells: Readonly<Record<string, Cell>>): boolean {
  const first = counts(table, cells, 1);
  const earlier = () =>
    stamped(
      writtenKeys(table, true)
        .filter(first)
        .map((key) => toPlain(cells[key] ?? '')),
    );
  return (
    [3, 2, 1].some((edition) => cells.stamp === stampOf(table, cells, edition)) ||
    LANGUAGES.some((language) => cells.stamp === stampOf(table, cellsIn(language, table, cells, FEATURES))) ||
    cells.stamp === earlier()
  );
}

/** Whether two rows hold the same in everything Rapi owns: then one is a copy that a person made. */
export function sameOwned(table: Table, a: StoredRow, b: StoredRow): boolean {
  return columnKeys(table).every((key) => {
    const column = columnOf(table, key);
    if (column.writer !== 'rapi' || column.cached || key === 'check') return true;
    return JSON.stringify(a.values[key as never] ?? null) === JSON.stringify(b.values[key as never] ?? null);
  });
}
