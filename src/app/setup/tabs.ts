/**
 * Tabs that stand hidden while nobody works in them: shown when work begins, and put away again only where Rapi itself had shown them. The others stand hidden
 * while their module is off, and are made when it is first switched on.
 */
import { columnKeys } from '../../kernel/table';
import type { World } from '../../ports/world';
import { emailOf } from '../person';
import { isOn, known, ownerOf, TABLES } from '../registry';
import { stop } from '../stop';
import { openWorkbook, type Workbook } from '../workbook';
import { NOT_ADDING } from './adding';
import { bringBack } from './bring-back';

/** Property: keys of the tables whose tabs Rapi has shown. */
const SHOWN = 'shown';

/** Buffered like the cells that it comes with; what Rapi has shown is remembered with the change. */
export function showTabs(world: World, workbook: Workbook, tabs: ReadonlyMap<string, boolean>): void {
  const shown = new Set((workbook.properties[SHOWN] ?? '').split(' ').filter(Boolean));
  for (const [table, visible] of tabs) {
    const sheet = workbook.control.positions[table]?.sheet;
    if (sheet === undefined) continue;
    const { hidden } = known(table);
    if (visible && world.sheets.show(sheet) && hidden) shown.add(table);
    if (!visible && (shown.delete(table) || !hidden)) world.sheets.hide(sheet);
  }
  const now = [...shown].join(' ');
  if (now !== (workbook.properties[SHOWN] ?? '')) workbook.found = { ...workbook.found, [SHOWN]: now };
}

/**
 * Makes the tabs among these that the workbook has never had, as they stand while their module is off: whatever is stopped in between leaves that, and the
 * next time goes on. The control sheet is closed to all but the person who set Rapi up.
 * @returns the workbook as it is then; undefined where none was missing
 */
export function withTabs(
  world: World,
  workbook: Workbook,
  tabs: ReadonlyMap<string, boolean>,
): Workbook | undefined {
  const { positions, installer, team } = workbook.control;
  const missing = TABLES.filter(({ key }) => tabs.has(key) && !positions[key]);
  if (missing.length === 0) return undefined;
  const { name: person = installer } = team.find(({ email }) => email === installer) ?? {};
  if (emailOf(world) !== installer) stop('app.tabsByInstaller', { person });
  let now = workbook;
  for (const table of missing) now = bringBack(world, now, table, columnKeys(table), true);
  world.properties.set(NOT_ADDING);
  return openWorkbook(world);
}

/** Where switching modules was stopped: every tab as its module has it now. */
export function showModules(world: World, workbook: Workbook): void {
  const { modules } = workbook.control.settings;
  const tabs = TABLES.filter(({ hidden }) => !hidden);
  showTabs(world, workbook, new Map(tabs.map((table) => [table.key, isOn(ownerOf(table).key, modules)])));
}
