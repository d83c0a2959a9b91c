/** Cells as plain data: how they are compared and how they travel through the journal. */
import type { Cell } from '../../kernel/column';

/** A cell in JSON: a moment is an object, everything else itself. */
export type PlainCell = string | number | boolean | { readonly at: number };

export function toPlain(cell: Cell): PlainCell {
  return cell instanceof Date ? { at: cell.getTime() } : cell;
}

export function fromPlain(cell: PlainCell): Cell {
  return typeof cell === 'object' ? new Date(cell.at) : cell;
}

/**
 * Whether a cell holds what was meant. Sheets keeps dates as fractions of a day, so moments may come back a millisecond off.
 */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < 500;
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-12 * Math.abs(a);
  return a === b;
}
