/** Columns that depend on the whole table, such as a rank: rebuilt after every change of it. They are caches, so no journal carries them. */
import type { Cell } from '../kernel/column';
import { columnOf, type Table } from '../kernel/table';
import type { Stored } from '../ports/context';
import type { TableDerivation } from '../ports/feature';
import type { Write } from '../ports/sheets';
import type { World } from '../ports/world';
import { sameCell } from './cell';
import type { Position } from './control';
import { CORE, FEATURES } from './registry';
import { decodeRow } from './rows';
import type { Workbook } from './workbook';

/** `read`: everything stood as it shall, and the reading made earlier writes durable. `written`: what was rebuilt waits for a commit. */
export type Rebuilt = 'nothing' | 'read' | 'written';

/**
 * Rebuilds what depends on the whole of these tables, from the rows as they stand at this moment: the reading makes buffered writes durable, and the ids
 * it saw are those that the cells are written beside. One round trip a table with such columns, none for others; the writes are buffered.
 */
export function rebuild(world: World, workbook: Workbook, tables: Iterable<string>): Rebuilt {
  const { modules } = workbook.control.settings;
  const wanted = new Set(tables);
  let rebuilt: Rebuilt = 'nothing';
  for (const { key, wholes = [] } of FEATURES) {
    if (!CORE.includes(key) && !modules.includes(key)) continue;
    for (const whole of wholes) {
      if (!wanted.has(whole.table.key)) continue;
      if (rebuildOne(world, workbook, whole)) rebuilt = 'written';
      else if (rebuilt === 'nothing') rebuilt = 'read';
    }
  }
  return rebuilt;
}

/** The same, durable at once: one round trip more where something differed. */
export function rebuildNow(world: World, workbook: Workbook, tables: Iterable<string>): void {
  if (rebuild(world, workbook, tables) === 'written') world.sheets.commit([]);
}

function rebuildOne(world: World, workbook: Workbook, whole: TableDerivation): boolean {
  const position = workbook.control.positions[whole.table.key];
  // A deleted column stops the table elsewhere; here is nothing to write by a place that is not known.
  if (!position || whole.columns.some((key) => position.columns[key] === undefined)) return false;
  const { sheet, first, last } = position;
  const read = world.sheets.read([
    { sheet, row: 2, column: first, rows: 'end', columns: last - first + 1 },
  ])[0];
  if (!read) return false;
  const rows = read.map((cells, index) => decodeRow(whole.table, position, cells, index + 2, workbook.cells));
  const values = whole.derive(
    rows.filter((row): row is NonNullable<typeof row> => row !== undefined) as readonly Stored<Table>[],
    { ...workbook.cells, settings: workbook.control.settings },
  );
  const writes = blocks(whole.columns, position).flatMap((keys) =>
    writeOf(
      whole.table,
      position,
      keys,
      read,
      (at, key) => {
        const id = rows[at]?.id;
        const derived = id === undefined ? undefined : values.get(id);
        const { codec } = columnOf(whole.table, key);
        // A row that is no record keeps what stands there.
        if (id === undefined) return read[at]?.[(position.columns[key] as number) - first] ?? '';
        return codec.encode(derived && key in derived ? derived[key] : codec.empty, workbook.cells);
      },
      workbook,
    ),
  );
  if (writes.length > 0) world.sheets.write(writes);
  return writes.length > 0;
}

/** Columns that stand next to each other, each group one write. */
function blocks(columns: readonly string[], { columns: places }: Position): string[][] {
  const sorted = [...columns].sort((a, b) => (places[a] as number) - (places[b] as number));
  const groups: string[][] = [];
  for (const key of sorted) {
    const group = groups[groups.length - 1];
    const before = group && places[group[group.length - 1] as string];
    if (group && before !== undefined && places[key] === before + 1) group.push(key);
    else groups.push([key]);
  }
  return groups;
}

/** One rectangle from the first row that differs to the last; nothing where all is as it shall be. */
function writeOf(
  table: Table,
  { sheet, first, columns }: Position,
  keys: readonly string[],
  read: readonly (readonly Cell[])[],
  cellAt: (row: number, key: string) => Cell,
  workbook: Workbook,
): Write[] {
  const wanted = read.map((_, at) => keys.map((key) => cellAt(at, key)));
  const differs = wanted.map((cells, at) =>
    cells.some((cell, index) => {
      const now = read[at]?.[(columns[keys[index] as string] as number) - first] ?? '';
      return !sameCell(now, cell);
    }),
  );
  const from = differs.indexOf(true);
  if (from < 0) return [];
  const formats = keys.map((key) => columnOf(table, key).codec.format(workbook.cells));
  const cells = wanted.slice(from, differs.lastIndexOf(true) + 1);
  return [{ sheet, row: from + 2, column: columns[keys[0] as string] as number, cells, formats }];
}
