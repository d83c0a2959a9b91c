/**
 * What a write has hit that was not meant: a person moved rows or columns between Rapi's reading and its writing. The cells get back what this run or the
 * change before knows of them; a record that nobody knows is marked, never left standing as if nothing had been.
 */
import type { Cell } from '../../kernel/column';
import { columnKeys, columnOf, idOf, type Table } from '../../kernel/table';
import type { Sheets, Write } from '../../ports/sheets';
import type { World } from '../../ports/world';
import { known } from '../registry';
import { cellsBy, idsBelow } from '../tables/areas';
import { fromPlain, sameCell, toPlain } from '../tables/cell';
import type { Position } from '../tables/control';
import { markOf } from '../tables/marks';
import { blocksOf } from '../tables/reading';
import { openWorkbook, type Workbook } from '../workbook';
import { type InsertPlan, type Journal, leftJournal } from './journal';
import { planned, type RowCells, rowsOf } from './plan';
import { settle } from './settle';

/** A record's cells as this run read them, by column key; undefined where it did not. */
export type Seen = (table: string, id: string) => ((key: string) => Cell) | undefined;

/** Records above new rows that are looked for when the rows have moved. */
const MOST_LOST = 50;

/** What follows when a read-back did not find everything where it was meant: what was hit is put back, and the change is finished by ids. */
export function putStraight(world: World, workbook: Workbook, journal: Journal, seen: Seen): Workbook {
  const { now, marks } = putBackAstray(world, workbook, journal, seen);
  settle(now, world.sheets, journal);
  if (marks.length > 0) {
    world.sheets.write(marks);
    world.sheets.commit([]);
  }
  return now;
}

/**
 * Puts back what the journal's writes hit beside their rows; what they were meant for is settled after it. Some round trips, but only where people moved
 * something in that very moment.
 * @returns the workbook with its columns where they are now, and marks to write once the change is settled
 */
function putBackAstray(
  world: World,
  workbook: Workbook,
  journal: Journal,
  seen: Seen,
): { now: Workbook; marks: Write[] } {
  const { control } = openWorkbook(world, workbook.properties);
  const now: Workbook = { ...workbook, control };
  const rows = rowsOf(journal.updates, journal.inserts);
  const inserted = new Set(journal.inserts.flatMap(idsOf));
  const writes = [...new Set(rows.map(({ table }) => table))].flatMap((key) => {
    const was = workbook.control.positions[key] as Position;
    const is = control.positions[key];
    const own = rows.filter(({ table }) => table === key);
    // A column that was deleted in that moment stops the table at the next action, with its mend.
    if (!is || columnKeys(known(key)).some((each) => is.columns[each] === undefined)) return [];
    return hitBeside(world.sheets, now, { key, was, is }, own, seen, inserted);
  });
  world.sheets.write(writes);
  const marks = journal.inserts.flatMap((insert) => bringBackLost(world.sheets, now, insert, seen));
  return { now, marks };
}

const idsOf = ({ table, first, rows }: InsertPlan): string[] =>
  rows.map((_, index) => idOf(known(table), first + index));

interface Places {
  readonly key: string;
  /** Where the columns were when the change was written, and where they are. */
  readonly was: Position;
  readonly is: Position;
}

/** Cells that hold what was written although they are another record's or another column's: as they were before. */
function hitBeside(
  sheets: Sheets,
  workbook: Workbook,
  { key, was, is }: Places,
  rows: readonly RowCells[],
  seen: Seen,
  inserted: ReadonlySet<string>,
): Write[] {
  const table = known(key);
  const first = Math.min(was.first, is.first);
  const columns = Math.max(was.last, is.last) - first + 1;
  const blocks = blocksOf(rows.map(({ row }) => row));
  const read = sheets.read(blocks.map((block) => ({ sheet: is.sheet, column: first, columns, ...block })));
  const keyAt = new Map(Object.entries(is.columns).map(([each, column]) => [column, each]));
  return rows.flatMap(({ row, id, cells }): Write[] => {
    const block = blocks.findIndex((each) => row >= each.row && row < each.row + each.rows);
    const found = read[block]?.[row - (blocks[block]?.row ?? 0)];
    if (!found) return [];
    const cellAt = cellsBy({ columns: was.columns, first }, found);
    // Blanks and zeros are alike everywhere: a row was hit only if it holds all that was written.
    if (!Object.entries(cells).every(([each, value]) => sameCell(cellAt(each), value))) return [];
    const stands = String(found[(is.columns.id as number) - first]);
    const writes: Write[] = [];
    let mark = '';
    for (const [each, value] of Object.entries(cells)) {
      const column = was.columns[each] as number;
      const here = keyAt.get(column);
      if (stands === id && here === each) continue;
      const theirs = here === undefined ? undefined : priorOf(workbook, key, stands, here, seen);
      // A new row was written where nothing stood, and a row without id holds nothing of Rapi's.
      const blank = here === undefined || stands === '' || inserted.has(id);
      if (theirs === undefined && !blank) mark = markOf(here as string, '?', String(value));
      else writes.push(cellOf(is.sheet, row, column, theirs ?? '', formatAt(table, here, workbook)));
    }
    if (mark !== '') writes.push(cellOf(is.sheet, row, is.columns.check as number, mark, '@'));
    return writes;
  });
}

/** A cell as it was: as this run read it, or as the change before left it. */
function priorOf(workbook: Workbook, table: string, id: string, key: string, seen: Seen): Cell | undefined {
  const read = id === '' ? undefined : seen(table, id);
  return read ? read(key) : fromLast(workbook, table, id)?.(key);
}

/** A record that the change before inserted, by its journal: its parts stay until the next one. */
function fromLast(workbook: Workbook, table: string, id: string): ((key: string) => Cell) | undefined {
  const { head, properties } = workbook;
  const last = head.last && leftJournal({ ...head, journal: head.last }, properties);
  for (const insert of last?.inserts ?? []) {
    const at = insert.table === table ? idsOf(insert).indexOf(id) : -1;
    const row = insert.rows[at];
    if (row) return (key) => fromPlain(row[insert.columns.indexOf(key)] ?? '');
  }
  return undefined;
}

/**
 * New rows may have been written over records that slid under them when rows were inserted above. Those that stood at the end and are not there any more
 * come back below, or the new row is marked with the first of them.
 */
function bringBackLost(sheets: Sheets, workbook: Workbook, insert: InsertPlan, seen: Seen): Write[] {
  const table = known(insert.table);
  const position = workbook.control.positions[insert.table] as Position;
  const end = workbook.head.ends[insert.table];
  if (!end || end.row !== insert.row - 1) return [];
  const { sheet, columns } = position;
  const ids = idsBelow(sheets, position);
  const there = new Map(ids.map((id, index) => [id, index + 2]));
  const numbers = Array.from({ length: Math.min(MOST_LOST, end.number) }, (_, back) => end.number - back);
  const seat = (number: number): number => end.row - (end.number - number);
  const newest = numbers.find((number) => there.has(idOf(table, number)));
  if (newest === undefined) return [];
  const slid = (there.get(idOf(table, newest)) as number) - seat(newest);
  const lost = numbers.filter((number) => {
    const row = seat(number) + slid;
    return row >= insert.row && row < insert.row + insert.rows.length && !there.has(idOf(table, number));
  });
  let row = Math.max(insert.row + insert.rows.length, ids.length + 2);
  const unknown: string[] = [];
  for (const number of lost) {
    const id = idOf(table, number);
    const cells = seen(insert.table, id) ?? fromLast(workbook, insert.table, id);
    if (!cells) unknown.push(id);
    else {
      const keys = columnKeys(table);
      const back = { table: insert.table, row: row++, first: number, columns: keys };
      const rows = [keys.map((key) => toPlain(cells(key)))];
      sheets.write(planned(workbook, [], [{ ...back, rows }]).writes);
    }
  }
  const mine = there.get(idsOf(insert)[0] as string);
  if (unknown.length === 0 || mine === undefined) return [];
  return [cellOf(sheet, mine, columns.check as number, markOf('id', unknown.join(' '), '?'), '@')];
}

function formatAt(table: Table, key: string | undefined, workbook: Workbook): string {
  return key === undefined ? 'General' : columnOf(table, key).codec.format(workbook.cells);
}

function cellOf(sheet: number, row: number, column: number, cell: Cell, format: string): Write {
  return { sheet, row, column, cells: [[cell]], formats: [format] };
}
