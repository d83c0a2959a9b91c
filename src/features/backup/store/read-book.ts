/** Reads the whole workbook into blocks and entries: first the contents of all sheets, then, when others may work again, their layout. */
import type { Table } from '../../../kernel/table';
import type { Apart, TablePlace } from '../../../ports/apart';
import type { Book, Contents, Kind, Layer, Tab } from '../../../ports/book';
import { cut } from '../rules/blocks';
import type { Choice } from '../rules/choice';
import type { Cipher } from '../rules/cipher';
import { headLines, layerLines, layersIn } from '../rules/layout';
import { keyOf, lineOf, type Wall, wallOf } from '../rules/lines';
import type { Manifest, SheetEntry } from '../rules/manifest';
import { type Block, nameOf } from '../rules/packs';
import { backups } from '../tables';
import { layerIn } from './read-layers';

/** The rows of a sheet as lines. */
export function linesOf({ values, formulas }: Contents, wall: Wall): string[] {
  const lines = values.map((row, index) => lineOf(row, formulas[index] ?? [], index + 1, wall));
  while (lines.length > 0 && lines[lines.length - 1] === '[]') lines.pop();
  return lines;
}

/** Lines of a layout that is not whole yet, and what is still to be read of it. */
interface Looked {
  readonly lines: readonly string[];
  readonly left: readonly Layer[];
}

/** A sheet of a version in the making: its rows are known, its layout perhaps not yet. */
export interface Draft {
  readonly tab: Tab;
  readonly entry: SheetEntry;
  /** Its rows were not read yet: nothing is known of it but that it is there. */
  readonly unread?: true;
  /** One of those tabs of Rapi's that nobody needs to see, and hidden: less of it is looked at. */
  readonly quiet?: boolean;
  /** So much of its layout is read. */
  readonly looked?: Looked;
  /** Of a sheet that is worked out from others: hash of what people wrote beside Rapi's columns. */
  readonly beside?: string;
}

/** What a version is compared by with the one before: what is worked out from other sheets is no news of itself. */
export const newsIn = (
  { tables }: Pick<Apart, 'tables'>,
  { drafts, counters }: Pick<Manifest, 'counters'> & { readonly drafts: readonly Draft[] },
  layout: boolean,
): Pick<Manifest, 'sheets' | 'counters'> => {
  const derived = new Set(tables.flatMap(({ key, derived: is }) => (is ? [key] : [])));
  return {
    counters: Object.fromEntries(Object.entries(counters).filter(([key]) => !derived.has(key))),
    sheets: drafts.map(({ entry, beside }) => ({
      ...entry,
      ...(beside !== undefined && { rows: 0, blocks: [beside] }),
      layout: layout && beside === undefined ? entry.layout : [],
    })),
  };
};

/** Every sheet that is chosen but the list of versions, which is rebuilt from Drive; nothing of them is read yet. */
export function unreadDrafts(
  { book, tables, control }: Pick<Apart, 'tables' | 'control'> & { readonly book: Pick<Book, 'tabs'> },
  chosen: readonly Choice[],
  declared: readonly Pick<Table, 'key' | 'hidden'>[],
): Draft[] {
  const quiet = new Set(['control', ...declared.flatMap(({ key, hidden }) => (hidden ? [key] : []))]);
  return book.tabs().flatMap((tab): Draft[] => {
    const own = tables.find(({ sheet }) => sheet === tab.id);
    const table = tab.id === control ? 'control' : (own?.key ?? '');
    const none = { rows: 0, blocks: [], layout: [] };
    const entry = { id: tab.id, name: tab.name, table, key: own?.id ?? 0, ...none };
    const left = table === backups.key || (table === '' && !chosen.includes('tabs'));
    return left ? [] : [{ tab, entry, unread: true, ...(tab.hidden && quiet.has(table) && { quiet: true }) }];
  });
}

/** The drafts with their rows, one sheet at least and further ones while `goesOn`; with the moment where it is not that of the version. */
export function withRows(
  apart: Apart,
  cipher: Cipher,
  all: readonly Draft[],
  goesOn: () => boolean,
  at?: number,
): { drafts: Draft[]; blocks: Block[]; cells: number } {
  const { blocks, keep } = keeping(cipher);
  const wall = wallOf(apart.book.settings().zone);
  let [read, cells] = [0, 0];
  // In the run that began it the tabs were looked at just now.
  const there = at === undefined ? all : present(apart, all);
  const drafts = there.map((draft): Draft => {
    if (!draft.unread || (read > 0 && !goesOn())) return draft;
    read += 1;
    const { unread: _, ...known } = draft;
    const { tab, entry } = known;
    const contents = apart.book.contents(tab.id);
    const lines = linesOf(contents, wall);
    cells += lines.length * (contents.values[0]?.length ?? 0);
    const own = cut(lines, (line) => keyOf(line, entry.key)).map(keep);
    const moment = at === undefined ? {} : { at };
    const place = apart.tables.find(({ key }) => key === entry.table);
    const beside = place?.derived && nameOf(linesOf(besideOf(contents, place), wall), cipher.hash);
    return {
      ...known,
      entry: { ...entry, rows: lines.length, blocks: own, ...moment },
      ...(beside && { beside }),
    };
  });
  return { drafts, blocks, cells };
}

/** The cells to the right of Rapi's columns. */
function besideOf({ values, formulas }: Contents, { columns }: TablePlace): Contents {
  const last = Math.max(...Object.values(columns));
  return { values: values.map((row) => row.slice(last)), formulas: formulas.map((row) => row.slice(last)) };
}

/** Sheets that a person deletes meanwhile are left out, as if the version were a moment later. */
function present(apart: Apart, all: readonly Draft[]): readonly Draft[] {
  return all.filter(({ tab }) => apart.book.has(tab.id));
}

/**
 * The drafts with their layout of these kinds, which is read now: one layer at least and further ones while `goesOn`. Each of a hundred thousand orders takes
 * Google half a minute, and all of them more than a run has.
 */
export function withLayouts(
  apart: Apart,
  cipher: Cipher,
  all: readonly Draft[],
  kinds: readonly Kind[],
  goesOn: () => boolean,
): { drafts: Draft[]; blocks: Block[] } {
  const { blocks, keep } = keeping(cipher);
  let steps = 0;
  const mayGoOn = (): boolean => steps++ === 0 || goesOn();
  const drafts = present(apart, all).map((draft): Draft => {
    if (draft.unread || !isLeft(draft) || !mayGoOn()) return draft;
    const { looked: begun, ...known } = draft;
    const { entry, tab, quiet = false } = known;
    const reach = { sheet: tab.id, own: entry.table === '', quiet, rows: entry.rows };
    let looked = begun ?? headOf(apart, known, kinds);
    while (looked.left.length > 0) {
      const [layer, ...left] = looked.left as readonly [Layer, ...Layer[]];
      const grid = layerIn(apart.book, reach, layer);
      looked = { lines: [...looked.lines, ...layerLines(layer, grid)], left };
      if (left.length > 0 && !mayGoOn()) return { ...known, looked };
    }
    return { ...known, entry: { ...entry, layout: [keep(looked.lines)] } };
  });
  return { drafts, blocks };
}

function headOf(apart: Apart, { tab, entry, quiet = false }: Draft, kinds: readonly Kind[]): Looked {
  const frame = apart.book.frame(tab.id, { own: entry.table === '', quiet, kinds });
  // Nobody puts a chart on a quiet tab.
  const charted = kinds.includes('charts') && !quiet;
  const lines = headLines(tab, frame, {
    ...(charted && { charts: apart.book.charts(tab.id) }),
    ...(entry.table === 'control' && { reckoning: apart.book.reckoning() }),
  });
  return { lines, left: layersIn(frame) };
}

/** The drafts with the layout that an earlier version has of the same sheet. */
export function withLayoutsOf(all: readonly Draft[], entries: readonly SheetEntry[]): Draft[] {
  return all.map((draft) => {
    const before = entries.find(({ id }) => id === draft.entry.id);
    return isLeft(draft) && before ? { ...draft, entry: { ...draft.entry, layout: before.layout } } : draft;
  });
}

/** Whether its layout is still to be read. */
export const isLeft = ({ entry }: Draft): boolean => entry.layout.length === 0;

function keeping({ hash }: Cipher): {
  blocks: Block[];
  keep: (lines: readonly string[]) => string;
} {
  const blocks: Block[] = [];
  const keep = (lines: readonly string[]): string => {
    const name = nameOf(lines, hash);
    blocks.push({ name, lines });
    return name;
  };
  return { blocks, keep };
}
