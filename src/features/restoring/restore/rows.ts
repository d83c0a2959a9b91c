/** Brings chosen rows of one sheet back where they stand, or at its end; every other row, and every cell that is right already, is left alone. */

import type { Cell } from '../../../kernel/column';
import { type Problem, problem } from '../../../kernel/problem';
import { columnOf, numberOf, type Table } from '../../../kernel/table';
import type { Apart, TablePlace } from '../../../ports/apart';
import type { CellPatch, FormulaPatch, Patch } from '../../../ports/book';
import type { Context } from '../../../ports/context';
import {
  heldBack,
  keyOf,
  type Loaded,
  layoutOf,
  linesOf,
  type Manifest,
  missing,
  type Row,
  rowOf,
  type SheetEntry,
  type Target,
  wallOf,
} from '../../backup';
import { pairsOf } from '../rules/compare';
import { rowKey, type Sheets } from '../rules/details';
import { movedColumn, type Present, plansOf, type RowPlan, runsOf } from '../rules/rows';

/** Rows of one wish: so many are shown at once, and their names fit into the note of what has begun. */
export const MOST_ROWS = 200;
/** Tables that the control sheet repeats, or that are made anew from others. */
const WHOLE: readonly string[] = ['team', 'options', 'control'];

/** Why the rows of a sheet cannot come back one by one; undefined where they can. */
export function rowsHeld(
  context: Context,
  apart: Apart,
  manifest: Manifest,
  { entry, tab }: Target,
  { was, now }: Pick<Sheets, 'was' | 'now'>,
): Problem | undefined {
  const sheet = entry.name;
  if (!tab) return problem('backup.rowsNoTab', { sheet });
  const place = apart.tables.find(({ key }) => key === entry.table);
  const table = context.tables.find(({ key }) => key === entry.table);
  if (entry.table !== '') {
    if (place && place.counted.length > 0) {
      const tabs = countedTabs(manifest, place).filter((name) => name !== sheet);
      const [first = '', second = '', ...rest] = tabs;
      return problem('backup.rowsCounted', { sheet, first, second, more: rest.length });
    }
    const known = place && place.id > 0 && table && !table.only && !WHOLE.includes(entry.table);
    if (!known || isView(table, was[1] ?? now[1] ?? '[]', place.id))
      return problem('backup.rowsWhole', { sheet });
  }
  const column = entry.table === '' ? undefined : movedColumn(was[0] ?? '[]', now[0] ?? '[]');
  return column === undefined ? undefined : problem('backup.rowsMoved', { sheet, column });
}

/** A view's rows are records of other tables, by their own ids. */
function isView(table: Table, line: string, column: number): boolean {
  const id = keyOf(line, column);
  return id !== '' && numberOf(table, id) === undefined;
}

/** Names in the version of the tabs that count together. */
export const countedTabs = (manifest: Manifest, { counted }: Pick<TablePlace, 'counted'>): string[] =>
  manifest.sheets.filter(({ table }) => counted.includes(table)).map(({ name }) => name);

interface Wish {
  readonly loaded: Loaded;
  /** The version of the moment before. */
  readonly safety: Loaded;
  readonly target: Target;
  readonly rows: readonly string[];
}

export interface RowsBack {
  /** Names by which the same rows come back as they were before. */
  readonly undo: readonly string[];
  /** Whether every chosen row is as in the version now. */
  readonly arrived: boolean;
}

/** Writes them, and what follows from them. The same again, after a stop anywhere, comes to the same end. */
export function rowsBack(context: Context, apart: Apart, wish: Wish): RowsBack {
  const { loaded, safety, target, rows } = wish;
  const { entry, tab } = target;
  const sheet = tab?.id ?? -1;
  const before = entryOf(safety.manifest, target);
  const wall = wallOf(apart.book.settings().zone);
  const was = loaded.rows(entry);
  const now = before ? safety.rows(before) : [];
  const key = apart.tables.find(({ key: own }) => own === entry.table)?.id ?? 0;
  const table = context.tables.find((each) => each.key === entry.table);
  const keep = table ? cachesOf(apart, table) : new Set<number>();
  const read = (): string[] => linesOf(apart.book.contents(sheet), wall);
  const present = (): Present => ({ was, now, key, keep, here: read() });
  const first = present();
  const plans = plansOf(first, rows);
  // Rules of the moment before: a run that was stopped may have left cells without.
  const strict = before ? strictOf(safety, before, plans) : [];
  for (const patch of strict) apart.book.paint(sheet, 'validation', [{ ...patch, value: '' }]);
  write(apart, sheet, first, plans);
  for (const patch of strict) apart.book.paint(sheet, 'validation', [patch]);
  apart.book.flush();
  if (table) {
    apart.rebuild(table);
    apart.retell(table.key);
  }
  const after = present();
  const left = plansOf(after, rows).filter(({ columns }) => columns.length > 0);
  // What Rapi tells of the whole table, a rank, may be another now.
  const told = table ? toldOf(apart, table) : new Set<number>();
  const undo = pairsOf(now, after.here, key).map((pair) => rowKey({ was: now, now: after.here, key }, pair));
  return {
    undo: key > 0 ? rows.filter((row) => undo.includes(row)) : undo.slice(0, MOST_ROWS),
    arrived: left.every(({ columns }) => columns.every((column) => told.has(column))),
  };
}

/** Whether a sheet of another version may be this one. */
export const isSame = (each: SheetEntry, { entry: { table, id, name }, tab }: Target): boolean =>
  table === '' ? each.name === tab?.name || each.id === id || each.name === name : each.table === table;

/** The same sheet in another version; where several may be, the one with its present name. */
function entryOf({ sheets }: Manifest, target: Target): SheetEntry | undefined {
  const same = sheets.filter((each) => isSame(each, target));
  return same.find(({ name }) => name === target.tab?.name) ?? same[0];
}

/** Columns, from 0, that other tabs tell. */
const cachesOf = (apart: Apart, table: Table): Set<number> =>
  columnsOf(apart, table, (key) => Boolean(columnOf(table, key).cached));
const toldOf = (apart: Apart, table: Table): Set<number> =>
  columnsOf(apart, table, (key) => Boolean(columnOf(table, key).cached) || key === 'check');

function columnsOf(apart: Apart, table: Table, wanted: (key: string) => boolean): Set<number> {
  const place = apart.tables.find(({ key }) => key === table.key);
  const columns = Object.entries(place?.columns ?? {}).filter(([key]) => key in table.columns && wanted(key));
  return new Set(columns.map(([, column]) => column - 1));
}

/** Rules that refuse what they do not list, over the cells that are written. */
function strictOf(safety: Loaded, entry: SheetEntry, plans: readonly RowPlan[]): Patch[] {
  const { layers } = layoutOf(safety.layout(entry));
  const rules = layers.filter(({ layer }) => layer === 'validation').flatMap(({ patches }) => patches);
  return plans.flatMap(({ at, columns }) =>
    columns.flatMap((column): Patch[] => {
      const rule = rules.find(
        (each) =>
          at + 1 >= each.row &&
          at + 1 < each.row + each.rows &&
          column + 1 >= each.column &&
          column + 1 < each.column + each.columns,
      );
      const refuses = rule && /"invalid":false/.test(rule.value);
      return refuses ? [{ row: at + 1, column: column + 1, rows: 1, columns: 1, value: rule.value }] : [];
    }),
  );
}

function write(apart: Apart, sheet: number, present: Present, plans: readonly RowPlan[]): void {
  const wall = wallOf(apart.book.settings().zone);
  const version = present.was.map((line, at): Row => rowOf(line, at + 1, wall));
  const standing = heldBack(present.here.map((line, at): Row => rowOf(line, at + 1, wall)));
  const held = heldBack(version);
  const [patches, formulas]: [CellPatch[], FormulaPatch[]] = [[], []];
  for (const { at, was, columns } of plans) {
    const row = was === undefined ? undefined : rowOf(present.was[was] as string, at + 1, wall);
    const isFormula = new Map(row?.formulas.map(({ column, formula }) => [column - 1, formula]));
    // A result that a formula spreads is its own to bring.
    const own = columns.filter(
      (column) => !standing[at]?.[column] && !(was !== undefined && held[was]?.[column]),
    );
    for (const run of runsOf(own.filter((column) => !isFormula.has(column)))) {
      const cells = run.map((column): Cell => row?.values[column] ?? '');
      patches.push({ row: at + 1, column: (run[0] as number) + 1, cells: [cells] });
    }
    for (const column of own) {
      const formula = isFormula.get(column);
      if (formula !== undefined) formulas.push({ row: at + 1, column: column + 1, formula });
    }
  }
  const last = Math.max(0, ...plans.map(({ at }) => at + 1));
  apart.book.room(sheet, last);
  // Their ids first: a run that is stopped among the rest finds the rows again instead of bringing them twice.
  const id = present.key - 1;
  const ids = plans.flatMap(({ at, was, columns }): CellPatch[] => {
    if (was === undefined || !columns.includes(id)) return [];
    return [{ row: at + 1, column: present.key, cells: [[version[was]?.values[id] ?? '']] }];
  });
  if (ids.length > 0) {
    apart.book.fill(sheet, ids);
    apart.book.flush();
  }
  apart.book.fill(sheet, patches);
  apart.book.calculate(sheet, formulas);
  apart.book.flush();
  fillTyped(apart, sheet, { version, held }, plans);
}

/** Held cells that no formula brought after all. */
function fillTyped(
  apart: Apart,
  sheet: number,
  { version, held }: { version: readonly Row[]; held: ReturnType<typeof heldBack> },
  plans: readonly RowPlan[],
): void {
  const wanted = plans.filter(({ was }) => was !== undefined && held[was]?.some((each) => each));
  if (wanted.length === 0) return;
  const shown = apart.book.contents(sheet).values;
  const [rows, holds, shows]: [Row[], (readonly boolean[] | undefined)[], (readonly Cell[])[]] = [[], [], []];
  for (const { at, was = 0 } of wanted) {
    rows[at] = version[was] as Row;
    holds[at] = held[was];
    shows[at] = shown[at] ?? [];
  }
  const blank: Row = { values: [], formulas: [] };
  const all = Array.from(rows, (row) => row ?? blank);
  apart.book.fill(sheet, missing(all, holds, shows));
}
