/** A ticked box sends its row: what it asks for is done in the same change that makes the row a record, and the row answers. */
import { personNamed } from '../../features/team';
import { type Cell, Unreadable } from '../../kernel/column';
import { isRefusal, type Problem } from '../../kernel/problem';
import type { Answer } from '../../kernel/protocol';
import { columnOf } from '../../kernel/table';
import type { Who } from '../../ports/context';
import type { RowStep } from '../../ports/feature';
import type { Write } from '../../ports/sheets';
import { change } from '../change/change';
import { actionOf, FEATURES } from '../registry';
import { decideBy } from '../router';
import { type Run, startRun } from '../run';
import { saidProblem, sentence } from '../say';
import { Stop } from '../stop';
import type { Position } from '../tables/control';
import { READY_ROWS } from '../tables/plans';
import type { EditedRow } from './tidy';

/** Rows sent by one edit, which has 30 seconds: the others stay ticked and go with the next edit of the tab. */
const MOST_SENDS = 5;
/** With fewer boxes than this left below the last row that is used, more are made. */
const FEW_READY = 10;

/** A row of the tab and what of it the edit touched. */
export interface SentRow extends EditedRow {
  readonly edited: boolean;
}

export function rowStepOf(table: RowStep['table']): RowStep | undefined {
  return FEATURES.flatMap(({ rowSteps = [] }) => rowSteps).find((each) => each.table === table);
}

const isTicked = (step: RowStep, row: EditedRow): boolean =>
  columnOf(step.table, step.column).codec.decode(row.cell(step.column), NOTHING) === true;
const NOTHING = {} as never;

/** Ticked and not yet a record: it waits to be sent. Rows that are refused lose their tick, so what waits was never answered. */
export function waits(step: RowStep, row: EditedRow): boolean {
  return isTicked(step, row) && String(row.cell('id')) === '';
}

/**
 * Sends what waits, the edited rows first, and answers in the rows; then keeps boxes and the sender's name ready below. `rows` are all rows of the tab,
 * for an earlier edit may have met a busy lock. Each row is one change: a refused one stops no other.
 */
export function sendRows(run: Run, step: RowStep, position: Position, rows: readonly SentRow[]): void {
  const { sheets } = run.world;
  const used = Math.max(1, ...rows.filter((row) => isUsed(step, row)).map(({ row }) => row));
  const boxed = Math.max(
    1,
    ...rows.filter((row) => typeof row.cell(step.column) === 'boolean').map(({ row }) => row),
  );
  const more = boxed - used < FEW_READY;
  // Before the answers: a box that is made anew is not ticked.
  if (more)
    sheets.boxes(
      position.sheet,
      boxed + 1,
      position.columns[step.column] as number,
      used + READY_ROWS - boxed,
    );
  const waiting = rows.filter((row) => waits(step, row));
  const ordered = [...waiting.filter(({ edited }) => edited), ...waiting.filter(({ edited }) => !edited)];
  const cellOf = (row: number, key: string, cell: Cell): Write => {
    const column = position.columns[key] as number;
    const format = columnOf(step.table, key).codec.format(run.workbook.cells);
    return { sheet: position.sheet, row, column, cells: [[cell]], formats: [format] };
  };
  const next = rows.find(({ row }) => row === used + 1);
  const free = next && String(next.cell(step.by)) === '' ? next : undefined;
  const writes: Write[] = [];
  for (const row of ordered.slice(0, MOST_SENDS)) {
    const sender = String(row.cell(step.by)).trim();
    const answer = send(run, step, row, free && sender !== '' ? [cellOf(free.row, step.by, sender)] : []);
    if (answer.ok) continue;
    const words = answer.problems.map(({ text }) => text).join(' ');
    writes.push(cellOf(row.row, step.answer, words), cellOf(row.row, step.column, false));
  }
  const later = sentence('app.sendLater', run.workbook.cells.language);
  for (const { row } of ordered.slice(MOST_SENDS))
    writes.push(cellOf(row, step.answer, later), cellOf(row, step.column, true));
  for (const row of rows)
    if (row.edited && isUnticked(step, row)) writes.push(cellOf(row.row, step.column, true));
  if (writes.length > 0) sheets.write(writes);
  if (writes.length > 0 || more) sheets.commit([]);
}

/** The box of a row that was done: the tick says so and is no switch. */
function isUnticked(step: RowStep, row: EditedRow): boolean {
  return row.keys.includes(step.column) && !isTicked(step, row) && String(row.cell('id')) !== '';
}

/** Whether anything is typed in the row beside the name that was put there for the next one. */
function isUsed(step: RowStep, row: EditedRow): boolean {
  if (String(row.cell('id')) !== '' || isTicked(step, row)) return true;
  return Object.entries(step.table.columns).some(
    ([key, { writer }]) => writer === 'person' && key !== step.by && row.cell(key) !== '',
  );
}

/** One row as one change. What stops the engine is an answer here too: nobody who ticks on a phone sees anything else. */
function send(run: Run, step: RowStep, row: EditedRow, besides: readonly Write[]): Answer {
  const { workbook } = run;
  const { language } = workbook.cells;
  const refused = (problems: readonly Problem[]): Answer => ({
    ok: false,
    problems: problems.map((each) => saidProblem(each, language)),
  });
  const { values, bad } = valuesOf(run, step, row);
  if (bad.length > 0) return refused(bad);
  // Each row reads for itself: what the row before it changed must be seen.
  const own = startRun(run.world, workbook, 'cell', senderOf(run, String(values[step.by] ?? '')));
  try {
    return change(own, step.table.key, (context, _run, changes) => {
      const asked = step.read(context, values);
      if (isRefusal(asked)) return refused(asked.problems);
      const found = actionOf(asked.action, []);
      if (!found) throw new Error(`no action ${asked.action}`);
      const answer = decideBy(found.action, found.feature, context, own, asked.input);
      if (!answer.ok) return answer;
      const kept = {
        ...values,
        [step.column]: true,
        [step.answer]: answer.message ?? '',
        [step.at]: own.now,
      };
      const id = changes.adopt(step.table, row.row, kept, row.cell);
      changes.besides.push(...besides);
      // Nobody sends this request again; what it is known by is the row.
      changes.request = `${step.table.key}:${id}`;
      return answer;
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return refused(error.problems);
  }
}

/** What people typed, and the cells that cannot be read; what only Rapi writes is left out. */
function valuesOf(
  run: Run,
  step: RowStep,
  row: EditedRow,
): { values: Record<string, unknown>; bad: Problem[] } {
  const values: Record<string, unknown> = {};
  const bad: Problem[] = [];
  for (const [key, { writer }] of Object.entries(step.table.columns)) {
    if (writer !== 'person') continue;
    const { codec } = columnOf(step.table, key);
    const value: unknown = codec.decode(row.cell(key), run.workbook.cells);
    if (value instanceof Unreadable)
      bad.push({ ...value.problem, place: { table: step.table.key, column: key } });
    else values[key] = value;
  }
  return { values, bad };
}

/** `lewat sel, Joko`: a person of the team takes it back as their own; any other name is only told. */
function senderOf(run: Run, written: string): Who {
  const { control } = run.workbook;
  const member = personNamed(control.team, written);
  const name = member?.name ?? written.trim().slice(0, 60);
  return {
    ...run.who,
    email: member?.email ?? '',
    name: name === '' ? run.who.name : `${run.who.name}, ${name}`,
  };
}
