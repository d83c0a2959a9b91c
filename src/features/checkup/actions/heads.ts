/** Headers that somebody emptied: Rapi finds the columns all the same, people do not. */
import { columnKeys, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Write } from '../../../ports/sheets';
import { mendedAgain } from './again';

interface Head {
  readonly table: Table;
  readonly column: string;
  readonly sheet: number;
  readonly at: number;
}

/** Columns whose header is empty. A round trip a tab in sight. */
export function headless({ tables }: Context, apart: Apart, tabs = apart.book.tabs()): Head[] {
  const shown = new Set(tabs.flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  const places = apart.tables.flatMap(({ key, sheet, columns }) => {
    // A view has in its first row what it likes.
    const table = tables.find((each) => each.key === key && !each.loose);
    const numbers = Object.values(columns);
    return table && shown.has(sheet) && numbers.length > 0
      ? [{ table, sheet, columns, first: Math.min(...numbers) }]
      : [];
  });
  const rows = apart.sheets.read(
    places.map(({ sheet, columns, first }) => ({
      sheet,
      row: 1,
      column: first,
      rows: 1,
      columns: Math.max(...Object.values(columns)) - first + 1,
    })),
  );
  return places.flatMap(({ table, sheet, columns, first }, index) =>
    columnKeys(table).flatMap((column): Head[] => {
      const at = columns[column];
      const is = at === undefined ? undefined : rows[index]?.[0]?.[at - first];
      return at !== undefined && is === '' ? [{ table, column, sheet, at }] : [];
    }),
  );
}

export const headAgain = (context: Context, apart: Apart): number =>
  mendedAgain(
    () => headless(context, apart),
    (bare) => {
      apart.sheets.write(
        bare.map(({ table, column, sheet, at }): Write => {
          const cells = [[apart.planOf(table, column, context.language).header]];
          return { sheet, row: 1, column: at, cells, formats: ['@'] };
        }),
      );
      apart.sheets.commit([]);
    },
  );
