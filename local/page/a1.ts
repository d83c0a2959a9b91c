/** Addresses as people write them: letters for columns, `B2`, `B2:D9`. Rows and columns count from 1. */

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `AB` for 28. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** `B2` for row 2, column 2. */
export function a1(row: number, column: number): string {
  return letters(column) + row;
}

/** `B2` of one cell, `B2:D9` of several. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = a1(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** Reads `b2`, `$B$2`, `B2:D9` in either order of corners; undefined when it is none of these. */
export function readA1(text: string): Area | undefined {
  const match = /^\$?([a-z]{1,3})\$?(\d{1,8})(?::\$?([a-z]{1,3})\$?(\d{1,8}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, letter = '', number = '', letter2 = letter, number2 = number] = match;
  const [c, c2] = [columnOf(letter), columnOf(letter2)];
  const [r, r2] = [Number(number), Number(number2)];
  if (r === 0 || r2 === 0) return undefined;
  return {
    row: Math.min(r, r2),
    column: Math.min(c, c2),
    rows: Math.abs(r2 - r) + 1,
    columns: Math.abs(c2 - c) + 1,
  };
}

/** 28 for `AB`. */
export function columnOf(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}
