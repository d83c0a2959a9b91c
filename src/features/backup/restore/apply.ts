/** Writes sheets of a version into the workbook, step by step: the same again ends the same, so a stop in the middle is no harm. */
import type { Cell } from '../../../kernel/column';
import type { Apart } from '../../../ports/apart';
import type { CellPatch, FormulaPatch, Tab } from '../../../ports/book';
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

/** What bringing sheets back consists of, in order. Whoever begins again at any of them and does all that follow comes to the same end. */
export type Step = () => void;

/**
 * The steps that bring the targets back; `unlike` gathers the sheets on which rows did not come back as they were: none, unless a person edited them
 * meanwhile. `again` where an earlier run may have come further than it noted. The control sheet is never replaced; its rows are put right for the sheets that came back.
 */
export function stepsOf(
  apart: Apart,
  loaded: Loaded,
  targets: readonly Target[],
  { whole, again }: { readonly whole: boolean; readonly again: boolean },
  unlike: string[],
): Step[] {
  const control = targets.some(({ entry }) => entry.table === 'control');
  const own = targets.filter(({ entry }) => entry.table !== 'control');
  const sheets = new Map(own.flatMap(({ entry, tab }) => (tab ? [[entry, tab.id] as const] : [])));
  const sheetOf = (entry: SheetEntry): number => {
    const sheet = sheets.get(entry) ?? apart.book.add(entry.name).id;
    sheets.set(entry, sheet);
    return sheet;
  };
  const each = (step: (written: Written) => void): Step[] =>
    own.map(
      ({ entry }) =>
        () =>
          step({ entry, sheet: sheetOf(entry) }),
    );
  return [
    () => {
      // Moments are kept as the wall showed them, and this is the wall they hung on.
      if (!whole || !control) return;
      apart.book.setZone(loaded.manifest.zone);
      const reckoning = targets.map(({ entry }) => layoutOf(loaded.layout(entry)).reckoning).find(Boolean);
      if (reckoning) apart.book.setReckoning(reckoning);
    },
    ...each(({ entry, sheet }) => write(apart, loaded, entry, sheet)),
    ...each((written) => calculate(apart, loaded, written)),
    () => apart.book.flush(),
    ...each((written) => finish(apart, loaded, written, { again })),
    () => {
      const written = own.map(({ entry }) => ({ entry, sheet: sheetOf(entry) }));
      apart.reseat(
        reseatRows(controlRows(loaded), written, { settings: control && whole, everything: control }),
      );
      apart.book.flush();
    },
    ...each((written) => {
      if (!arrived(apart, loaded, written)) unlike.push(written.entry.name);
    }),
  ];
}

/**
 * Fills a sheet with a version's, beside the one that is there; its name stays.
 * @returns whether it stands where it was meant to, with its rows as they were
 */
export function applyBeside(
  apart: Apart,
  loaded: Loaded,
  entry: SheetEntry,
  { id, name }: Pick<Tab, 'id' | 'name'>,
): boolean {
  const written = { entry, sheet: id };
  write(apart, loaded, entry, id, name);
  calculate(apart, loaded, written);
  apart.book.flush();
  finish(apart, loaded, written, { beside: true });
  apart.book.flush();
  const { tab } = layoutOf(loaded.layout(entry));
  const tabs = apart.book.tabs();
  const place = Math.min(tab.place, tabs.length);
  const stands = tabs.some((each) => each.id === id && each.place === place && each.hidden === tab.hidden);
  return stands && arrived(apart, loaded, written);
}

function write(apart: Apart, loaded: Loaded, entry: SheetEntry, sheet: number, name?: string): void {
  const { tab, frame, layers } = layoutOf(loaded.layout(entry));
  apart.book.clear(sheet, { ...tab, name: name ?? entry.name }, frame);
  apart.book.merge(sheet, frame.merges ?? []);
  // A name is one sheet's: a copy beside leaves it to the sheet that is there.
  if (frame.names && name === undefined) apart.book.name(sheet, frame.names);
  for (const { layer, patches } of layers)
    if (layer !== 'validation') apart.book.paint(sheet, layer, patches);
  const rows = rowsOf(apart, loaded, entry);
  apart.book.fill(sheet, literals(rows, heldBack(rows)));
}

/** What may name any sheet, once all of them are there: formulas first, then the cells that no formula brought, dropdowns, rules. */
function calculate(apart: Apart, loaded: Loaded, { entry, sheet }: Written): void {
  apart.book.calculate(sheet, formulasOf(rowsOf(apart, loaded, entry)));
}

function finish(
  apart: Apart,
  loaded: Loaded,
  { entry, sheet }: Written,
  { beside = false, again = false }: { readonly beside?: boolean; readonly again?: boolean },
): void {
  const rows = rowsOf(apart, loaded, entry);
  const held = heldBack(rows);
  if (held.some((each) => each))
    apart.book.fill(sheet, missing(rows, held, apart.book.contents(sheet).values));
  const { frame, layers, charts } = layoutOf(loaded.layout(entry));
  // After the content: a dropdown refuses what it does not list, and people may have had such cells.
  for (const { layer, patches } of layers)
    if (layer === 'validation') apart.book.paint(sheet, layer, patches);
  // Marks name Rapi's columns; a copy beside has none, and nobody needs to be kept from it.
  apart.book.dress(sheet, beside ? { ...frame, marks: [], protections: [] } : frame, again);
  if (charts) apart.book.chart(sheet, charts, entry.name);
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
