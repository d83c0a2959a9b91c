/** Puts a table's tab or columns into the workbook and names them in the control sheet: for what was deleted, and for what a new version brings. */
import { mendedAgain, misplaced } from '../../features/checkup';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import type { SettingRow } from '../../ports/apart';
import type { ColumnPlan, SheetFacts } from '../../ports/sheets';
import type { World } from '../../ports/world';
import { TABLES } from '../registry';
import { busy } from '../stop';
import { readArea } from '../tables/areas';
import { type Position, placeFormula } from '../tables/control';
import { seatsOf, writeControlRow } from '../tables/control-sheet';
import { columnPlan, namingTables, type Offers, tablePlan } from '../tables/plans';
import { openWorkbook, type Workbook } from '../workbook';
import { addingIn, noteAdding } from './adding';
import { starterWrites } from './starters';

/** Google may lose what was written: whoever reads it back does it again, so often at most. */
const ROUNDS = 3;

/**
 * Puts these columns where the declaration has them, empty, or the whole tab of a table where that is gone; until they stand there. A half that a stopped run
 * left is taken away first. Once everything stands the properties `NOT_ADDING` are to be set.
 * @returns the workbook as it is then
 */
export function bringBack(
  world: World,
  workbook: Workbook,
  table: Table,
  keys: readonly string[],
  wholeTab: boolean,
): Workbook {
  let now = namedAgain(world, workbook, table);
  const gone = wholeTab && now === workbook;
  let missing = keys.filter((key) => now.control.positions[table.key]?.columns[key] === undefined);
  for (let round = 0; missing.length > 0; round++) {
    if (round === ROUNDS) throw busy();
    if (gone) addTab(world, now, table);
    else addColumns(world, now, table, missing);
    world.sheets.commit([]);
    now = openWorkbook(world);
    missing = missingIn(world, now, table, keys);
  }
  return now;
}

/**
 * What somebody took out of the control sheet still stands where it stood: it is named there again, not made anew. Only of tables that have given numbers, and
 * not where a run that was stopped may have left half of something.
 */
function namedAgain(world: World, workbook: Workbook, table: Table): Workbook {
  if (workbook.head.counters[table.key] === undefined) return workbook;
  if (Object.keys(addingIn(world.properties.all()).columns).length > 0) return workbook;
  const { book, sheets } = world;
  let now = workbook;
  mendedAgain(
    () =>
      misplaced([table], { book, sheets, control: now.head.control, seats: seatsOf }).flatMap(
        ({ rows }) => rows,
      ),
    (rows) => {
      for (const row of rows) writeControlRow(sheets, now, row);
      sheets.commit([]);
      now = openWorkbook(world);
    },
  );
  return now;
}

/** Columns that the control sheet does not know, or that lack their header. */
function missingIn(world: World, workbook: Workbook, table: Table, keys: readonly string[]): string[] {
  const position = workbook.control.positions[table.key];
  if (!position || position.last < position.first) return [...keys];
  const { sheet, first, last, columns } = position;
  const area = { sheet, row: 1, column: first, rows: 1, columns: last - first + 1 };
  const headers = world.sheets.read([area])[0]?.[0] ?? [];
  return keys.filter((key) => {
    const column = columns[key];
    const { header } = columnPlan(table, key, columnOf(table, key), workbook.cells, { modules: [] });
    return column === undefined || headers[column - first] !== header;
  });
}

/** Makes the tab of a table and names its columns in the control sheet. */
function addTab(world: World, workbook: Workbook, table: Table): void {
  const { installer, keeper, positions } = workbook.control;
  const tabs = world.sheets.tabs();
  // Behind the nearest of those that are declared before it; the first of all stands in front.
  const before = TABLES.slice(0, TABLES.indexOf(table)).reverse();
  const at = before.map(({ key }) => tabs.findIndex(({ id }) => id === positions[key]?.sheet));
  const plan = tablePlan(
    table,
    workbook.cells,
    (at.find((each) => each >= 0) ?? -1) + 2,
    [installer, keeper],
    offersOf(world, workbook),
  );
  const sheet = world.sheets.layout([plan])[0] as SheetFacts;
  world.sheets.write(starterWrites(table, sheet.id, workbook.cells));
  const [tab, ...columns] = seatsOf(table, sheet, {}) as [SettingRow, ...SettingRow[]];
  // The tab itself last: a tab whose columns are not all known would count as one that a person took the columns of.
  for (const row of [...columns, tab]) writeControlRow(world.sheets, workbook, row);
}

/** From right to left, so that the places of the columns that are still there stay as they were read. */
function addColumns(world: World, workbook: Workbook, table: Table, lost: readonly string[]): void {
  const { sheet, columns } = workbook.control.positions[table.key] as Position;
  const name = world.sheets.tabs().find((tab) => tab.id === sheet)?.name ?? '';
  const keys = columnKeys(table);
  for (const key of [...lost].reverse()) {
    const left = keys.slice(0, keys.indexOf(key)).map((each) => columns[each] ?? 0);
    const behind = Math.max(0, ...left);
    const plan = columnPlan(table, key, columnOf(table, key), workbook.cells, offersOf(world, workbook));
    dropHalf(world, sheet, behind + 1, plan);
    noteAdding(world, { columns: { [plan.mark]: countOf(world, sheet) } });
    world.sheets.addColumn(sheet, behind, plan);
    const place = placeFormula(name, behind + 1);
    writeControlRow(world.sheets, workbook, ['column', `${table.key}.${key}`, place]);
  }
}

const countOf = (world: World, sheet: number): number =>
  world.book.tabs().find(({ id }) => id === sheet)?.columns ?? 0;

/** Takes away what was put in for this very column: the sheet has more columns than before, and here is one with its header or none, and nothing below. */
function dropHalf(world: World, sheet: number, column: number, { mark, header }: ColumnPlan): void {
  const before = addingIn(world.properties.all()).columns[mark];
  if (before === undefined || countOf(world, sheet) <= before) return;
  const read = readArea(world.sheets, { sheet, row: 1, column, rows: 'end', columns: 1 });
  const [head = '', ...below] = read.flat();
  const ours = (head === '' || head === header) && below.every((cell) => cell === '' || cell === false);
  if (ours) world.sheets.removeColumn(sheet, column);
}

/** Names where they stand now: a tab may have another name and order than it was made with. */
export function offersOf(world: World, workbook: Workbook): Offers {
  const { settings, positions } = workbook.control;
  const tabs = world.sheets.tabs();
  const names = namingTables().flatMap((table) => {
    const { key } = table;
    const place = positions[key];
    const sheet = tabs.find((tab) => tab.id === place?.sheet)?.name;
    const column = place?.columns[columnKeys(table)[0] as string];
    return sheet && column ? [[key, { sheet, column }] as const] : [];
  });
  return { modules: settings.modules, names: Object.fromEntries(names) };
}
