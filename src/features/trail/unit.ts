/** What is taken back in one go, read from the trail: the records a batch made and changed, as they stand now. */
import { columnOf, idOf, numberOf, type Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { MARK, markOf, sameValue } from './mark';
import type { Changed } from './recorder';
import type { trail } from './tables';

type Values = Readonly<Record<string, unknown>>;

/** A record of the unit; one that people deleted meanwhile is none. */
export interface Item {
  readonly table: Table;
  readonly stored: Stored<Table>;
  readonly values: Values;
  /** What it held before, of a record that was changed; absent where it was made. */
  readonly before?: Values;
  readonly after?: Values;
  /** Whether somebody has changed since what the import wrote. */
  readonly touched: boolean;
}

export type Unit = readonly Item[];

/** `PSN-000012`, unique over all tables. */
export const nameOf = (table: Table, id: string): string => `${table.key} ${id}`;

/** Reads the records that these rows of the trail name; each table in one go. */
export function unitOf(context: Context, rows: readonly Stored<typeof trail>[]): Unit {
  return context.tables.flatMap((table) => {
    const own = rows.filter(({ values }) => values.table === table.key);
    const made = own.flatMap(({ values }) => madeIn(table, values.first, values.data));
    const changed = own.flatMap(({ values }) =>
      values.first === '' ? (JSON.parse(values.data) as Changed[]) : [],
    );
    const ids = [...made.map(({ id }) => id), ...changed.map(({ id }) => id)];
    if (ids.length === 0) return [];
    const read = context.from(table).byIds(ids);
    return read.flatMap((found, at): Item[] => {
      if (!found) return [];
      const stored = found as Stored<Table>;
      const values = stored.values as Values;
      const one = changed[at - made.length];
      const touched = one
        ? Object.entries(one.after).some(
            ([key, after]) => !columnOf(table, key).cached && !sameValue(table, key, values[key], after),
          )
        : markOf(table, values) !== made[at]?.mark;
      return [
        {
          table,
          stored,
          values,
          touched: touched || stored.bad.length > 0,
          ...(one && { before: one.before, after: one.after }),
        },
      ];
    });
  });
}

function madeIn(table: Table, first: string, data: string): { id: string; mark: string }[] {
  const number = numberOf(table, first);
  if (number === undefined) return [];
  return Array.from({ length: data.length / MARK }, (_, at) => ({
    id: idOf(table, number + at),
    mark: data.slice(at * MARK, (at + 1) * MARK),
  }));
}
