/**
 * A workbook that came as a file: its tabs have other ids than the control sheet says. The formulas there still name them, so each table is found again by the
 * name in the formula of its columns.
 */
import { columnKeys, columnOf, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import { namedIn } from './seats';

/** Ids of tabs by table, where the control sheet says another one. Costs two round trips. @param positions where it says that tables stand */
export function movedTabs(
  { book, sheets }: Pick<Apart, 'book' | 'sheets'>,
  control: number,
  positions: Readonly<Record<string, { readonly sheet: number }>>,
): Record<string, number> {
  const { values, formulas } = book.contents(control);
  const ids = new Map(sheets.tabs().map(({ id, name }) => [name, id]));
  const moved: Record<string, number> = {};
  for (const [row, [kind, key]] of values.entries()) {
    const id = ids.get(namedIn(formulas[row]?.[2]) ?? '');
    const table = String(key).split('.')[0] as string;
    if (kind === 'column' && id !== undefined && positions[table] && positions[table].sheet !== id)
      moved[table] = id;
  }
  return moved;
}

/** Whether anybody has worked in it: a table that begins empty holds a row. Boxes that stand ready are none. */
export const isUsed = (
  { sheets }: Pick<Apart, 'sheets'>,
  tables: readonly Table[],
  positions: Readonly<Record<string, { readonly sheet: number }>>,
): boolean =>
  tables.some((table) => {
    const ready = columnKeys(table).some((key) => columnOf(table, key).codec.kind === 'box');
    const [rows = 0] = table.starts || ready ? [] : sheets.ends([positions[table.key]?.sheet ?? -1]);
    return rows > 1;
  });
