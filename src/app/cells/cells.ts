/** What a person's edit of cells does: a choice acts, a guarded cell comes back, a free cell gets its normal form, a new row its id. */
import { logged, typedIn } from '../../features/log';
import { Unreadable } from '../../kernel/column';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import type { CellStep, RowStep } from '../../ports/feature';
import type { World } from '../../ports/world';
import { change } from '../change/change';
import { mustHold } from '../change/lost-lock';
import { locked } from '../change/transaction';
import { isOn, ownerOf, TABLES } from '../registry';
import { type Run, startRun } from '../run';
import { Stop } from '../stop';
import { cellsBy, readArea, rowsAt } from '../tables/areas';
import type { Position } from '../tables/control';
import { positionOf } from '../workbook';
import { noteEdit } from './edited';
import { adoptRow, followEdits } from './follows';
import { rowStepOf, type SentRow, sendRows, waits } from './sends';
import { actByCell, actByHead, headOf, stepOf } from './steps';
import { type TidiedRow, writeTidied } from './tidied';
import { type EditedRow, tidy } from './tidy';

/** An edit as Sheets tells it; `was` only for a single cell that held something. */
export interface CellEdit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value?: string;
  readonly was?: string;
}

/** A simple trigger has 30 seconds and nobody waits for it: a busy lock leaves the row to the next action or job. */
const LOCK_MS = 3_000;
/** Rows of a pasted block that are looked at at once; the reconcile job finds the rest by their stamps. */
const MOST_ROWS = 1_000;
/** Rows that become records in one change, which has to fit into the journal with all that was typed in them. */
const MOST_ADOPTED = 400;

/** Answers one edit. Expected trouble is only logged: a person who typed gets no error, and stamps tell later what was missed. */
export function cellsEdited(world: World, edit: CellEdit): void {
  if (edit.row + edit.rows <= 2 && edit.rows + edit.columns > 2) return;
  try {
    locked(world, LOCK_MS, (workbook) => {
      noteEdit(world, workbook.properties);
      handle(startRun(world, workbook, 'cell'), edit);
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    world.log(`left for later: ${error.message}`);
  }
}

function handle(run: Run, edit: CellEdit): void {
  const { control } = run.workbook;
  const table = TABLES.find((each) => control.positions[each.key]?.sheet === edit.sheet);
  if (!table) return;
  const feature = ownerOf(table).key;
  if (!isOn(feature, control.settings.modules)) return;
  if (edit.row === 1 && edit.rows === 1) {
    const head = headOf(table);
    if (head) actByHead(run, head, edit);
    return;
  }
  // A column that was deleted stops its table here: no cell is written by a place that is not known.
  const position = positionOf(run.workbook, table);
  const keys = columnKeys(table).filter((key) => {
    const column = position.columns[key];
    return column !== undefined && column >= edit.column && column < edit.column + edit.columns;
  });
  if (keys.length === 0) return;
  const sends = rowStepOf(table);
  if (sends) {
    sendEdited(run, sends, position, edit, keys);
    return;
  }
  const single = edit.rows === 1 && edit.columns === 1;
  const rows = editedRows(run, position, edit, keys, single);
  const step = single ? stepOf(table, keys[0] as string) : undefined;
  // In a row that is no record yet, a cell that shows what holds is one more thing typed.
  const draft = step?.shows !== undefined && rows[0]?.cell('id') === '';
  if (step && rows[0] && !draft) act(run, step, position, rows[0]);
  else {
    settleRows(run, table, position, rows);
    followEdits(run, table, rows);
  }
}

function editedRows(
  run: Run,
  position: Position,
  edit: CellEdit,
  keys: readonly string[],
  single: boolean,
): EditedRow[] {
  const row = Math.max(2, edit.row);
  const count = Math.min(edit.row + edit.rows - row, MOST_ROWS);
  return readRows(run, position, row, count).map((each) => ({
    ...each,
    keys,
    ...(single && { single: { was: edit.was ?? '' } }),
  }));
}

export function readRows(run: Run, position: Position, row: number, rows: number | 'end'): EditedRow[] {
  const read = readArea(run.world.sheets, rowsAt(position, row, rows));
  return read.map((cells, index) => ({ row: row + index, keys: [], cell: cellsBy(position, cells) }));
}

/** A tab whose boxes send rows is small: it is read whole, and what an earlier edit left waiting goes along. */
function sendEdited(
  run: Run,
  step: RowStep,
  position: Position,
  edit: CellEdit,
  keys: readonly string[],
): void {
  const single = edit.rows === 1 && edit.columns === 1 && { single: { was: edit.was ?? '' } };
  const rows = readRows(run, position, 2, 'end').map((each): SentRow => {
    const edited = each.row >= edit.row && each.row < edit.row + edit.rows;
    return edited ? { ...each, edited, keys, ...single } : { ...each, edited };
  });
  const typed = rows.filter((row) => row.edited && !waits(step, row));
  settleRows(run, step.table, position, typed);
  sendRows(run, step, position, rows);
}

/** What was ticked and never sent; the tab is read anew. */
export function sendWaiting(run: Run, step: RowStep, position: Position): void {
  const rows = readRows(run, position, 2, 'end').map((each): SentRow => ({ ...each, edited: false }));
  sendRows(run, step, position, rows);
}

/** *Langkah ▸*: the action runs as from the sidebar; a refusal becomes a note, and the cell is empty again or shows what holds. */
export function act(run: Run, step: CellStep, position: Position, row: EditedRow): void {
  const { column: key } = step;
  const choice = String(row.cell(key));
  const holds = heldWord(run, step, row);
  if (choice === holds) return;
  const note = choice === '' ? '' : actByCell(run, step, String(row.cell('id')), key, choice);
  if (note === undefined) return;
  const place = { sheet: position.sheet, row: row.row, column: position.columns[key] as number };
  run.world.sheets.write([{ ...place, cells: [[holds]], formats: ['@'] }], [{ ...place, note }]);
  run.world.sheets.commit([]);
}

/** What the acting cell shows once nothing happens: empty, or the word for what holds. */
export function heldWord(run: Run, { table, column, shows }: CellStep, row: EditedRow): string {
  if (shows === undefined) return '';
  const { cells } = run.workbook;
  const holds: unknown = columnOf(table, shows).codec.decode(row.cell(shows), cells);
  return holds instanceof Unreadable ? '' : String(columnOf(table, column).codec.encode(holds, cells));
}

/** Normal forms, old values, marks and notes at once; new records go through the journal, for they take numbers. */
export function settleRows(
  run: Run,
  table: Table,
  position: Position,
  rows: readonly EditedRow[],
): TidiedRow[] {
  const tidied = rows.map((row) => ({ row, ...tidy(run, table, row) }));
  const adopted = tidied.filter((each) => each.adopt !== undefined);
  for (let start = 0; start < adopted.length; start += MOST_ADOPTED) {
    change(run, run.world.unique(), (context, _run, changes) => {
      const ids = adopted
        .slice(start, start + MOST_ADOPTED)
        .map(({ row, adopt }) => adoptRow(context, changes, table, row, adopt as Record<string, unknown>));
      return { ok: true, result: { ids } };
    });
  }
  // A stamp made of cells read without the lock could belie another's change: the edit is then found by the next action or job.
  mustHold(run.world);
  writeTidied(run, table, position, tidied);
  noteTyped(run, table, rows);
  return tidied;
}

/** What was typed into rows that are records, for the log: one round trip. */
function noteTyped(run: Run, table: Table, rows: readonly EditedRow[]): void {
  const { world, workbook, who, door, now } = run;
  const typed = typedIn(table, rows);
  if (!typed) return;
  const deed = [who.name, door, '', typed.said] as const;
  const answer = { ok: true, result: null } as const;
  const values = logged(workbook.properties, { at: now, deed, answer }, typed.records);
  world.properties.set(values);
  workbook.properties = { ...workbook.properties, ...values };
}
