/** Columns that depend on the whole table, such as a rank: rebuilt with every change of it. They are caches, so no journal carries them. */
import type { Cell } from '../../kernel/column';
import { neighbours } from '../../kernel/neighbours';
import { columnOf, type Table } from '../../kernel/table';
import type { Stored } from '../../ports/context';
import type { TableDerivation } from '../../ports/feature';
import type { Write } from '../../ports/sheets';
import type { World } from '../../ports/world';
import { FEATURES, isOn } from '../registry';
import { cellsBy, differing, rowsAt } from '../tables/areas';
import { fromPlain } from '../tables/cell';
import type { Position } from '../tables/control';
import { decodeRow } from '../tables/rows';
import type { Workbook } from '../workbook';
import type { InsertPlan, UpdatePlan } from './journal';

/** What is about to be written; the rows are looked at as they will be then. */
export interface Coming {
  readonly updates: readonly UpdatePlan[];
  readonly inserts: readonly InsertPlan[];
}

const NOTHING: Coming = { updates: [], inserts: [] };

/** Whether a column is rebuilt from the whole table: what is planned for its cells is then not what they will hold. */
export function isRebuilt(table: string, column: string): boolean {
  return FEATURES.some(({ wholes = [] }) =>
    wholes.some((whole) => whole.table.key === table && whole.columns.includes(column)),
  );
}

/**
 * The writes that bring these tables' whole columns up to date once what is coming is written: one round trip a table that has such columns, none for
 * others. Whoever moves rows in the second between reading and writing leaves them wrong until the next change, which rebuilds them all.
 */
export function rebuilt(
  world: World,
  workbook: Workbook,
  tables: Iterable<string>,
  coming: Coming = NOTHING,
): Write[] {
  const { modules } = workbook.control.settings;
  const wanted = new Set(tables);
  return FEATURES.filter(({ key }) => isOn(key, modules))
    .flatMap(({ wholes = [] }) => wholes)
    .filter(({ table }) => wanted.has(table.key))
    .flatMap((whole) => rebuiltOne(world, workbook, whole, coming));
}

/** Rebuilds from the rows as they stand, durable at once: one round trip more where something differed, in so many rows. */
export function rebuildNow(world: World, workbook: Workbook, tables: Iterable<string>): number {
  const writes = rebuilt(world, workbook, tables);
  if (writes.length === 0) return 0;
  world.sheets.write(writes);
  world.sheets.commit([]);
  const rows = writes.flatMap(({ sheet, row, cells }) => cells.map((_, at) => `${sheet} ${row + at}`));
  return new Set(rows).size;
}

function rebuiltOne(world: World, workbook: Workbook, whole: TableDerivation, coming: Coming): Write[] {
  const { table, columns, derive } = whole;
  const position = workbook.control.positions[table.key];
  // A deleted column stops the table elsewhere; here is nothing to write by a place that is not known.
  if (!position || columns.some((key) => position.columns[key] === undefined)) return [];
  const read = world.sheets.read([rowsAt(position, 2, 'end')])[0];
  if (!read) return [];
  const lines = withComing(read, table.key, position, coming);
  const rows = lines.map((cells, at) => decodeRow(table, position, cells, at + 2, workbook.cells));
  const known = rows.filter((row): row is NonNullable<typeof row> => row !== undefined);
  const values = derive(known as readonly Stored<Table>[], {
    ...workbook.cells,
    settings: workbook.control.settings,
  });
  const wanted = (at: number, key: string): Cell => {
    const id = rows[at]?.id;
    // A row that is no record keeps what stands there.
    if (id === undefined) return cellsBy(position, lines[at])(key);
    const { codec } = columnOf(table, key);
    const own = values.get(id);
    return codec.encode(own && key in own ? own[key] : codec.empty, workbook.cells);
  };
  return blocks(columns, position).flatMap((keys) => {
    const formats = keys.map((key) => columnOf(table, key).codec.format(workbook.cells));
    const cells = lines.map((_, at) => keys.map((key) => wanted(at, key)));
    const was = lines.map((line) => keys.map(cellsBy(position, line)));
    const column = position.columns[keys[0] as string] as number;
    return differing({ sheet: position.sheet, column, formats }, was, cells);
  });
}

/** The lines below the header as they will stand. */
function withComing(
  read: readonly (readonly Cell[])[],
  table: string,
  { columns, first }: Position,
  { updates, inserts }: Coming,
): Cell[][] {
  const lines = read.map((line) => [...line]);
  const place = (key: string): number => (columns[key] as number) - first;
  const rowOf = new Map(lines.map((line, at) => [String(line[place('id')] ?? ''), at]));
  for (const update of updates) {
    const at = update.table === table ? rowOf.get(update.id) : undefined;
    const line = at === undefined ? undefined : lines[at];
    if (!line) continue;
    for (const [key, [, after]] of Object.entries(update.cells)) line[place(key)] = fromPlain(after);
  }
  for (const insert of inserts) {
    if (insert.table !== table) continue;
    for (const [index, cells] of insert.rows.entries()) {
      while (lines.length <= insert.row - 2 + index) lines.push([]);
      const line = lines[insert.row - 2 + index] as Cell[];
      for (const [at, key] of insert.columns.entries()) line[place(key)] = fromPlain(cells[at] ?? '');
    }
  }
  return lines;
}

/** Columns that stand next to each other, each group one write. */
function blocks(columns: readonly string[], { columns: places }: Position): string[][] {
  const at = (key: string): number => places[key] as number;
  const sorted = [...columns].sort((a, b) => at(a) - at(b));
  return neighbours(sorted, (before, next) => at(next) === at(before) + 1);
}
