/** Brings the cells and headers of one table to a language. People's own headers, columns and words stay. */
import type { Cell } from '../../kernel/column';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import { LANGUAGES, type Language } from '../../kernel/words';
import type { Apart, TablePlace } from '../../ports/apart';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import type { Write } from '../../ports/sheets';
import { type Wording, wordingsOf } from './wording';

/** Rows of a column that are read and written at once. */
const AT_ONCE = 20_000;
/** Changed cells so near each other are one write. */
const NEAR = 20;

export function reword(
  context: Context,
  apart: Apart,
  table: Table,
  features: readonly Feature[],
  to: Language,
): void {
  const place = apart.tables.find(({ key }) => key === table.key);
  if (!place) return;
  const { sheets } = apart;
  sheets.write(headers(apart, table, place, to));
  momentFormats(apart, table, place, to);
  const spoken = [...wordingsOf(table, features, to, context.settings.options)].flatMap(([key, wording]) => {
    const column = place.columns[key];
    return column === undefined ? [] : [{ column, wording }];
  });
  if (spoken.length === 0) return;
  const end = sheets.ends([place.sheet])[0] ?? 1;
  for (let row = 2; row <= end; row += AT_ONCE) {
    const rows = Math.min(AT_ONCE, end - row + 1);
    const areas = spoken.map(({ column }) => ({ sheet: place.sheet, row, column, rows, columns: 1 }));
    const read = sheets.read(areas);
    const writes = spoken.flatMap(({ column, wording }, at) =>
      changed(read[at] ?? [], wording).map(
        ({ from, cells }): Write => ({ sheet: place.sheet, row: row + from, column, cells, formats: ['@'] }),
      ),
    );
    if (writes.length === 0) continue;
    sheets.write(writes);
    sheets.commit([]);
  }
}

/** Stretches of cells that read otherwise. */
function changed(read: readonly (readonly Cell[])[], wording: Wording): { from: number; cells: Cell[][] }[] {
  const now = read.map(([cell = '']) => wording(cell));
  const found: { from: number; to: number }[] = [];
  for (const [at, cell] of now.entries()) {
    if (cell === (read[at]?.[0] ?? '')) continue;
    const last = found[found.length - 1];
    if (last && at - last.to < NEAR) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found.map(({ from, to }) => ({ from, cells: now.slice(from, to + 1).map((cell) => [cell]) }));
}

/** Headers that are still Rapi's, in whichever language. */
function headers({ planOf, sheets }: Apart, table: Table, place: TablePlace, to: Language): Write[] {
  const known = columnKeys(table).flatMap((key) => {
    const column = place.columns[key];
    return column === undefined ? [] : [{ key, column }];
  });
  const width = Math.max(0, ...known.map(({ column }) => column));
  const [first = []] =
    sheets.read([{ sheet: place.sheet, row: 1, column: 1, rows: 1, columns: width }])[0] ?? [];
  return known.flatMap(({ key, column }): Write[] => {
    const there = first[column - 1];
    const { header } = planOf(table, key, to);
    const ours = LANGUAGES.some((language) => planOf(table, key, language).header === there);
    return ours && there !== header
      ? [{ sheet: place.sheet, row: 1, column, cells: [[header]], formats: ['@'] }]
      : [];
  });
}

/** `14.02` and `14:02`. */
function momentFormats({ book, planOf }: Apart, table: Table, place: TablePlace, to: Language): void {
  const rows = book.tabs().find(({ id }) => id === place.sheet)?.rows ?? 1;
  for (const key of columnKeys(table)) {
    const column = place.columns[key];
    if (column === undefined || columnOf(table, key).codec.kind !== 'moment' || rows < 2) continue;
    const value = planOf(table, key, to).format;
    book.paint(place.sheet, 'format', [{ row: 2, column, rows: rows - 1, columns: 1, value }]);
  }
}
