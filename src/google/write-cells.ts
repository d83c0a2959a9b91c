/** Writes rectangles of one sheet literally, however scattered they are, in few calls: handles and formats go by lists of ranges. */

import type { Cell } from '../kernel/column';
import { letters } from '../kernel/letters';
import { gather } from '../kernel/neighbours';
import type { Write } from '../ports/sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A list of ranges costs two calls whatever its length. */
const LIST_CALLS = 2;
/** Texts that Sheets would not take literally even in a text cell: formulas, signs, and its own apostrophe. */
const NEEDS_APOSTROPHE = /^[=+\-@'\t\0]/;
/** Single words and Rapi's stamps, which Sheets reads as nothing else: they need no text format to stay what they are. */
const STAYS = /^(?!true$|false$)[a-z]{4,}$|^~[0-9a-z]+$/i;

/** All rows must be there. */
export function writeCells(sheet: Sheet, writes: readonly Write[]): void {
  const ranges = rangesOf(sheet, writes);
  // The format must stand before the text: only then does Sheets keep 00123 as it is.
  const alike = new Map<string, number[]>();
  for (const [index, { cells, formats }] of writes.entries()) {
    if (!cells.some((row) => row.some(mayTurn))) continue;
    const all = cells.map((row) => row.map((cell, at) => formatFor(cell, formats[at] as string)));
    const [first, ...others] = new Set(all.flat());
    if (others.length > 0) (ranges[index] as Range).setNumberFormats(all);
    else gather(alike, first as string, index);
  }
  for (const [format, indexes] of alike) {
    if (indexes.length > LIST_CALLS)
      sheet.getRangeList(indexes.map((index) => a1Of(writes[index] as Write))).setNumberFormat(format);
    else for (const index of indexes) (ranges[index] as Range).setNumberFormat(format);
  }
  for (const [index, { cells }] of writes.entries())
    (ranges[index] as Range).setValues(cells.map((row) => row.map(literal)));
}

function rangesOf(sheet: Sheet, writes: readonly Write[]): Range[] {
  if (writes.length > LIST_CALLS) return sheet.getRangeList(writes.map(a1Of)).getRanges();
  return writes.map(({ row, column, cells }) => sheet.getRange(row, column, cells.length, widthOf(cells)));
}

const widthOf = (cells: Write['cells']): number => (cells[0] as readonly Cell[]).length;

const a1Of = ({ row, column, cells }: Write): string =>
  `${letters(column)}${row}:${letters(column + widthOf(cells) - 1)}${row + cells.length - 1}`;

/** Whether Sheets might read this text as a number, a date or a formula. */
function mayTurn(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '' && !STAYS.test(cell);
}

/** For a cell whose format is set already and may be any: every text that might turn gets Sheets' own sign for text. */
export function keptText(cell: Cell): Cell {
  return typeof cell === 'string' && (mayTurn(cell) || NEEDS_APOSTROPHE.test(cell)) ? `'${cell}` : cell;
}

function formatFor(cell: Cell, planned: string): string {
  return typeof cell === 'string' && cell !== '' ? '@' : planned;
}

function literal(cell: Cell): Cell {
  return typeof cell === 'string' && NEEDS_APOSTROPHE.test(cell) ? `'${cell}` : cell;
}
