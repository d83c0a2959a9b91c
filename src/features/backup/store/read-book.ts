/** Reads the whole workbook into blocks and entries: first the contents of all sheets, then, when others may work again, their layout. */
import type { Apart } from '../../../ports/apart';
import type { Contents, Tab } from '../../../ports/book';
import { cut } from '../rules/blocks';
import { layoutLines } from '../rules/layout';
import { keyOf, lineOf, type Wall, wallOf } from '../rules/lines';
import type { SheetEntry } from '../rules/manifest';
import { type Block, nameOf } from '../rules/packs';
import { backups } from '../tables';

export interface SheetLines {
  readonly tab: Tab;
  readonly table: string;
  readonly key: number;
  readonly lines: readonly string[];
}

/** The rows of a sheet as lines. */
export function linesOf({ values, formulas }: Contents, wall: Wall): string[] {
  const lines = values.map((row, index) => lineOf(row, formulas[index] ?? [], index + 1, wall));
  while (lines.length > 0 && lines[lines.length - 1] === '[]') lines.pop();
  return lines;
}

/** Every sheet's rows, by default of all but the list of versions, which is rebuilt from Drive. */
export function readRows(
  apart: Apart,
  wanted: (table: string, tab: Tab) => boolean = (table) => table !== backups.key,
): SheetLines[] {
  const wall = wallOf(apart.book.settings().zone);
  return apart.book.tabs().flatMap((tab) => {
    const own = apart.tables.find(({ sheet }) => sheet === tab.id);
    const table = tab.id === apart.control ? 'control' : (own?.key ?? '');
    if (!wanted(table, tab)) return [];
    return [{ tab, table, key: own?.id ?? 0, lines: linesOf(apart.book.contents(tab.id), wall) }];
  });
}

/** Entries and blocks of these sheets, their layout read now. A sheet that a person deletes meanwhile is left out, as if a moment later. */
export function entriesOf(
  apart: Apart,
  sheets: readonly SheetLines[],
): { entries: SheetEntry[]; blocks: Block[] } {
  const blocks: Block[] = [];
  const keep = (lines: readonly string[]): string => {
    const name = nameOf(lines, apart.digest);
    blocks.push({ name, lines });
    return name;
  };
  const there = new Set(apart.book.tabs().map(({ id }) => id));
  const entries = sheets
    .filter(({ tab }) => there.has(tab.id))
    .map(({ tab, table, key, lines }): SheetEntry => {
      const layout = layoutLines(tab, apart.book.frame(tab.id), (layer) => apart.book.layer(tab.id, layer));
      return {
        id: tab.id,
        name: tab.name,
        table,
        key,
        rows: lines.length,
        blocks: cut(lines, (line) => keyOf(line, key)).map(keep),
        layout: [keep(layout)],
      };
    });
  return { entries, blocks };
}
