/** The cells of one tab of an xlsx file: read into plain values, formulas, looks and notes, then written in blocks. */
import type ExcelJS from 'exceljs';
import type { CellValue, Format, RichText } from '../gate/operations';
import { fromExcel, isForeign } from './formulas';
import type { Left } from './left';
import { formatOf, PLAIN, type Run, richOf } from './looks';
import type { Whole } from './whole';

interface Read {
  value: CellValue;
  formula?: string;
  rich?: RichText;
}

export interface CellsRead {
  /** How far the sheet is used: content, notes. */
  rows: number;
  columns: number;
  /** By row number, then column number. */
  cells: Map<number, Map<number, Read>>;
  notes: Map<string, string>;
  /** Of cells, where they are otherwise than their column. */
  formats: Map<number, Map<number, Format>>;
  columnFormats: Format[];
}

const DAY_MS = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);
const CHUNK = 500;
/** Letters of a cell. */
const MOST_TEXT = 50_000;

export function readCells(
  sheet: ExcelJS.Worksheet,
  theme: readonly string[],
  comma: boolean,
  left: Left,
): CellsRead {
  const looks = new Map<unknown, Format>();
  const look = (style: Partial<ExcelJS.Style>): Format => {
    // exceljs gives equal cells one object of each part.
    const known = looks.get(style);
    if (known) return known;
    const made = formatOf(style, theme, left);
    looks.set(style, made);
    return made;
  };
  const found: CellsRead = {
    rows: 0,
    columns: 0,
    cells: new Map(),
    notes: new Map(),
    formats: new Map(),
    columnFormats: [],
  };
  const columns = Math.max(sheet.columnCount, sheet.columns?.length ?? 0);
  for (let at = 1; at <= columns; at++) found.columnFormats.push(look(sheet.getColumn(at).style));
  for (const [r, row] of rowsOf(sheet)) {
    for (let c = 1; c <= row.cellCount; c++) {
      const cell = row.findCell(c);
      if (!cell) continue;
      const read = readCell(cell, theme, comma, left);
      const note = noteOf(cell.note);
      if (read.value !== '' || read.formula || note) {
        found.rows = Math.max(found.rows, r);
        found.columns = Math.max(found.columns, c);
      }
      if (note) found.notes.set(`${r}:${c}`, note);
      if (read.value !== '' || read.formula) at(found.cells, r).set(c, read);
      const own = look(cell.style);
      const format = read.rich ? { ...own, rich: read.rich } : own;
      if (JSON.stringify(format) !== JSON.stringify(found.columnFormats[c - 1] ?? {}))
        at(found.formats, r).set(c, format);
    }
  }
  return found;
}

/** Every row that is in the file: exceljs's own way leaves out those without content, or makes all that are missing. */
export function rowsOf(sheet: ExcelJS.Worksheet): [number, ExcelJS.Row][] {
  const rows: [number, ExcelJS.Row][] = [];
  for (let at = 1; at <= sheet.rowCount; at++) {
    const row = sheet.findRow(at);
    if (row) rows.push([at, row]);
  }
  return rows;
}

function at<T>(map: Map<number, Map<number, T>>, key: number): Map<number, T> {
  const known = map.get(key) ?? new Map<number, T>();
  map.set(key, known);
  return known;
}

function readCell(cell: ExcelJS.Cell, theme: readonly string[], comma: boolean, left: Left): Read {
  const { value } = cell;
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof Date) return { value: { date: serialOf(value) } };
  if (typeof value === 'string') return { value: shortened(value, left) };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '' };
  if (typeof value === 'boolean') return { value };
  if ('error' in value) return { value: { error: value.error } };
  if ('richText' in value) return richCell(value.richText, theme);
  if ('hyperlink' in value) return linkedCell(value, theme);
  const formula = cell.formula;
  if (!formula) return { value: shortened(cell.text, left) };
  if (isForeign(formula)) {
    left.add('references');
    return { value: resultOf(cell.result) };
  }
  if ('shareType' in value && value.shareType === 'array') left.add('arrays');
  return { value: resultOf(cell.result), formula: fromExcel(formula, comma) };
}

function richCell(runs: readonly ExcelJS.RichText[], theme: readonly string[]): Read {
  const rich = richOf(
    runs.map(({ text, font }): Run => ({ text, ...(font && { font }) })),
    theme,
  );
  return { value: rich.text, rich };
}

/** The text of a link may have several looks itself. */
function linkedCell({ text, hyperlink }: ExcelJS.CellHyperlinkValue, theme: readonly string[]): Read {
  const shown: unknown = text;
  const runs: Run[] =
    typeof shown === 'object' && shown !== null && 'richText' in shown
      ? (shown.richText as ExcelJS.RichText[]).map((run) => ({
          text: run.text,
          ...(run.font && { font: run.font }),
        }))
      : [{ text: String(shown ?? hyperlink) }];
  const rich = richOf(runs, theme, hyperlink);
  return { value: rich.text, rich };
}

/** What a formula showed; its types know nothing of errors and of flags. */
function resultOf(result: unknown): CellValue {
  if (result instanceof Date) return { date: serialOf(result) };
  if (typeof result === 'object' && result !== null && 'error' in result)
    return { error: String(result.error) };
  return typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean'
    ? result
    : '';
}

/** The wall clock as a serial; exceljs has rounded it to milliseconds. */
function serialOf(date: Date): number {
  const ms = date.getTime() - ZERO;
  const day = Math.floor(ms / DAY_MS);
  return day + (ms - day * DAY_MS) / DAY_MS;
}

/** Sheets takes no more in a cell. */
function shortened(text: string, left: Left): string {
  if (text.length <= MOST_TEXT) return text;
  left.add('long');
  return text.slice(0, MOST_TEXT);
}

function noteOf(note: ExcelJS.Cell['note'] | undefined): string {
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

export function writeCells(
  core: Whole,
  sheet: number,
  read: CellsRead,
  grid: { rows: number; columns: number },
): void {
  for (const [c, format] of read.columnFormats.entries()) {
    if (c >= grid.columns || Object.keys(format).length === 0) continue;
    const range = { sheet, row: 1, column: c + 1, rows: grid.rows, columns: 1 };
    core.apply({ op: 'cells.format', range, formats: [[format]] });
  }
  const used = [...new Set([...read.cells.keys(), ...read.formats.keys()])]
    .filter((row) => row <= grid.rows)
    .sort((a, b) => a - b);
  for (const [first, count] of stretches(used))
    writeBlock(core, { sheet, row: first, column: 1, rows: count, columns: grid.columns }, read);
  for (const [place, note] of read.notes) {
    const [row = 1, column = 1] = place.split(':').map(Number);
    core.apply({ op: 'cells.note', range: { sheet, row, column, rows: 1, columns: 1 }, notes: [[note]] });
  }
}

/** Rows that follow each other, so many at once. */
function stretches(rows: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === row && last[1] < CHUNK) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}

function writeBlock(
  core: Whole,
  range: { sheet: number; row: number; column: number; rows: number; columns: number },
  read: CellsRead,
): void {
  const lines = <T>(made: (row: number, column: number) => T): T[][] =>
    Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (__, c) => made(range.row + r, c + 1)),
    );
  const cell = (row: number, column: number) => read.cells.get(row)?.get(column);
  core.apply({
    op: 'cells.write',
    range,
    values: lines((row, column) => {
      const own = cell(row, column);
      return own && !own.formula ? own.value : '';
    }),
  });
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (const [column, { formula }] of read.cells.get(row) ?? [])
      if (formula)
        core.apply({
          op: 'cells.formulas.write',
          range: { ...range, row, column, rows: 1, columns: 1 },
          formulas: [[formula]],
        });
    const own = read.formats.get(row);
    if (!own) continue;
    const formats = Array.from({ length: range.columns }, (_, c): Format => {
      const format = own.get(c + 1);
      return format ? { ...PLAIN, ...format } : {};
    });
    core.apply({ op: 'cells.format', range: { ...range, row, rows: 1 }, formats: [formats] });
  }
}
