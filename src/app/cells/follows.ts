/** A typed row that becomes a record, and what follows from it beyond its own cells. */
import { Unreadable } from '../../kernel/column';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { RowFollow } from '../../ports/feature';
import { change } from '../change/change';
import type { GatheredChanges } from '../change/changes';
import { FEATURES } from '../registry';
import type { Run } from '../run';
import type { EditedRow } from './tidy';

type Values = Readonly<Record<string, unknown>>;

const followOf = (table: Table): RowFollow | undefined =>
  FEATURES.flatMap(({ follows = [] }) => follows).find((each) => each.table === table);

/** Makes a record of a typed row, within a change. */
export function adoptRow(
  context: Context,
  changes: GatheredChanges,
  table: Table,
  row: EditedRow,
  values: Values,
): string {
  const follow = followOf(table);
  const whole = follow ? { ...values, ...follow.born(context, values) } : values;
  const id = changes.adopt(table, row.row, whole, row.cell);
  if (follow?.due(whole)) follow.follow(context, id, whole);
  return id;
}

/** What follows from edits of known rows: a change of its own, only where something does. */
export function followEdits(run: Run, table: Table, rows: readonly EditedRow[]): void {
  const follow = followOf(table);
  if (!follow) return;
  const columns = [follow.column].flat();
  const edited = rows
    .filter((row) => String(row.cell('id')) !== '' && row.keys.some((key) => columns.includes(key)))
    .map((row) => ({ id: String(row.cell('id')), values: valuesOf(run, table, row), was: row.single?.was }))
    .filter(({ values, was }) => follow.due(values, was));
  if (edited.length === 0) return;
  change(run, run.world.unique(), (context) => {
    for (const { id, values, was } of edited) follow.follow(context, id, values, was);
    return { ok: true, result: {} };
  });
}

function valuesOf(run: Run, table: Table, row: EditedRow): Values {
  const read = columnKeys(table).map((key) => {
    const { codec } = columnOf(table, key);
    const value: unknown = codec.decode(row.cell(key), run.workbook.cells);
    return [key, value instanceof Unreadable ? codec.empty : value] as const;
  });
  return Object.fromEntries(read);
}
