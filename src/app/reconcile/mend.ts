/** Does under the lock what was found without it: each row is read once more, for people go on meanwhile, and handled as an edit of its cells would be. */
import type { Cell } from '../../kernel/column';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import { act, readRows, sendWaiting, settleRows } from '../cells/cells';
import { followEdits } from '../cells/follows';
import { rowStepOf } from '../cells/sends';
import type { EditedRow } from '../cells/tidy';
import { rightRow } from '../change/put-right';
import type { Telling } from '../change/rightful';
import { noteMarks } from '../checks/marked';
import type { Run } from '../run';
import { sentence } from '../say';
import { cellsBy, cellWrite, readArea, rowsAt } from '../tables/areas';
import { originalOf } from '../tables/original';
import { blocksOf } from '../tables/reading';
import { decodeRow, type StoredRow } from '../tables/rows';
import { lastWrote, writtenIn } from '../tables/written';
import { positionOf } from '../workbook';
import { isTold, type Need, needOf } from './needs';

/** Rows of one table in one run; the next one goes on. New records are one change, which has to fit into the journal. */
const MOST_ROWS = 200;
/** What other records say of a row costs some round trips and thousands of stamps; where a large block was pasted, the rest is told at once. */
const MOST_SEARCHED = 10;
/** Each is a change of its own. */
const MOST_STEPS = 20;

export interface Mended {
  /** Cells brought into normal form, and drafts that became records. */
  readonly typed: number;
  /** Rows that hold again what Rapi wrote. */
  readonly right: number;
  /** Rows that somebody has to look at. */
  readonly doubtful: number;
  /** Steps and ticks that were waiting. */
  readonly done: number;
  readonly copies: number;
}

/** The rows at these places. `told` says what other records know of one; it is asked only where the stamp is broken. */
export function mendRows(
  run: Run,
  table: Table,
  places: readonly number[],
  told: (id: string) => readonly Telling[],
): Mended {
  const position = positionOf(run.workbook, table);
  const written = writtenIn(run.workbook.properties);
  const rows = blocksOf(places.slice(0, MOST_ROWS)).flatMap(({ row, rows: count }) =>
    readRows(run, position, row, count),
  );
  const needs = rows.flatMap((row) => needOf(run, table, row, written) ?? []);
  const foreign = needs.filter((need) => need.foreign !== undefined);
  let searched = 0;
  const right = foreign.flatMap(({ row, foreign: wanted = '' }): EditedRow[] => {
    const id = String(row.cell('id'));
    // Where another's id was pasted, its own stamp still knows whose row it is.
    const stamps = [wanted, String(row.cell('stamp'))];
    const by = (tellings: readonly Telling[], thorough: boolean): EditedRow[] =>
      stamps.flatMap((stamp) => rightRow(run, table, row, stamp, tellings, thorough) ?? []).slice(0, 1);
    const last = lastWrote(run.workbook, table.key, id);
    const found = by([last], false);
    if (found.length > 0 || searched >= MOST_SEARCHED) return found;
    searched += 1;
    return by([last, ...told(id)], true);
  });
  const put = new Set(right.map(({ row }) => row));
  const doubtful = foreign
    .filter((need) => !put.has(need.row.row) && !isTold(need) && need.row.cell('id') !== '')
    .map(({ row }): EditedRow => ({ ...row, keys: ['stamp'] }));
  // Whose id nobody misses is a draft like any other.
  const isDraft = ({ row }: Need): boolean => row.cell('id') === '' && !put.has(row.row);
  const typed = needs.filter(
    (need) => need.typed.length > 0 && (need.foreign === undefined || isDraft(need)),
  );
  const retyped = typed.map(({ row, typed: keys }): EditedRow => ({ ...row, keys }));
  const edited = [...right, ...doubtful, ...retyped];
  if (edited.length > 0) noteMarks(run, table, settleRows(run, table, position, edited));
  followEdits(run, table, retyped);
  const steps = needs.filter(({ step }) => step !== undefined).slice(0, MOST_STEPS);
  for (const { row, step } of steps) if (step) act(run, step, position, row);
  const waiting = needs.filter(({ waits }) => waits);
  const sends = rowStepOf(table);
  if (sends && waiting.length > 0) sendWaiting(run, sends, position);
  return {
    typed: typed.length,
    right: right.length,
    doubtful: doubtful.length,
    done: steps.length + waiting.length,
    copies: 0,
  };
}

/** Rows whose cells other tables tell anew: as an edit of one guarded cell each, whose old value is what they tell. */
export function retellRows(
  run: Run,
  table: Table,
  columns: readonly string[],
  values: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): number {
  const position = positionOf(run.workbook, table);
  const edited = run
    .reading(table)
    .all()
    .flatMap(({ id, row, cells }): EditedRow[] => {
      const cell = cellsBy(position, cells);
      const before = staleIn(run, table, columns, values.get(id), cell);
      return before ? [{ row, keys: Object.keys(before), cell, before }] : [];
    });
  if (edited.length > 0) noteMarks(run, table, settleRows(run, table, position, edited.slice(0, MOST_ROWS)));
  return edited.length;
}

/** Cells that are not what is told, as they should be. */
export function staleIn(
  run: Run,
  table: Table,
  columns: readonly string[],
  told: Readonly<Record<string, unknown>> | undefined,
  cell: (key: string) => Cell,
): Record<string, Cell> | undefined {
  const stale = columns.flatMap((key) => {
    if (!told || !(key in told)) return [];
    const should = columnOf(table, key).codec.encode(told[key], run.workbook.cells);
    return near(cell(key), should) ? [] : [[key, should] as const];
  });
  return stale.length > 0 ? Object.fromEntries(stale) : undefined;
}

/** An average is the end of many roundings, and an empty cell is no quantity. */
function near(a: Cell, b: Cell): boolean {
  const [x, y] = [a === '' ? 0 : a, b === '' ? 0 : b];
  return typeof x === 'number' && typeof y === 'number'
    ? Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(y))
    : x === y;
}

/** Copies of these records lose what only Rapi writes, and become drafts. Two that cannot be told apart are left, and stop their table. */
export function dropCopies(run: Run, table: Table, places: ReadonlyMap<string, readonly number[]>): number {
  const { world, workbook } = run;
  const position = positionOf(workbook, table);
  const { sheet, first } = position;
  const keys = columnKeys(table).filter((key) => columnOf(table, key).writer !== 'person');
  const copies = [...places].flatMap(([id, at]): StoredRow[] => {
    const rows = blocksOf(at).flatMap(({ row, rows: count }) => {
      const read = readArea(world.sheets, rowsAt(position, row, count));
      return read.flatMap(
        (cells, index) => decodeRow(table, position, cells, row + index, workbook.cells) ?? [],
      );
    });
    const same = rows.filter((row) => row.id === id);
    const original = same.length > 1 ? originalOf(table, position, same, workbook) : undefined;
    return original ? same.filter((row) => row !== original) : [];
  });
  if (copies.length === 0) return 0;
  const writes = copies.flatMap(({ row }) => keys.map((key) => cellWrite(workbook, table, key, row, '')));
  const notes = copies.slice(0, MOST_STEPS).map(({ row, id }) => {
    const note = sentence('checkup.copyDropped', workbook.cells.language, { id });
    return { sheet, row, column: first, note };
  });
  world.sheets.write(writes, notes);
  world.sheets.commit([]);
  return copies.length;
}
