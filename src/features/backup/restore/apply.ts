/** Writes sheets of a version into the workbook, whole: the same again ends the same, so a crash in the middle is no harm. */
import type { Cell } from '../../../kernel/column';
import type { Apart } from '../../../ports/apart';
import type { CellPatch, FormulaPatch } from '../../../ports/book';
import { layoutOf } from '../rules/layout';
import { comparable, type Row, rowOf, wallOf } from '../rules/lines';
import type { SheetEntry } from '../rules/manifest';
import type { Loaded } from '../store/load';
import { linesOf } from '../store/read-book';
import { controlRows, reseatRows } from './control';
import { heldBack, missing } from './spills';
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
  // Moments are kept as the wall showed them, and this is the wall they hung on.
  if (whole && control) apart.book.setZone(loaded.manifest.zone);
  for (const { entry, tab } of targets) {
    if (entry.table === 'control') continue;
    const sheet = tab?.id ?? apart.book.add(entry.name).id;
    written.push({ entry, sheet });
    write(apart, loaded, entry, sheet);
  }
  finishAll(apart, loaded, written);
  const rows = controlRows(loaded);
  apart.reseat(reseatRows(rows, written, { settings: control && whole, everything: control }));
  apart.book.flush();
  return written.filter((each) => !arrived(apart, loaded, each)).map(({ entry }) => entry.name);
}

/** The version's sheet as a new one of this name, beside what is there. */
export function applyBeside(apart: Apart, loaded: Loaded, entry: SheetEntry, name: string): string {
  const made = apart.book.add(name);
  write(apart, loaded, entry, made.id, made.name);
  finishAll(apart, loaded, [{ entry, sheet: made.id }], true);
  apart.book.flush();
  return made.name;
}

function write(apart: Apart, loaded: Loaded, entry: SheetEntry, sheet: number, name = entry.name): void {
  const { tab, frame, layers } = layoutOf(loaded.layout(entry));
  apart.book.clear(sheet, { ...tab, name });
  apart.book.merge(sheet, frame.merges ?? []);
  for (const { layer, patches } of layers)
    if (layer !== 'validation') apart.book.paint(sheet, layer, patches);
  const rows = rowsOf(apart, loaded, entry);
  apart.book.fill(sheet, literals(rows, heldBack(rows)));
}

/** What may name any sheet, once all of them are there: formulas first, then the cells that no formula brought, dropdowns, rules. */
function finishAll(apart: Apart, loaded: Loaded, written: readonly Written[], beside = false): void {
  for (const { entry, sheet } of written)
    apart.book.calculate(sheet, formulasOf(rowsOf(apart, loaded, entry)));
  apart.book.flush();
  for (const { entry, sheet } of written) {
    const rows = rowsOf(apart, loaded, entry);
    const held = heldBack(rows);
    if (held.some((each) => each))
      apart.book.fill(sheet, missing(rows, held, apart.book.contents(sheet).values));
    const { frame, layers } = layoutOf(loaded.layout(entry));
    // After the content: a dropdown refuses what it does not list, and people may have had such cells.
    for (const { layer, patches } of layers)
      if (layer === 'validation') apart.book.paint(sheet, layer, patches);
    // Marks name Rapi's columns; a copy beside has none, and nobody needs to be kept from it.
    apart.book.dress(sheet, beside ? { ...frame, marks: [], protections: [] } : frame);
  }
}

function rowsOf(apart: Apart, loaded: Loaded, entry: SheetEntry): Row[] {
  const wall = wallOf(apart.book.settings().zone);
  return loaded.rows(entry).map((line, index) => rowOf(line, index + 1, wall));
}

function literals(rows: readonly Row[], held: ReturnType<typeof heldBack>): CellPatch[] {
  const width = Math.max(0, ...rows.map(({ values }) => values.length));
  if (width === 0) return [];
  const height = Math.max(1, Math.floor(CELLS / width));
  const patches: CellPatch[] = [];
  for (let start = 0; start < rows.length; start += height) {
    const cells = rows.slice(start, start + height).map(({ values }, index): Cell[] => {
      const own = held[start + index];
      return Array.from({ length: width }, (_, at) => (own?.[at] ? '' : (values[at] ?? '')));
    });
    patches.push({ row: start + 1, column: 1, cells });
  }
  return patches;
}

function formulasOf(rows: readonly Row[]): FormulaPatch[] {
  return rows.flatMap(({ formulas }, index) => formulas.map((each) => ({ row: index + 1, ...each })));
}

function arrived(apart: Apart, loaded: Loaded, { entry, sheet }: Written): boolean {
  const now = linesOf(apart.book.contents(sheet), wallOf(apart.book.settings().zone));
  const then = loaded.rows(entry);
  return (
    now.length === then.length &&
    then.every((line, index) => comparable(line) === comparable(now[index] ?? ''))
  );
}
