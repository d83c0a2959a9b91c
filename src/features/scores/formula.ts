/** What every formula for people's own tabs needs: single cells or whole ranges in, one result a row out. */
import { readNumber } from '../../kernel/number';
import type { Language } from '../../kernel/words';

/** A cell as Sheets passes it; a range is rows of cells. */
export type Argument = unknown;
export type Result = string | number;
/** Asks for the language only where something has to be said: it costs a service call, and a formula may stand in a thousand cells. */
export type Speak = () => Language;

/** Sizes of the ranges do not fit each other. */
const SIZES = {
  id: 'Rentang harus sama tinggi, satu kolom. Pakai misalnya A2:A20 dan B2:B20.',
  en: 'Ranges must be equally high, one column each. Use ranges like A2:A20 and B2:B20.',
};

const rowsOf = (argument: Argument): unknown[] =>
  Array.isArray(argument) ? argument.map((row: unknown) => (Array.isArray(row) ? row[0] : row)) : [argument];
export const isEmpty = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;
const isRange = (argument: Argument): boolean => Array.isArray(argument) && argument.length > 1;
/** Cells from elsewhere may hold a number as a person wrote it. */
export const cellNumber = (cell: unknown, speak: Speak): number | null => {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const percent = cell.trim().endsWith('%');
  const read = readNumber(percent ? cell.trim().slice(0, -1) : cell, speak());
  return read === undefined ? null : percent ? read / 100 : read;
};

/** Works out each row; a single cell where no argument is a range. A lone cell beside ranges counts for every row. */
export function spilled(
  given: readonly Argument[],
  speak: Speak,
  each: (cells: readonly unknown[]) => Result,
): Result | Result[][] {
  const wide = given.some(
    (argument) =>
      Array.isArray(argument) && argument.some((row: unknown) => Array.isArray(row) && row.length > 1),
  );
  const columns = given.map(rowsOf);
  const height = Math.max(1, ...columns.map(({ length }) => length));
  if (wide || columns.some(({ length }) => length !== 1 && length !== height)) return SIZES[speak()];
  const ranged = columns.map(({ length }) => height > 1 && length > 1);
  const results = Array.from({ length: height }, (_, row): Result[] => {
    const cells = columns.map((column) => (column.length === 1 ? column[0] : column[row]));
    const own = cells.filter((_cell, at) => height === 1 || ranged[at]);
    return [own.every(isEmpty) ? '' : each(cells)];
  });
  return given.some(isRange) ? results : (results[0]?.[0] ?? '');
}
