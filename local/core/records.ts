/** How sheets and rows are written into the file: plain JSON, by lasting keys and slots, so that a record survives every move. */
import type {
  Band,
  CellValue,
  Chart,
  ConditionalRule,
  NamedRange,
  Protection,
  Rect,
  Things,
} from '../gate/operations';
import { Formula } from './formula';
import { type Column, Row, Sheet, type Stored } from './sheet';

export interface SheetRecord {
  name: string;
  position: number;
  /** Row keys from top to bottom as stretches `[first key, count]`. */
  rows: [number, number][];
  columns: Column[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  protections: Protection[];
  rules: ConditionalRule[];
  /** Absent where there are none. */
  merges?: Rect[];
  filter?: Sheet['filter'];
  charts?: readonly Chart[];
  bands?: Band[];
  names?: NamedRange[];
  things?: Things;
  rightToLeft?: boolean;
  hiddenGridlines?: boolean;
  metadata: { id: string; key: string; value: string; slot?: number; row?: number }[];
  nextRow: number;
  nextSlot: number;
}

export function sheetRecord(sheet: Sheet, position: number): SheetRecord {
  const {
    name,
    columns,
    frozenRows,
    frozenColumns,
    hidden,
    tabColor,
    protections,
    rules,
    merges,
    filter,
    charts,
    nextRow,
    nextSlot,
  } = sheet;
  const rows: [number, number][] = [];
  for (const { key } of sheet.rows) {
    const stretch = rows[rows.length - 1];
    if (stretch && stretch[0] + stretch[1] === key) stretch[1]++;
    else rows.push([key, 1]);
  }
  const metadata = sheet.metadata
    .filter(({ slot, row }) => (slot === undefined || sheet.columnOf(slot) > 0) && (!row || row.at > 0))
    .map(({ row, ...rest }) => ({ ...rest, ...(row && { row: row.key }) }));
  return {
    ...{ name, position, rows, columns, frozenRows, frozenColumns, hidden, tabColor },
    ...{ protections, rules, metadata, nextRow, nextSlot },
    ...(merges.length > 0 && { merges }),
    ...(filter && { filter }),
    ...(charts.length > 0 && { charts }),
    ...(sheet.bands.length > 0 && { bands: sheet.bands }),
    ...(sheet.names.length > 0 && { names: sheet.names }),
    ...(Object.keys(sheet.things).length > 0 && { things: sheet.things }),
    ...(sheet.rightToLeft && { rightToLeft: true }),
    ...(sheet.hiddenGridlines && { hiddenGridlines: true }),
  };
}

/** A sheet with empty rows; `rowAt` finds them by key for what comes next. */
export function sheetOf(id: number, record: SheetRecord): { sheet: Sheet; rowAt: Map<number, Row> } {
  const sheet = new Sheet(id, record.name);
  const { frozenRows, frozenColumns, hidden, tabColor, protections, rules, nextRow, nextSlot } = record;
  const { merges = [], filter, charts = [], bands = [], names = [], things = {} } = record;
  const { rightToLeft = false, hiddenGridlines = false } = record;
  Object.assign(sheet, {
    frozenRows,
    frozenColumns,
    hidden,
    tabColor,
    protections,
    rules,
    merges,
    filter,
    charts,
    nextRow,
    nextSlot,
    ...{ bands, names, things, rightToLeft, hiddenGridlines },
  });
  const rows = record.rows.flatMap(([first, count]) =>
    Array.from({ length: count }, (_, index) => new Row(first + index)),
  );
  sheet.setRows(rows);
  sheet.setColumns(record.columns);
  const rowAt = new Map(rows.map((row) => [row.key, row]));
  sheet.metadata = record.metadata.map(({ row, ...rest }) => {
    const line = row === undefined ? undefined : rowAt.get(row);
    return { ...rest, ...(line && { row: line }) };
  });
  return { sheet, rowAt };
}

/** c cells, f formats, v validations, n notes, h hidden, x hidden by the filter, t height, g depth of groups, s shut. A formula is `{"f":…}`, other objects are values. */
interface RowRecord {
  c?: (CellValue | { f: string } | null)[];
  f?: (number | null)[];
  v?: (number | null)[];
  n?: [number, string][];
  h?: 1;
  x?: 1;
  t?: number;
  g?: number;
  s?: 1;
}

/** Undefined for a row with nothing on it: it needs no record. */
export function rowRecord(row: Row): string | undefined {
  const record: RowRecord = {};
  if (row.cells.some((cell) => cell !== undefined)) record.c = Array.from(row.cells, kept);
  if (row.formats?.some((id) => id !== undefined)) record.f = Array.from(row.formats, (id) => id ?? null);
  if (row.validations?.some((id) => id !== undefined))
    record.v = Array.from(row.validations, (id) => id ?? null);
  if (row.notes && row.notes.size > 0) record.n = [...row.notes];
  if (row.hidden) record.h = 1;
  if (row.filtered) record.x = 1;
  if (row.height !== undefined) record.t = row.height;
  if (row.depth > 0) record.g = row.depth;
  if (row.collapsed) record.s = 1;
  const text = JSON.stringify(record);
  return text === '{}' ? undefined : text;
}

const kept = (cell: Stored): CellValue | { f: string } | null =>
  cell === undefined ? null : cell instanceof Formula ? { f: cell.text } : cell;

export function fillRow(sheet: Sheet, row: Row, text: string): void {
  const record = JSON.parse(text) as RowRecord;
  if (record.c) {
    row.cells = record.c.map((cell, slot): Stored => {
      if (cell === null || cell === '') return undefined;
      return typeof cell === 'object' && 'f' in cell ? new Formula(sheet, row, slot, cell.f) : cell;
    });
  }
  if (record.f) row.formats = record.f.map((id) => id ?? undefined);
  if (record.v) row.validations = record.v.map((id) => id ?? undefined);
  if (record.n) row.notes = new Map(record.n);
  if (record.h) row.hidden = true;
  if (record.x) row.filtered = true;
  if (record.t !== undefined) row.height = record.t;
  row.depth = record.g ?? 0;
  row.collapsed = record.s === 1;
}
