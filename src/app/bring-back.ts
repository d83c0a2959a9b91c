/** Puts a table's tab or columns into the workbook and names them in the control sheet: for what was deleted, and for what a new version brings. */
import { team } from '../features/team';
import { columnKeys, columnOf, type Table } from '../kernel/table';
import type { SheetFacts } from '../ports/sheets';
import type { World } from '../ports/world';
import { type Position, placeFormula, repeatedRows, tableRows } from './control';
import { writeControlRow } from './control-sheet';
import { columnPlan, type Offers, tablePlan } from './plans';
import { TABLES } from './registry';
import type { Workbook } from './workbook';

/** Makes the tab of a table and names its columns in the control sheet. */
export function bringBackTab(world: World, workbook: Workbook, table: Table): void {
  const { installer, keeper } = workbook.control;
  const plan = tablePlan(
    table,
    workbook.cells,
    TABLES.indexOf(table) + 1,
    table.only === 'keeper' ? keeper : installer,
    offersOf(world, workbook),
  );
  const sheet = world.sheets.layout([plan])[0] as SheetFacts;
  for (const row of [...tableRows(table, sheet), ...repeatedRows(table, sheet)])
    writeControlRow(world.sheets, workbook, row);
}

/** Puts these columns where the declaration has them, empty. From right to left, so that the places of the columns that are still there stay as they were read. */
export function bringBackColumns(
  world: World,
  workbook: Workbook,
  table: Table,
  lost: readonly string[],
): void {
  const position = workbook.control.positions[table.key] as Position;
  const name = world.sheets.tabs().find((tab) => tab.id === position.sheet)?.name ?? '';
  const keys = columnKeys(table);
  for (const key of [...lost].reverse()) {
    const left = keys.slice(0, keys.indexOf(key)).map((each) => position.columns[each] ?? 0);
    const behind = Math.max(0, ...left);
    world.sheets.addColumn(
      position.sheet,
      behind,
      columnPlan(table, key, columnOf(table, key), workbook.cells, offersOf(world, workbook)),
    );
    writeControlRow(world.sheets, workbook, [
      'column',
      `${table.key}.${key}`,
      placeFormula(name, behind + 1),
    ]);
  }
}

/** The names of the team where they stand now: its tab may have another name and order than it was made with. */
function offersOf(world: World, workbook: Workbook): Offers {
  const { settings, positions } = workbook.control;
  const place = positions[team.key];
  const sheet = world.sheets.tabs().find((tab) => tab.id === place?.sheet)?.name;
  const column = place?.columns.name;
  return { modules: settings.modules, ...(sheet && column && { people: { sheet, column } }) };
}
