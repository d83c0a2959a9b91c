/** Brings a journalled change to its end, whatever a crash or a person left of it: all of it done, or none of it. */

import { checksum } from '../../kernel/checksum';
import type { Cell } from '../../kernel/column';
import { columnKeys, columnOf, idOf } from '../../kernel/table';
import type { Sheets } from '../../ports/sheets';
import { known } from '../registry';
import { busy } from '../stop';
import { cellsBy, idsBelow, readArea, rowsAt } from '../tables/areas';
import { fromPlain, type PlainCell, sameCell, toPlain } from '../tables/cell';
import type { Position } from '../tables/control';
import { blocksOf } from '../tables/reading';
import { positionOf, type Workbook } from '../workbook';
import { type ClearPlan, clearPlan, dropIds, idsOfClear } from './clears';
import type { InsertPlan, Journal, PlannedInsert, UpdatePlan } from './journal';
import { planned } from './plan';
import { isRebuilt } from './rebuild';

export type Outcome = 'done' | 'undone';

/** A row as it stands now: where, and its cells by column key. */
interface Found {
  readonly row: number;
  readonly cell: (key: string) => Cell;
}

/**
 * Finishes the journal's change, or takes it back where its new rows were journalled by place only and are not all there. A cell that is neither as it
 * was nor as it shall be was edited by a person meanwhile: their own columns keep their value, Rapi's get Rapi's. `forced` takes a change back that
 * Sheets refused.
 */
export function settle(workbook: Workbook, sheets: Sheets, journal: Journal, forced?: Outcome): Outcome {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { outcome, arrived } = settleOnce(workbook, sheets, journal, forced);
    if (arrived) return outcome;
  }
  // The journal stays, and whoever comes next goes on with it.
  throw busy();
}

/** People may move rows while they are being mended, and Google may lose a buffer: what was written is read back, and looked for once more. */
const ATTEMPTS = 3;

function settleOnce(
  workbook: Workbook,
  sheets: Sheets,
  journal: Journal,
  forced: Outcome | undefined,
): { outcome: Outcome; arrived: boolean } {
  const { clears = [] } = journal;
  const keys = new Set(
    [...journal.updates, ...journal.inserts, ...journal.planned, ...clears].map((each) => each.table),
  );
  const found = new Map<string, Map<string, Found>>();
  for (const key of keys) found.set(key, locate(workbook, sheets, key, journal));
  const at = (table: string, id: string): Found | undefined => found.get(table)?.get(id);
  const outcome: Outcome =
    forced ?? (journal.planned.every((insert) => complete(insert, at)) ? 'done' : 'undone');

  const typed = journal.inserts.filter((insert) => insert.typed !== undefined);
  const wanted = outcome === 'done' ? journal.updates : [...journal.updates, ...typed.flatMap(asTyped)];
  const updates = wanted.flatMap((update) => mended(update, at(update.table, update.id), outcome));
  const inserts =
    outcome === 'done' ? journal.inserts.flatMap((insert) => missing(insert, workbook, sheets, at)) : [];
  const made = journal.inserts.filter((insert) => insert.typed === undefined).map(placeOf);
  const taken = [...journal.planned, ...made].map(spanOf);
  const going = (outcome === 'done' ? clears : taken).map((each) => standing(each, at));
  const nameless =
    outcome === 'done'
      ? []
      : typed
          .map(placeOf)
          .map(spanOf)
          .map((each) => standing(each, at));
  const plan = planned(workbook, updates, inserts, going);
  sheets.write(plan.writes);
  const arrived =
    plan.arrived(sheets.commit(plan.areas)) && dropIds(workbook, sheets, [...going, ...nameless]);
  return { outcome, arrived };
}

const placeOf = ({ rows, ...insert }: InsertPlan) => ({ ...insert, count: rows.length });

const spanOf = ({
  table,
  first,
  count,
  row,
}: Pick<PlannedInsert, 'table' | 'first' | 'count' | 'row'>): ClearPlan => ({
  table,
  spans: [[first, count, row]],
});

/** A row that a person typed is a record no more, and holds what they typed: all of it but the id, which goes last. */
function asTyped({ table, row, first, columns, rows, typed = [] }: InsertPlan): UpdatePlan[] {
  return rows.map((written, index): UpdatePlan => {
    const pairs = columns.map((key, at): [string, [PlainCell, PlainCell]] => [
      key,
      [typed[at] ?? '', written[at] ?? ''],
    ]);
    const cells = Object.fromEntries(pairs.filter(([key]) => key !== 'id'));
    return { table, id: idOf(known(table), first + index), row: row + index, cells };
  });
}

/** The records that have not gone yet, where they stand now. */
function standing(clear: ClearPlan, at: At): ClearPlan {
  const left = idsOfClear(clear).flatMap((id) => {
    const found = at(clear.table, id);
    return found ? [{ id, row: found.row }] : [];
  });
  return clearPlan(clear.table, left);
}

function idsOf(journal: Journal, key: string): string[] {
  const table = known(key);
  const range = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => idOf(table, first + index));
  return [
    ...journal.updates.filter((each) => each.table === key).map((each) => each.id),
    ...journal.inserts
      .filter((each) => each.table === key)
      .flatMap((each) => range(each.first, each.rows.length)),
    ...journal.planned.filter((each) => each.table === key).flatMap((each) => range(each.first, each.count)),
    ...(journal.clears ?? []).filter((each) => each.table === key).flatMap(idsOfClear),
  ];
}

/**
 * The journal's rows by the id column itself: after a crash or a sort no hint is trusted. One that lost its id alone, because a run that had lost its lock
 * dropped it late, is known by its stamp in the place that it was planned for.
 */
function locate(workbook: Workbook, sheets: Sheets, key: string, journal: Journal): Map<string, Found> {
  const position = positionOf(workbook, known(key));
  const wanted = new Set(idsOf(journal, key));
  const stamped = stampsOf(journal, key);
  const rows = idsBelow(sheets, position).flatMap((id, index) =>
    wanted.has(id) || (id === '' && stamped.has(index + 2)) ? [index + 2] : [],
  );
  const blocks = blocksOf(rows);
  const read = sheets.read(blocks.map(({ row, rows: count }) => rowsAt(position, row, count)));
  const found = new Map<string, Found>();
  for (const [index, block] of blocks.entries()) {
    for (const [offset, cells] of (read[index] ?? []).entries()) {
      const cell = cellsBy(position, cells);
      const nameless = stamped.get(block.row + offset);
      const id = String(cell('id')) || (nameless?.stamp === cell('stamp') ? nameless.id : '');
      if (wanted.has(id) && !found.has(id)) found.set(id, { row: block.row + offset, cell });
    }
  }
  return found;
}

/** Where each of the journal's new rows was planned, with the stamp that only it has. */
function stampsOf({ inserts }: Journal, key: string): Map<number, { id: string; stamp: Cell }> {
  const own = inserts.filter(({ table, columns }) => table === key && columns.includes('stamp'));
  return new Map(
    own.flatMap(({ row, first, columns, rows }) =>
      rows.map((cells, index) => {
        const stamp = fromPlain(cells[columns.indexOf('stamp')] ?? '');
        return [row + index, { id: idOf(known(key), first + index), stamp }] as const;
      }),
    ),
  );
}

type At = (table: string, id: string) => Found | undefined;

function complete(insert: PlannedInsert, at: At): boolean {
  const table = known(insert.table);
  const rows: PlainCell[][] = [];
  for (let index = 0; index < insert.count; index++) {
    const found = at(insert.table, idOf(table, insert.first + index));
    if (!found) return false;
    rows.push(columnKeys(table).map((key) => toPlain(found.cell(key))));
  }
  // A row can stand with its id and lack its end: a write may tear anywhere.
  return (
    checksum(JSON.stringify(rows)) === insert.checksum ||
    rows.every((row) => String(row[row.length - 1]) !== '')
  );
}

/** The cells of an update that are not yet as they shall be (or, undoing, no longer as they were). */
function mended(update: UpdatePlan, found: Found | undefined, outcome: Outcome): UpdatePlan[] {
  // The record was deleted by a person meanwhile: the reconcile job finds it missing; there is no row to write.
  if (!found) return [];
  const table = known(update.table);
  const cells: UpdatePlan['cells'] = {};
  for (const [key, [before, after]] of Object.entries(update.cells)) {
    const [from, to] = outcome === 'done' ? [before, after] : [after, before];
    const now = found.cell(key);
    if (sameCell(now, fromPlain(to))) continue;
    const theirs = !sameCell(now, fromPlain(from)) && columnOf(table, key).writer !== 'rapi';
    if (!theirs) cells[key] = [toPlain(now), to];
  }
  return Object.keys(cells).length > 0 ? [{ ...update, row: found.row, cells }] : [];
}

/** New rows that are not there, or not whole, each where it stands or stood, or at the end where its place is taken. */
function missing(insert: InsertPlan, workbook: Workbook, sheets: Sheets, at: At): InsertPlan[] {
  const table = known(insert.table);
  const position = positionOf(workbook, table);
  const places = readArea(sheets, rowsAt(position, insert.row, insert.rows.length));
  let end = sheets.ends([position.sheet])[0] ?? insert.row;
  return insert.rows.flatMap((cells, index): InsertPlan[] => {
    const id = idOf(table, insert.first + index);
    const found = at(insert.table, id);
    const whole = (each: Found): boolean =>
      insert.columns.every(
        (key, i) => isRebuilt(insert.table, key) || sameCell(each.cell(key), fromPlain(cells[i] ?? '')),
      );
    if (found && whole(found)) return [];
    const free = isFree(position, places[index], insert, cells);
    const row = found?.row ?? (free ? insert.row + index : ++end);
    return [{ ...insert, row, first: insert.first + index, rows: [cells] }];
  });
}

/** Whether the planned place is empty but for what was typed there and what a torn write of this very row left. */
function isFree(
  position: Position,
  place: readonly Cell[] | undefined,
  { table, columns, typed }: InsertPlan,
  cells: readonly PlainCell[],
): boolean {
  const cell = cellsBy(position, place);
  return columns.every((key, index) => {
    if (isRebuilt(table, key)) return true;
    const now = cell(key);
    const was = fromPlain(typed?.[index] ?? '');
    return now === '' || sameCell(now, was) || sameCell(now, fromPlain(cells[index] ?? ''));
  });
}
