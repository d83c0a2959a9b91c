/**
 * The newest marks of *Perlu dicek*, beside those that home reads with its own tables: on old orders, lines, ledger rows. One property, set along with the
 * head, so that home names them at no cost.
 */
import { columnOf, idOf, type Table } from '../../kernel/table';
import type { TidiedRow } from '../cells/tidied';
import type { Journal } from '../change/journal';
import { known, tableOf } from '../registry';
import type { Run } from '../run';

const MARKED = 'marked';
/** Characters; a property holds 9 KB, and a character may take three bytes. */
const LIMIT = 2_900;

type Properties = Readonly<Record<string, string>>;

export interface Marked {
  readonly table: string;
  readonly id: string;
  readonly mark: string;
}

/** Newest last. */
export function markedIn(properties: Properties): readonly Marked[] {
  return (JSON.parse(properties[MARKED] || '[]') as Marked[]).filter(({ table }) => tableOf(table));
}

function withThese(properties: Properties, fresh: readonly Marked[]): Record<string, string> {
  const before = markedIn(properties);
  const kept = before.filter(({ id }) => !fresh.some((each) => each.id === id));
  const marks = [...kept, ...fresh.filter(({ mark }) => mark !== '')];
  while (JSON.stringify(marks).length > LIMIT) marks.shift();
  const text = JSON.stringify(marks);
  return text === JSON.stringify(before) ? {} : { [MARKED]: text };
}

/** The value to set with a change that marks records or takes marks away. */
export function withMarks(
  properties: Properties,
  { updates, inserts }: Pick<Journal, 'updates' | 'inserts'>,
): Record<string, string> {
  const changed = updates.flatMap(({ table, id, cells: { check } }): Marked[] =>
    check ? [{ table, id, mark: String(check[1]).slice(0, 200) }] : [],
  );
  const made = inserts.flatMap(({ table, first, columns, rows }) =>
    rows.map((row, index): Marked => {
      const mark = String(row[columns.indexOf('check')] ?? '');
      return { table, id: idOf(known(table), first + index), mark };
    }),
  );
  const fresh = [...changed, ...made.filter(({ mark }) => mark !== '')];
  return fresh.length > 0 ? withThese(properties, fresh) : {};
}

/** The value to set once a mark whose record is gone is looked at; undefined where there is none. */
export function forgetMark(properties: Properties, id: string): Record<string, string> | undefined {
  const marks = markedIn(properties);
  const left = marks.filter((each) => each.id !== id);
  return left.length < marks.length ? { [MARKED]: JSON.stringify(left) } : undefined;
}

/** Remembers the marks that were just written; one round trip where there are any. */
export function noteMarks(run: Run, table: Table, tidied: readonly TidiedRow[]): void {
  const { codec } = columnOf(table, 'check');
  const fresh = tidied.flatMap(({ row, patch }): Marked[] =>
    patch.check === undefined
      ? []
      : [
          {
            table: table.key,
            id: String(row.before?.id ?? row.cell('id')),
            mark: String(codec.decode(patch.check, run.workbook.cells)).slice(0, 200),
          },
        ],
  );
  const values = fresh.length > 0 ? withThese(run.workbook.properties, fresh) : {};
  if (Object.keys(values).length === 0) return;
  run.world.properties.set(values);
  run.workbook.properties = { ...run.workbook.properties, ...values };
}
