/** A workbook made by an earlier Rapi: tabs and columns that this version has and the workbook never had are added, empty, and what is due beside them is done by its number. */
import { changes, tabIsBack } from '../../features/log';
import { columnKeys, type Table } from '../../kernel/table';
import type { World } from '../../ports/world';
import { emailOf } from '../person';
import { isOn, ownerOf, TABLES } from '../registry';
import { writeControlRow } from '../tables/control-sheet';
import { repeatedRows } from '../tables/repeated';
import { openWorkbook, type Workbook } from '../workbook';
import { NOT_ADDING } from './adding';
import { bringBack } from './bring-back';
import { settleMoved } from './carried';
import { isDue, isSafe, migrate } from './migrations';

/**
 * Column keys that the control sheet has never named, all of a tab's where it has not named that and its module is on; what it names and cannot find was deleted by a person, and
 * is repair's.
 */
function newColumns({ control }: Workbook, table: Table): string[] {
  const known = control.positions[table.key]?.columns;
  // The log is nobody's to delete: its tab comes back by itself.
  if (table === changes && known && Object.keys(known).length === 0) return columnKeys(table);
  if (!known && !isOn(ownerOf(table).key, control.settings.modules)) return [];
  return columnKeys(table).filter(
    // Asked at every click: what has a place needs no looking up.
    (key) =>
      known?.[key] === undefined && !(control.rows.has(table.key) && control.rows.has(`${table.key}.${key}`)),
  );
}

const lacks = (workbook: Workbook): boolean =>
  workbook.control.former.length > 0 || TABLES.some((table) => newColumns(workbook, table).length > 0);

/** Whether this version knows tabs or columns that the workbook has never had, repeats columns by another formula, or has steps to do. Costs nothing. */
export function isOlder(workbook: Workbook): boolean {
  return workbook.moved !== undefined || isDue(workbook) || lacks(workbook);
}

/**
 * Adds what is new, does the steps that are due once that is safe, and opens the workbook again. Only the person who set Rapi up can: the control sheet is
 * closed to all others. For them the workbook stays as it is, new columns read as empty, until that person has opened Rapi once.
 */
export function upgraded(world: World, found: Workbook): Workbook {
  if (found.moved) settleMoved(world, found);
  let workbook = found.moved ? openWorkbook(world) : found;
  if (!isOlder(workbook) || emailOf(world) !== workbook.control.installer) return workbook;
  if (lacks(workbook)) {
    for (const table of TABLES) {
      const keys = newColumns(workbook, table);
      if (keys.length === 0) continue;
      const there = workbook.control.rows.has(table.key);
      const logGone = there && table === changes && keys.includes('id');
      workbook = bringBack(world, workbook, table, keys, logGone || !there);
      if (logGone) world.properties.set(tabIsBack(world.properties.all(), world.now()));
    }
    repeatAnew(world, workbook);
    world.properties.set(NOT_ADDING);
    workbook = openWorkbook(world);
  }
  if (!isDue(workbook) || !isSafe(world, workbook)) return workbook;
  return migrate(world, workbook) ? openWorkbook(world) : workbook;
}

/** What is known with the control sheet repeated by the formula of this version, wherever their columns stand by now. */
function repeatAnew(world: World, workbook: Workbook): void {
  const { former, positions } = workbook.control;
  for (const table of TABLES.filter(({ key }) => former.includes(key))) {
    const { sheet, columns = {} } = positions[table.key] ?? {};
    const tab = world.sheets.tabs().find(({ id }) => id === sheet);
    if (!tab) continue;
    for (const row of repeatedRows(table, tab, columns)) writeControlRow(world.sheets, workbook, row);
  }
}
