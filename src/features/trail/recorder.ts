/** Listens to the changes of a batch and writes them into the trail, in the same transaction. */

import { columnOf, numberOf, type Table } from '../../kernel/table';
import { CELL_LIMIT } from '../../kernel/text';
import type { Changes, Context, Stored } from '../../ports/context';
import { MARK, markOf } from './mark';
import { trail } from './tables';

type Values = Record<string, unknown>;

/** What a changed record held in the columns that the import wrote. */
export interface Changed {
  readonly id: string;
  readonly before: Values;
  readonly after: Values;
}

/** Whether a file may fill this column of its table. */
export type Fills = (table: Table, column: string) => boolean;

const MOST_MARKS = Math.floor((CELL_LIMIT - 1) / MARK);
/** JSON of changed records is cut before it fills a cell. */
const MOST_SIGNS = 40_000;

/** The same context, whose changes are also remembered. */
export function recording(
  context: Context,
  fills: Fills,
): {
  context: Context;
  write(source: string, batch: number): void;
} {
  const made = new Map<Table, Values[]>();
  const changed = new Map<Table, Map<string, { stored: Stored<Table>; patch: Values }>>();
  const change: Changes = {
    ...context.change,
    insert: (table, values) => {
      const record = context.change.insert(table, values);
      const own = made.get(table) ?? [];
      own.push(record as Values);
      made.set(table, own);
      return record;
    },
    update: (table, stored, patch) => {
      context.change.update(table, stored, patch);
      const own = changed.get(table) ?? new Map();
      const known = own.get(stored.id) ?? { stored: stored as unknown as Stored<Table>, patch: {} };
      Object.assign(known.patch, patch);
      own.set(stored.id, known);
      changed.set(table, own);
    },
  };
  return {
    context: { ...context, change },
    write: (source, batch) => {
      const row = (table: Table, first: string, count: number, data: string): void => {
        context.change.insert(trail, { import: source, batch, table: table.key, first, count, data });
      };
      for (const [table, records] of made)
        for (const run of runs(table, records))
          row(table, String(run[0]?.id), run.length, run.map((values) => markOf(table, values)).join(''));
      for (const [table, records] of changed)
        for (const part of parts([...records.values()].flatMap((each) => difference(table, each, fills))))
          row(table, '', part.length, JSON.stringify(part));
    },
  };
}

/** Records with consecutive ids, as many as a cell has marks for. */
function runs(table: Table, records: readonly Values[]): Values[][] {
  const found: Values[][] = [];
  for (const values of records) {
    const run = found[found.length - 1];
    const before = run && numberOf(table, String(run[run.length - 1]?.id));
    if (run && before === (numberOf(table, String(values.id)) ?? 0) - 1 && run.length < MOST_MARKS)
      run.push(values);
    else found.push([values]);
  }
  return found;
}

/**
 * What the import wrote, before and after. Sums kept from other tables are worked out anew when it is taken back; what a file itself may fill, and
 * the last state of a customer, are not.
 */
function difference(
  table: Table,
  { stored, patch }: { stored: Stored<Table>; patch: Values },
  fills: Fills,
): Changed[] {
  const values = stored.values as Values;
  const keys = Object.keys(patch).filter((key) => {
    if (key === 'check' || values[key] === patch[key]) return false;
    return !columnOf(table, key).cached || key === 'lastStatus' || fills(table, key);
  });
  const of = (from: Values): Values => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return keys.length > 0 ? [{ id: stored.id, before: of(values), after: of(patch) }] : [];
}

function parts(records: readonly Changed[]): Changed[][] {
  const found: Changed[][] = [];
  let signs = 0;
  for (const record of records) {
    const own = JSON.stringify(record).length + 1;
    const part = found[found.length - 1];
    if (part && signs + own <= MOST_SIGNS) part.push(record);
    else found.push([record]);
    signs = part && signs + own <= MOST_SIGNS ? signs + own : own;
  }
  return found;
}
