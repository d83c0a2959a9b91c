/** A1 notation: `B2`, `B2:D9`, `B:D`, `2:9`, `B2:D`, with or without a sheet's name in front. */
export interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})$/;

/** Splits `'Mutasi Stok'!A1` into name and range; the name is undefined where none is given. */
export function splitSheet(text: string): { sheet?: string; a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { a1: text.trim() };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), a1: match[3] as string };
}

/** The place of an A1 range on a grid of this size: an open end reaches to the edge. Undefined for what is no range. */
export function parseA1(a1: string, grid: { maxRows: number; maxColumns: number }): Place | undefined {
  const corners = a1.split(':').map((part) => CORNER.exec(part));
  const [first, last = first] = corners;
  if (
    !first ||
    !last ||
    corners.length > 2 ||
    (!first[1] && !first[2]) ||
    (corners.length === 1 && !(first[1] && first[2]))
  ) {
    return undefined;
  }
  const [left, right] = [
    first[1] ? columnNumber(first[1]) : 1,
    last[1] ? columnNumber(last[1]) : grid.maxColumns,
  ];
  const [top, bottom] = [first[2] ? Number(first[2]) : 1, last[2] ? Number(last[2]) : grid.maxRows];
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** `A1` of one cell, `A1:B2` of several, as `getA1Notation` gives it. */
export function formatA1({ row, column, rows, columns }: Place): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
