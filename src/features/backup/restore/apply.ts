/** Writes sheets of a version into the workbook, whole: the same again ends the same, so a crash in the middle is no harm. */
import type { Cell } from '../../../kernel/column';
import type { Apart } from '../../../ports/apart';
import type { CellPatch, FormulaPatch } from '../../../ports/book';
import { layoutOf } from '../rules/layout';
import { comparable, rowOf, wallOf } from '../rules/lines';
import type { SheetEntry } from '../rules/manifest';
import type { Loaded } from '../store/load';
import { linesOf } from '../store/read-book';
import { controlRows, reseatRows } from './control';
import type { Target } from './targets';

/** Cells written in one go: a request of Sheets' own has a limit, and a crash tears less. */
const CELLS = 50_000;

interface Written {
  readonly entry: SheetEntry;
  readonly sheet: number;
}

/**
 * Brings the targets back and gives the sheets on which rows did not come back as they were: none, unless a person edited them meanwhile.
 * The control sheet is never replaced; its rows are put right for the sheets that came back.
 */
export function applyVersion(
  apart: Apart,
  loaded: Loaded,
  targets: readonly Target[],
  whole: boolean,
): string[] {
  const written: Written[] = [];
  const control = targets.some(({ entry }) => entry.table === 'control');
  for (const { entry, tab } of targets) {
    if (entry.table === 'control') continue;
    const sheet = tab?.id ?? apart.book.add(entry.name).id;
    written.push({ entry, sheet });
    write(apart, loaded, entry, sheet);
  }
  // Formulas, dropdowns and rules may name any sheet: all of them are there now.
  for (const { entry, sheet } of written) finish(apart, loaded, entry, sheet);
  const rows = controlRows(loaded);
  apart.reseat(reseatRows(rows, written, { settings: control && whole, everything: control }));
  apart.book.flush();
  return written.filter((each) => !arrived(apart, loaded, each)).map(({ entry }) => entry.name);
}

/** The version's sheet as a new one of this name, beside what is there. */
export function applyBeside(apart: Apart, loaded: Loaded, entry: SheetEntry, name: string): string {
  const made = apart.book.add(name);
  write(apart, loaded, entry, made.id, made.name);
  finish(apart, loaded, entry, made.id, true);
  apart.book.flush();
  return made.name;
}

function write(apart: Apart, loaded: Loaded, entry: SheetEntry, sheet: number, name = entry.name): void {
  const { tab, layers } = layoutOf(loaded.layout(entry));
  const lines = loaded.rows(entry);
  apart.book.clear(sheet, { ...tab, name });
  for (const { layer, patches } of layers)
    if (layer !== 'validation') apart.book.paint(sheet, layer, patches);
  apart.book.fill(sheet, literals(lines, wallOf(loaded.manifest.zone)));
}

function finish(apart: Apart, loaded: Loaded, entry: SheetEntry, sheet: number, beside = false): void {
  const { frame, layers } = layoutOf(loaded.layout(entry));
  apart.book.calculate(sheet, formulasOf(loaded.rows(entry), wallOf(loaded.manifest.zone)));
  // After the content: a dropdown refuses what it does not list, and people may have had such cells.
  for (const { layer, patches } of layers)
    if (layer === 'validation') apart.book.paint(sheet, layer, patches);
  // Marks name Rapi's columns; a copy beside has none, and nobody needs to be kept from it.
  apart.book.dress(sheet, beside ? { ...frame, marks: [], protections: [] } : frame);
}

function literals(lines: readonly string[], wall: ReturnType<typeof wallOf>): CellPatch[] {
  const rows = lines.map((line, index) => rowOf(line, index + 1, wall).values);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const height = Math.max(1, Math.floor(CELLS / width));
  const patches: CellPatch[] = [];
  for (let start = 0; start < rows.length; start += height) {
    const cells = rows
      .slice(start, start + height)
      .map((row): Cell[] => [...row, ...new Array<Cell>(width - row.length).fill('')]);
    patches.push({ row: start + 1, column: 1, cells });
  }
  return patches;
}

function formulasOf(lines: readonly string[], wall: ReturnType<typeof wallOf>): FormulaPatch[] {
  return lines.flatMap((line, index) =>
    line.includes('{"f":')
      ? rowOf(line, index + 1, wall).formulas.map((each) => ({ row: index + 1, ...each }))
      : [],
  );
}

function arrived(apart: Apart, loaded: Loaded, { entry, sheet }: Written): boolean {
  const now = linesOf(apart.book.contents(sheet), wallOf(apart.book.settings().zone));
  const then = loaded.rows(entry);
  return (
    now.length === then.length &&
    then.every((line, index) => comparable(line) === comparable(now[index] ?? ''))
  );
}
