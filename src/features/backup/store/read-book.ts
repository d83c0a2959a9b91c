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

/** A sheet of a version in the making: its rows are known, its layout perhaps not yet. */
export interface Draft {
  readonly tab: Tab;
  readonly entry: SheetEntry;
}

/** The rows of these sheets as blocks. */
export function draftsOf(
  apart: Pick<Apart, 'digest'>,
  sheets: readonly SheetLines[],
): { drafts: Draft[]; blocks: Block[] } {
  const { blocks, keep } = keeping(apart);
  const drafts = sheets.map(({ tab, table, key, lines }): Draft => {
    const own = cut(lines, (line) => keyOf(line, key)).map(keep);
    const entry = { id: tab.id, name: tab.name, table, key, rows: lines.length, blocks: own, layout: [] };
    return { tab, entry };
  });
  return { drafts, blocks };
}

/**
 * The drafts with their layout, which is read now, one at least and further ones while `goesOn`. A sheet that a person deletes meanwhile is left out, as if
 * the version were a moment later.
 */
export function withLayouts(
  apart: Apart,
  all: readonly Draft[],
  goesOn: () => boolean,
): { drafts: Draft[]; blocks: Block[] } {
  const { blocks, keep } = keeping(apart);
  const there = new Set(apart.book.tabs().map(({ id }) => id));
  let read = 0;
  const drafts = all
    .filter(({ tab }) => there.has(tab.id))
    .map((draft): Draft => {
      if (!isLeft(draft) || (read > 0 && !goesOn())) return draft;
      read += 1;
      const { tab, entry } = draft;
      const layout = layoutLines(tab, apart.book.frame(tab.id), (layer) => apart.book.layer(tab.id, layer));
      return { tab, entry: { ...entry, layout: [keep(layout)] } };
    });
  return { drafts, blocks };
}

/** Whether its layout is still to be read. */
export const isLeft = ({ entry }: Draft): boolean => entry.layout.length === 0;

function keeping({ digest }: Pick<Apart, 'digest'>): {
  blocks: Block[];
  keep: (lines: readonly string[]) => string;
} {
  const blocks: Block[] = [];
  const keep = (lines: readonly string[]): string => {
    const name = nameOf(lines, digest);
    blocks.push({ name, lines });
    return name;
  };
  return { blocks, keep };
}
