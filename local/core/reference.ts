/** Cell addresses in formulas: reading one, writing one, and moving one when rows or columns move. */
import type { Rect } from '../gate/operations';

/** One end of a reference; an open end (`C:C` has no rows) is 0 for its row or column. */
export interface End {
  row: number;
  column: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  /** As written, without quotes; undefined means the formula's own sheet. */
  sheet?: string;
  start: End;
  /** Absent for a single cell. */
  end?: End;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function readEnd(text: string): End | undefined {
  const parts = END.exec(text);
  if (!parts || text === '') return undefined;
  const [, first, letters, second, digits] = parts as unknown as [string, string, string, string, string];
  return {
    column: columnNumber(letters),
    row: Number(digits),
    fixedColumn: letters !== '' && first === '$',
    fixedRow: digits !== '' && (letters === '' ? first : second) === '$',
  };
}

/** `Pesanan!C$1`, `'A''s tab'!A1:B2`, `C:C`, `2:2`; undefined where the text is no address. */
export function readReference(text: string): Reference | undefined {
  const cut = text.lastIndexOf('!');
  const [a, b, more] = text.slice(cut + 1).split(':');
  const start = readEnd(a ?? '');
  const end = b === undefined ? undefined : readEnd(b);
  if (!start || more !== undefined || (b !== undefined && !end)) return undefined;
  if (!end && (start.row === 0 || start.column === 0)) return undefined;
  return { ...(cut >= 0 && { sheet: unquoted(text.slice(0, cut)) }), start, ...(end && { end }) };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet name as a formula needs it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoted(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const writeEnd = (end: End): string =>
  (end.column ? `${end.fixedColumn ? '$' : ''}${columnName(end.column)}` : '') +
  (end.row ? `${end.fixedRow ? '$' : ''}${end.row}` : '');

export function writeReference({ sheet, start, end }: Reference): string {
  const tab = sheet === undefined ? '' : `${quoted(sheet)}!`;
  return `${tab}${writeEnd(start)}${end ? `:${writeEnd(end)}` : ''}`;
}

/** What happens to the lines (rows or columns) of a sheet; numbers are positions before it happens. */
export type Shift =
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; at: number; count: number }
  | { kind: 'move'; at: number; count: number; to: number };

/** Where the lines `first … last` lie afterwards; undefined when all of them are gone. */
function shiftSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  const { at, count } = shift;
  if (shift.kind === 'insert') return [first >= at ? first + count : first, last >= at ? last + count : last];
  if (shift.kind === 'delete') {
    const after = at + count;
    const start = first < at ? first : Math.max(at, first - count);
    const end = last < at ? last : last < after ? at - 1 : last - count;
    return end < start ? undefined : [start, end];
  }
  const a = moved(first, at, count, shift.to);
  const b = moved(last, at, count, shift.to);
  return a <= b ? [a, b] : [b, a];
}

/** A range after the shift; nothing where all of it is gone. */
export function rectAfter(rect: Rect, axis: 'row' | 'column', shift: Shift): Rect | undefined {
  const [first, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const span = shiftSpan(first, first + count - 1, shift);
  if (!span) return undefined;
  const [start, size] = [span[0], span[1] - span[0] + 1];
  return axis === 'row' ? { ...rect, row: start, rows: size } : { ...rect, column: start, columns: size };
}

/** `to` is the line before which the block comes to stand, counted before the move, as Google's moveRows counts it. */
function moved(line: number, at: number, count: number, to: number): number {
  const inside = line >= at && line < at + count;
  if (to > at) {
    if (inside) return line + (to - at - count);
    return line >= at + count && line < to ? line - count : line;
  }
  if (inside) return line - (at - to);
  return line >= to && line < at ? line + count : line;
}

/** The reference after the shift; undefined when what it named is gone (`#REF!`). */
export function shiftReference(
  reference: Reference,
  axis: 'row' | 'column',
  shift: Shift,
): Reference | undefined {
  const { start, end = start } = reference;
  // An open end runs to the edge of the sheet and needs no shift; both open is a whole line of the other axis.
  if (start[axis] === 0 && end[axis] === 0) return reference;
  const [from, to] = [start[axis] || 1, end[axis] || Number.MAX_SAFE_INTEGER];
  const span = shiftSpan(from, to, shift);
  if (!span) return undefined;
  if (span[0] === from && span[1] === to) return reference;
  const first = { ...start, [axis]: start[axis] && span[0] };
  if (!reference.end) return { ...reference, start: first };
  return { ...reference, start: first, end: { ...end, [axis]: end[axis] && span[1] } };
}
