/** What an edited row needs: guarded cells put back with a proposal, free cells in normal form, derived cells, an id for a finished new row. */

import { type Cell, Unreadable } from '../../kernel/column';
import { addDays, type Day, type Moment } from '../../kernel/day';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import { isBlank } from '../../kernel/text';
import { FEATURES } from '../registry';
import type { Run } from '../run';
import { saidProblem, sentence } from '../say';
import { cellsOf } from '../tables/areas';
import { sameCell } from '../tables/cell';
import { markOf, parseMark, TAKEN_BACK } from '../tables/marks';
import { isIntact, stampOf } from '../tables/rows';

export interface EditedRow {
  readonly row: number;
  /** Rapi's columns that the edit touched. */
  readonly keys: readonly string[];
  readonly cell: (key: string) => Cell;
  /** Present for the edit of one cell, whose old value Sheets gives. */
  readonly single?: { readonly was: string };
  /** What guarded cells held, where ledger, journal or other records tell it. */
  readonly before?: Readonly<Record<string, Cell>>;
  /** They were right in themselves, as they had been before Rapi's last write. */
  readonly takenBack?: boolean;
}

export interface Tidied {
  /** Cells to write, by column key. */
  readonly patch: Readonly<Record<string, Cell>>;
  /** Notes by column key; empty takes Rapi's note away. */
  readonly notes: Readonly<Record<string, string>>;
  /** Values of a new record, when the row has become one. */
  readonly adopt?: Readonly<Record<string, unknown>>;
}

/** What this row needs after the edit. Reads only where a column must be unique: one more round trip. */
export function tidy(run: Run, table: Table, row: EditedRow): Tidied {
  const { cells: context } = run.workbook;
  const { language } = context;
  const patch: Record<string, Cell> = {};
  const notes: Record<string, string> = {};
  const id = String(row.cell('id'));
  const known = id !== '' || row.keys.includes('id');
  let mark = String(row.cell('check'));
  if (!known && !table.typedRows) {
    const first = row.keys.find((key) => row.cell(key) !== '');
    return { patch, notes: first ? { [first]: sentence('app.typeElsewhere', language) } : {} };
  }
  for (const key of row.keys) {
    if (key === 'stamp' && known) {
      // Something that Rapi wrote is not as it was, and nothing tells what it held.
      if (row.before) patch.stamp = row.before.stamp ?? '';
      else mark = markOf('stamp', '?', '');
      if (!row.before) notes.id = sentence('app.changedOutside', language);
      continue;
    }
    const column = columnOf(table, key);
    const typed = row.cell(key);
    if (column.writer === 'rapi' && known) {
      const said = guardedCell(run, table, key, row);
      if (said.cell !== undefined) patch[key] = said.cell;
      notes[key] = said.note;
      mark = said.mark;
      continue;
    }
    if (column.writer !== 'person') continue;
    const value: unknown = column.codec.decode(typed, context);
    const marked = parseMark(mark)?.column === key;
    if (value instanceof Unreadable) {
      notes[key] = saidProblem({ ...value.problem, place: { table: table.key, column: key } }, language).text;
      mark = markOf(key, '', String(typed).slice(0, 80));
      continue;
    }
    const normal = column.codec.encode(value, context);
    if (!sameCell(normal, typed)) patch[key] = normal;
    if (marked) {
      notes[key] = '';
      mark = '';
    }
    const twin = column.unique && typed !== '' ? twinOf(run, table, key, value, row.row) : undefined;
    if (twin)
      notes[key] = sentence('app.sameElsewhere', language, { column: column.header[language], ...twin });
  }
  if (known && mark !== String(row.cell('check'))) patch.check = mark;
  const values = valuesOf(run, table, row, patch, known);
  const derived = derivedOf(run, table, values, row.single ? row.keys : []);
  if (!known)
    return table.typedRows === true && isComplete(table, values)
      ? { patch: {}, notes, adopt: { ...readable(values), ...derived } }
      : { patch, notes };
  const cells = cellsOf(columnKeys(table), row.cell);
  for (const [key, value] of Object.entries(derived))
    patch[key] = columnOf(table, key).codec.encode(value, context);
  // What follows may be what the stamp covers; a row that was not as Rapi wrote it stays known as such.
  if (patch.stamp === undefined && isIntact(table, cells))
    patch.stamp = stampOf(table, { ...cells, ...patch });
  return { patch, notes };
}

function guardedCell(
  run: Run,
  table: Table,
  key: string,
  row: EditedRow,
): { cell?: Cell; note: string; mark: string } {
  const { language } = run.workbook.cells;
  const typed = textOf(run, row.cell(key)).slice(0, 200);
  const before = row.before?.[key];
  if (before !== undefined) {
    const was = textOf(run, before).slice(0, 200);
    if (row.takenBack)
      return {
        cell: before,
        note: sentence('app.takenBack', language),
        mark: markOf('stamp', TAKEN_BACK, ''),
      };
    const values = { column: columnOf(table, key).header[language], typed };
    return { cell: before, note: sentence('app.guarded', language, values), mark: markOf(key, was, typed) };
  }
  // A pasted block has no old values: it is marked now, and put back from ledger and journal by the next action or job.
  if (!row.single) return { note: sentence('app.guardedBlock', language), mark: markOf(key, '?', typed) };
  const column = columnOf(table, key);
  const cell = oldCell(run, column.codec.kind, row.single.was);
  const note = sentence('app.guarded', language, { column: column.header[language], typed });
  return { cell, note, mark: markOf(key, row.single.was, typed) };
}

/** A day or a moment as the day it is: its time of day says nothing to anybody. */
function textOf(run: Run, cell: Cell): string {
  return cell instanceof Date ? run.workbook.cells.zone.dayAt(cell.getTime() as Moment) : String(cell);
}

/** The cell an old value was: Sheets tells numbers as text, days and moments as days since 30 December 1899 on the workbook's wall. */
function oldCell(run: Run, kind: string, was: string): Cell {
  const number = Number(was);
  if (was === '' || Number.isNaN(number)) return was;
  if (kind === 'day' || kind === 'moment') {
    const whole = Math.floor(number);
    // A fraction of a day is never exact: whole milliseconds are what was meant.
    const minutes = Math.round((number - whole) * 86_400_000) / 60_000;
    const at: Moment = run.workbook.cells.zone.momentOf(addDays('1899-12-30' as Day, whole), minutes);
    return new Date(at);
  }
  return ['count', 'decimal', 'money', 'percent'].includes(kind) ? number : was;
}

function twinOf(
  run: Run,
  table: Table,
  key: string,
  value: unknown,
  row: number,
): { row: number; id: string } | undefined {
  // One reading for a whole pasted block.
  return run
    .reading(table)
    .fields([key])
    .find((each) => each.row !== row && each.values[key] === value);
}

export function valuesOf(
  run: Run,
  table: Table,
  row: EditedRow,
  patch: Readonly<Record<string, Cell>>,
  known: boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const key of columnKeys(table)) {
    const { codec, writer } = columnOf(table, key);
    // What a person typed or copied where only Rapi writes is no part of a new record.
    const foreign = !known && writer === 'rapi';
    values[key] = foreign ? codec.empty : codec.decode(patch[key] ?? row.cell(key), run.workbook.cells);
  }
  return values;
}

function readable(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => !(value instanceof Unreadable) && key !== 'id' && key !== 'stamp',
    ),
  );
}

export function derivedOf(
  run: Run,
  table: Table,
  values: Readonly<Record<string, unknown>>,
  typed: readonly string[] = [],
): Record<string, unknown> {
  if (Object.values(values).some((value) => value instanceof Unreadable)) return {};
  const derivations = FEATURES.flatMap(({ derivations = [] }) => derivations).filter(
    (each) => each.table === table,
  );
  const edit = { now: run.now, by: run.who.name, typed };
  return Object.assign({}, ...derivations.map((each) => each.derive(values, edit)));
}

/** A typed row becomes a record once all needed cells are filled and all others can be read. */
export function isComplete(table: Table, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(table.columns).every(([key, column]) => {
    const value = values[key];
    return (
      !(value instanceof Unreadable) &&
      !(column.needed && (value === null || (typeof value === 'string' && isBlank(value))))
    );
  });
}
