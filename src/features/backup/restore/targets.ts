/** Which sheet of now a sheet of a version is: by Rapi's table, by its lasting id in the same workbook, else by its name. */
import type { Apart } from '../../../ports/apart';
import type { Tab } from '../../../ports/book';
import type { Manifest, SheetEntry } from '../rules/manifest';

export interface Target {
  readonly entry: SheetEntry;
  /** Absent where the sheet is gone. */
  readonly tab?: Tab;
}

/** Sheets of the version in the order of their tabs. */
export function targetsOf(apart: Apart, manifest: Manifest, entries: readonly SheetEntry[]): Target[] {
  const tabs = apart.book.tabs();
  return entries.map((entry): Target => {
    const sheet = sheetOf(apart, manifest, entry);
    const tab = tabs.find(({ id }) => id === sheet) ?? ownSheet(apart, tabs, entry);
    return { entry, ...(tab && { tab }) };
  });
}

function sheetOf(apart: Apart, manifest: Manifest, { table, id }: SheetEntry): number | undefined {
  if (table === 'control') return apart.control;
  if (table !== '') return apart.tables.find(({ key }) => key === table)?.sheet;
  return manifest.book === apart.id ? id : undefined;
}

/** A sheet of this name that is no table of another kind. */
function ownSheet(apart: Apart, tabs: readonly Tab[], { name, table }: SheetEntry): Tab | undefined {
  const tab = tabs.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const taken = tab && apart.tables.find(({ sheet }) => sheet === tab.id);
  return tab && (!taken || taken.key === table) && tab.id !== apart.control ? tab : undefined;
}

/** The sheets of a version with these names; all that a restore may bring back where none is named. */
export function chosen(manifest: Manifest, names: readonly string[]): SheetEntry[] {
  return manifest.sheets.filter(({ name }) => names.length === 0 || names.includes(name));
}
