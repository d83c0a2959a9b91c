/** A row of a sheet as one line of JSON: plain values, moments on the wall clock, formulas with what they showed. */
import type { Cell } from '../../../kernel/column';
import type { Day, Moment } from '../../../kernel/day';
import { offsets, zone } from '../../../kernel/zone';
import { absolute, relative } from './formulas';

/** A blank is the empty text; `d` a moment on the workbook's wall, `e` an error, `f` a formula and `v` its result. */
export type Kept = string | number | boolean | { readonly d: string } | { readonly e: string } | Formula;
interface Formula {
  readonly f: string;
  readonly v?: Exclude<Kept, Formula>;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)/;
const MINUTE = 60_000;

export interface Wall {
  toWall(at: number): string;
  fromWall(text: string): Date;
}

/** Moments by the wall clock of this zone. */
export function wallOf(name: string): Wall {
  const offset = offsets(name);
  const clock = zone(name);
  return {
    toWall: (at) =>
      new Date(Math.round(at + offset(at as Moment) * MINUTE))
        .toISOString()
        .slice(0, -1)
        .replace(/\.000$/, ''),
    fromWall: (text) => {
      const [day, time = '00:00:00'] = text.split('T');
      const ms = Date.parse(`1970-01-01T${time}Z`);
      return new Date(clock.momentOf(day as Day, ms / MINUTE));
    },
  };
}

function kept(value: Cell, wall: Wall): Exclude<Kept, Formula> {
  return value instanceof Date ? { d: wall.toWall(value.getTime()) } : value;
}

/** The line of one row; blanks at its end are left out. */
export function lineOf(
  values: readonly Cell[],
  formulas: readonly string[],
  row: number,
  wall: Wall,
): string {
  const cells = values.map((value, index): Kept => {
    const formula = formulas[index] ?? '';
    if (formula === '') return kept(value, wall);
    const f = relative(formula, row, index + 1);
    if (value === '') return { f };
    return { f, v: typeof value === 'string' && ERROR.test(value) ? { e: value } : kept(value, wall) };
  });
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return JSON.stringify(cells);
}

const WALL = /^([+-]\d{2})?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?$/;

/** What a line says a cell holds, where that is something a cell can hold. */
function cellIn(cell: unknown, deep = false): Kept | undefined {
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { d, e, f, v } = cell as Record<string, unknown>;
  if (typeof d === 'string') return WALL.test(d) ? { d } : undefined;
  if (typeof e === 'string') return { e };
  if (deep || typeof f !== 'string') return undefined;
  const shown = v === undefined ? undefined : (cellIn(v, true) as Exclude<Kept, Formula> | undefined);
  return v !== undefined && shown === undefined ? undefined : { f, ...(shown !== undefined && { v: shown }) };
}

function parsed(line: string): unknown[] | undefined {
  try {
    const cells: unknown = JSON.parse(line);
    return Array.isArray(cells) ? cells : undefined;
  } catch {
    return undefined;
  }
}

/** The cells of a line. Files pass through people's hands: what no cell can hold is read as a blank. */
export const cellsOf = (line: string): Kept[] => (parsed(line) ?? []).map((cell) => cellIn(cell) ?? '');

/** Whether a line is a row as Rapi writes them. */
export function isRow(line: string): boolean {
  return parsed(line)?.every((cell) => cellIn(cell) !== undefined) ?? false;
}

export interface Row {
  readonly values: readonly Cell[];
  readonly formulas: readonly { readonly column: number; readonly formula: string }[];
}

/** The row again, for the place where it comes to stand; a formula's cell is blank among the values. */
export function rowOf(line: string, row: number, wall: Wall): Row {
  const cells = cellsOf(line);
  const formulas: { column: number; formula: string }[] = [];
  const values = cells.map((cell, index): Cell => {
    if (typeof cell !== 'object') return cell;
    if ('d' in cell) return wall.fromWall(cell.d);
    if ('e' in cell) return cell.e;
    formulas.push({ column: index + 1, formula: absolute(cell.f, row, index + 1) });
    return '';
  });
  return { values, formulas };
}

/** What of a line counts as the same: a formula by itself, not by what it happened to show. */
export function comparable(line: string): string {
  if (!line.includes('{"f":')) return line;
  return JSON.stringify(
    cellsOf(line).map((cell) => (typeof cell === 'object' && 'f' in cell ? { f: cell.f } : cell)),
  );
}

/** The text in one column of a line: its key where that column holds ids. */
export function keyOf(line: string, column: number): string {
  if (column < 1) return '';
  const cell = parsed(line)?.[column - 1];
  return typeof cell === 'string' ? cell : '';
}
