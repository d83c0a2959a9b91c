/** Writes what `tidy` found in rows: one write for all of them, with notes on the cells that somebody has to look at. */
import type { Table } from '../../kernel/table';
import type { NoteWrite, Write } from '../../ports/sheets';
import { putStraight, type Seen } from '../change/astray';
import type { UpdatePlan } from '../change/journal';
import { planned } from '../change/plan';
import { rebuilt } from '../change/rebuild';
import type { Run } from '../run';
import { sameCell, toPlain } from '../tables/cell';
import type { Position } from '../tables/control';
import type { EditedRow, Tidied } from './tidy';

/** Each note is read before it is written, a round trip: over a pasted block one says enough, a job may tell more. */
const MOST_NOTES = { edit: 1, job: 20 } as const;

export type TidiedRow = Tidied & { readonly row: EditedRow };

/** Durable when it returns. What became a record was written by its change already. */
export function writeTidied(run: Run, table: Table, position: Position, tidied: readonly TidiedRow[]): void {
  const { sheets } = run.world;
  const all = tidied.flatMap(({ row, notes: own }) =>
    Object.entries(own).map(
      ([key, note]): NoteWrite => ({
        sheet: position.sheet,
        row: row.row,
        column: position.columns[key] as number,
        note,
      }),
    ),
  );
  const [first] = tidied;
  const most = first?.row.before ? MOST_NOTES.job : MOST_NOTES.edit;
  const notes = first?.row.single ? all : all.slice(0, most);
  // A torn write of one person's row shows in its stamp and the reconcile job puts it right: no journal, two round trips less.
  const updates = tidied.flatMap(updateOf(table));
  const plan = planned(run.workbook, updates, []);
  // What depends on the whole table was rebuilt with new records already.
  const adopted = tidied.some(({ adopt }) => adopt !== undefined);
  const whole = adopted ? [] : rebuilt(run.world, run.workbook, [table.key], { updates, inserts: [] });
  // The mark first: a run that stops right behind it is known by it, and what it tells of is done by the next.
  const check = position.columns.check as number;
  const marks = ({ column, cells: [line = []] }: Write): boolean =>
    column <= check && check < column + line.length;
  const ordered = [...plan.writes.filter(marks), ...plan.writes.filter((write) => !marks(write))];
  const writes = [...ordered, ...whole];
  if (writes.length === 0 && notes.length === 0) return;
  sheets.write(writes, notes);
  if (plan.arrived(sheets.commit(plan.areas))) return;
  // Somebody moved rows meanwhile: what was hit is put back, and records get theirs by their ids.
  const seen: Seen = (_, id) => tidied.find(({ row }) => String(row.cell('id')) === id)?.row.cell;
  const own = updates.filter(({ id }) => id !== '');
  const answer = { ok: true, result: null } as const;
  putStraight(
    run.world,
    run.workbook,
    { request: '', by: '', at: run.now, updates: own, inserts: [], planned: [], answer },
    seen,
  );
}

const updateOf =
  (table: Table) =>
  ({ row, patch, adopt }: TidiedRow): UpdatePlan[] => {
    if (adopt !== undefined) return [];
    const cells: UpdatePlan['cells'] = {};
    for (const [key, cell] of Object.entries(patch)) {
      if (!sameCell(row.cell(key), cell)) cells[key] = [toPlain(row.cell(key)), toPlain(cell)];
    }
    return Object.keys(cells).length > 0
      ? [{ table: table.key, id: String(row.before?.id ?? row.cell('id')), row: row.row, cells }]
      : [];
  };
