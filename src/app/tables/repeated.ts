/** Tables that are known with the one reading of the control sheet: each of these columns is repeated there in one cell, a line per row. */
import type { Cell } from '../../kernel/column';
import { letters } from '../../kernel/letters';
import { columnKeys, type Table } from '../../kernel/table';
import type { SettingRow } from '../../ports/apart';
import type { World } from '../../ports/world';
import { readArea } from './areas';
import type { Control } from './control';

/** Kind of its rows in the control sheet, and the columns they repeat. */
const REPEATED: Readonly<Record<string, { readonly kind: string; readonly columns: readonly string[] }>> = {
  team: { kind: 'team', columns: ['name', 'email', 'role', 'until', 'from'] },
  options: { kind: 'option', columns: ['id', 'key', 'value'] },
  stages: { kind: 'stage', columns: ['id', 'stage', 'who', 'limit', 'sop', 'sopId', 'checklist'] },
};

/** Stands between two rows, `␤`: a line break that a person typed into a cell would make all below belong to the next one. */
const BETWEEN = String.fromCodePoint(9252);
/** What an earlier Rapi put there. */
const FORMERLY = '\n';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `'Mutasi Stok'` where a name needs quotes in a formula. */
export function quoted(name: string): string {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The columns of such a table as formulas: one cell each, however many rows; nothing for other tables. `columns` where they stand elsewhere than declared. */
export function repeatedRows(
  table: Table,
  sheet: { name: string },
  columns: Readonly<Record<string, number>> = {},
): SettingRow[] {
  const { kind, columns: keys } = REPEATED[table.key] ?? { kind: '', columns: [] };
  const declared = columnKeys(table);
  return keys.map((key) => {
    const column = letters(columns[key] ?? declared.indexOf(key) + 1);
    return [kind, key, `=TEXTJOIN(CHAR(9252);FALSE;${quoted(sheet.name)}!${column}$1:${column}$500)`];
  });
}

export const isRepeated = (kind: Cell | undefined): boolean =>
  Object.values(REPEATED).some((each) => each.kind === kind);

/** What a row of the control sheet is found by; `team.email` is the place of that column. */
export function placeKey([kind, key]: readonly [kind: string, key: string, ...rest: unknown[]]): string {
  return isRepeated(kind) ? `${kind} ${key}` : key;
}

const split = (text: string): string[] => text.split(text.includes(BETWEEN) ? BETWEEN : FORMERLY);

/** The lines of each column. */
export const linesOf = (texts: Readonly<Record<string, string>> = {}): Record<string, string[]> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, split(text)]));

const tablesWhere = (
  repeated: Texts,
  holds: (texts: readonly string[], columns: number) => boolean,
): string[] =>
  Object.entries(REPEATED).flatMap(([table, { kind, columns }]) =>
    holds(Object.values(repeated[kind] ?? {}), columns.length) ? [table] : [],
  );

/** The lines by table and column, of the tables of which every column is repeated. */
export const linesByTable = (
  repeated: Texts,
  own: Readonly<Record<string, Record<string, string[]>>>,
): Record<string, Record<string, string[]>> =>
  Object.fromEntries(
    Object.entries(REPEATED).flatMap(([table, { kind, columns }]) => {
      const lines = own[kind] ?? linesOf(repeated[kind]);
      return columns.every((key) => lines[key]) ? [[table, lines]] : [];
    }),
  );

/** Whose columns disagree about how many rows there are. */
export const tornIn = (repeated: Texts): string[] =>
  tablesWhere(repeated, (texts) => new Set(texts.map((text) => split(text).length)).size > 1);

/** Whose columns an earlier Rapi's formula repeats, or which it did not repeat. */
export const formerIn = (repeated: Texts): string[] =>
  tablesWhere(
    repeated,
    (texts, columns) =>
      texts.length < columns || texts.some((text) => text.includes(FORMERLY) && !text.includes(BETWEEN)),
  );

/** A day begins at midnight on the workbook's clock, which east of Greenwich is the day before: noon is the same day for both. */
const lineOf = (cell: Cell): string =>
  cell instanceof Date ? new Date(cell.getTime() + HALF_DAY_MS).toISOString() : String(cell);
const HALF_DAY_MS = 43_200_000;

/** The lines of the torn tables as the tabs themselves hold them, by kind: one round trip each. */
export function ownLines(
  world: World,
  { torn, positions }: Control,
): Record<string, Record<string, string[]>> {
  const own: Record<string, Record<string, string[]>> = {};
  for (const key of torn) {
    const { kind, columns: keys } = REPEATED[key] as (typeof REPEATED)[string];
    const { sheet, first, last, columns } = positions[key] ?? { sheet: -1, first: 1, last: 0, columns: {} };
    const area = { sheet, row: 1, column: first, rows: 'end', columns: last - first + 1 } as const;
    const rows = last < first ? [] : readArea(world.sheets, area);
    own[kind] = Object.fromEntries(
      keys.map((each) => [each, rows.map((cells) => lineOf(cells[(columns[each] ?? 0) - first] ?? ''))]),
    );
  }
  return own;
}
