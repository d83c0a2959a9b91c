/** The records that a table begins with: written with the tab itself, at setup, by a new version or by repair. */
import type { CellContext } from '../../kernel/column';
import { columnKeys, columnOf, idOf, type Table } from '../../kernel/table';
import type { Write } from '../../ports/sheets';
import { encodeRow } from '../tables/rows';

/** How many there are: their ids are the first ones. */
export function startersOf({ starts }: Table, { language }: Pick<CellContext, 'language'>): number {
  return starts?.(language).length ?? 0;
}

/** Their cells below the header of a tab that stands as it is declared; nothing for a table that begins empty. */
export function starterWrites(table: Table, sheet: number, context: CellContext): Write[] {
  const records = table.starts?.(context.language) ?? [];
  if (records.length === 0) return [];
  const keys = columnKeys(table);
  const cells = records.map((values, at) => {
    const row = encodeRow(table, { ...values, id: idOf(table, at + 1) }, context);
    return keys.map((key) => row[key] ?? '');
  });
  const formats = keys.map((key) => columnOf(table, key).codec.format(context));
  return [{ sheet, row: 2, column: 1, cells, formats }];
}

/** The id of the first one and its column, by which they are known to have arrived. */
export function starterMark(table: Table, context: CellContext): { column: number; id: string } | undefined {
  if (startersOf(table, context) === 0) return undefined;
  return { column: columnKeys(table).indexOf('id'), id: idOf(table, 1) };
}
