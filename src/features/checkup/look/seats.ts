/**
 * Whether the control sheet still says where each tab and column stands: by formulas that Sheets keeps right. A place that somebody deleted or wrote over is
 * found again by the column's own mark, or by its header; what stands in the column is never touched.
 */
import { columnKeys, columnOf, type Table } from '../../../kernel/table';
import { LANGUAGES } from '../../../kernel/words';
import type { Apart, SettingRow } from '../../../ports/apart';
import type { SheetFacts } from '../../../ports/sheets';

/** A table whose places are not all said, and what has to be written so that they are. */
export interface Misplaced {
  readonly table: Table;
  /** Columns that were found again, by key; without them only the tab itself or what is repeated of it had lost its place. */
  readonly keys: readonly string[];
  readonly rows: readonly SettingRow[];
}

/** What it takes to find them. */
export type Places = Pick<Apart, 'book' | 'sheets' | 'control' | 'seats'>;

interface Said {
  readonly value: unknown;
  readonly formula: string;
}

/** Two round trips, and some more for each table that has lost a place. */
export function misplaced(tables: readonly Table[], apart: Places): Misplaced[] {
  const { values, formulas } = apart.book.contents(apart.control);
  const said = new Map(
    values.map(([kind, key, value], at): [string, Said] => [
      `${kind} ${key}`,
      { value, formula: String(formulas[at]?.[2] ?? '') },
    ]),
  );
  const tabs = apart.sheets.tabs();
  return tables.flatMap((table): Misplaced[] => {
    const tab = tabOf(table, tabs, said);
    if (!tab) return [];
    const keys = columnKeys(table);
    const known = placesIn(table, tab, said);
    const seats = (columns: Readonly<Record<string, number>>) => apart.seats(table, tab, columns);
    const lost = keys.filter((key) => known[key] === undefined);
    const found = lost.length > 0 ? foundIn(apart, table, tab, lost, Object.values(known)) : {};
    const all: Readonly<Record<string, number>> = { ...known, ...found };
    // A column that is nowhere was deleted: that is another mend.
    const rows = seats(all).filter(([kind, key, value]) => {
      if (kind === 'table') return said.get(`${kind} ${key}`)?.value !== value;
      const column = key.slice(key.indexOf('.') + 1);
      if (kind === 'column') return column in found;
      return all[key] !== undefined && !repeats(said.get(`${kind} ${key}`));
    });
    return rows.length > 0 ? [{ table, keys: Object.keys(found), rows }] : [];
  });
}

/** What is repeated stands there as the text of a formula that works. */
const repeats = (said: Said | undefined): boolean =>
  said !== undefined && said.formula !== '' && !/^#[A-Z]/.test(String(said.value));

/** The tab by its id, by the formulas of its columns, or by its name where nothing at all is said of the table. */
function tabOf(
  table: Table,
  tabs: readonly SheetFacts[],
  said: ReadonlyMap<string, Said>,
): SheetFacts | undefined {
  const own = said.get(`table ${table.key}`);
  const byId = tabs.find(({ id }) => id === own?.value);
  if (byId) return byId;
  const named = columnKeys(table).flatMap(
    (key) => namedIn(said.get(`column ${table.key}.${key}`)?.formula) ?? [],
  );
  return (
    tabs.find(({ name }) => named.includes(name)) ??
    tabs.find(({ name }) => LANGUAGES.some((language) => table.sheet[language] === name))
  );
}

const PLACE = /^=COLUMN\((?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?1\)$/;

/** Name of the tab in the formula of a place. */
export function namedIn(formula = ''): string | undefined {
  const [whole, quoted, plain] = PLACE.exec(formula) ?? [];
  return whole === undefined ? undefined : (quoted?.replace(/''/g, "'") ?? plain);
}

/** Places that a working formula over this tab says, each column once. */
function placesIn(table: Table, tab: SheetFacts, said: ReadonlyMap<string, Said>): Record<string, number> {
  const places = columnKeys(table).flatMap((key): [string, number][] => {
    const { value, formula = '' } = said.get(`column ${table.key}.${key}`) ?? {};
    return typeof value === 'number' && namedIn(formula) === tab.name ? [[key, value]] : [];
  });
  const times = (column: number): number => places.filter(([, each]) => each === column).length;
  return Object.fromEntries(places.filter(([, column]) => times(column) === 1));
}

/** Choosing something in such a column does something. */
const ACTS = / ▸$/;

/** By the mark that Rapi left on the column, else by a header that only one free column has. */
function foundIn(
  { book, sheets }: Places,
  table: Table,
  tab: SheetFacts,
  lost: readonly string[],
  taken: readonly number[],
): Record<string, number> {
  const { marks } = book.frame(tab.id, { own: false, quiet: true, kinds: [] });
  const columns = book.tabs().find(({ id }) => id === tab.id)?.columns ?? 1;
  const [heads = []] = sheets.read([{ sheet: tab.id, row: 1, column: 1, rows: 1, columns }])[0] ?? [];
  const found: Record<string, number> = {};
  for (const key of lost) {
    const free = (column: number): boolean =>
      !taken.includes(column) && !Object.values(found).includes(column);
    const marked = marks.find(({ value }) => value === `${table.key}.${key}`)?.column;
    const words = LANGUAGES.map((language) => columnOf(table, key).header[language]);
    const headed = heads.flatMap((head, at) =>
      words.includes(String(head).replace(ACTS, '')) && free(at + 1) ? [at + 1] : [],
    );
    const place = marked !== undefined && free(marked) ? marked : headed.length === 1 ? headed[0] : undefined;
    if (place !== undefined) found[key] = place;
  }
  return found;
}
