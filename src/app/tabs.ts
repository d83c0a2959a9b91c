/**
 * Tabs that stand hidden while nobody works in them: shown when work begins, and put away again only where Rapi itself had shown them. The others stand hidden
 * while their module is off.
 */
import type { World } from '../ports/world';
import { isOn, known, ownerOf, TABLES } from './registry';
import type { Workbook } from './workbook';

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

/** Where switching modules was stopped: every tab as its module has it now. */
export function showModules(world: World, workbook: Workbook): void {
  const { modules } = workbook.control.settings;
  const tabs = TABLES.filter(({ hidden }) => !hidden);
  showTabs(world, workbook, new Map(tabs.map((table) => [table.key, isOn(ownerOf(table).key, modules)])));
}
