/**
 * The one way cells change: a block of rows and slots gets other contents, and what lay there before comes back as a `Change`.
 * Contents, formats, validations and notes go the same way.
 */
import { Formula } from './formula';
import type { Formulas } from './formulas';
import type { Row, Sheet, Stored } from './sheet';
import type { Change } from './undo';

/** What lies on a cell beside its content, as a column of the row's record. */
export type Layer = 'cells' | 'formats' | 'validations' | 'notes';
export type Laid = Stored | number | string | undefined;

function laid(row: Row, layer: Layer, slot: number): Laid {
  if (layer === 'cells') return row.cells[slot];
  if (layer === 'notes') return row.notes?.get(slot);
  return row[layer]?.[slot];
}

function lay(row: Row, layer: Layer, slot: number, thing: Laid): void {
  if (layer === 'cells') row.cells[slot] = thing as Stored;
  else if (layer === 'notes') {
    row.notes ??= new Map();
    if (thing === undefined) row.notes.delete(slot);
    else row.notes.set(slot, thing as string);
  } else if (thing !== undefined || row[layer]) {
    row[layer] ??= [];
    row[layer][slot] = thing as number | undefined;
  }
}

export class Cells {
  constructor(
    private readonly formulas: Formulas,
    /** Whether rows must be remembered for the file. */
    private readonly keeps: boolean,
    private readonly changed: (sheet: Sheet) => void,
  ) {}

  /** `next[r][c]` goes to `rows[r]`, `slots[c]`. */
  put(sheet: Sheet, rows: Row[], slots: number[], layer: Layer, next: Laid[][]): Change {
    this.changed(sheet);
    sheet.edition += 1;
    const before = rows.map((row, index) => this.line(sheet, row, slots, layer, next[index] as Laid[]));
    if (layer === 'cells') {
      sheet.extent = extentAfter(sheet, rows, slots, next);
      this.touched(sheet, rows, slots);
    } else if (layer === 'validations') sheet.extent = undefined;
    return () => this.put(sheet, rows, slots, layer, before);
  }

  private line(sheet: Sheet, row: Row, slots: number[], layer: Layer, next: Laid[]): Laid[] {
    if (this.keeps) sheet.dirty.add(row);
    row.edition += 1;
    return slots.map((slot, index) => {
      const before = laid(row, layer, slot);
      const thing = next[index];
      if (layer === 'cells') this.register(sheet, row, slot, before, thing);
      lay(row, layer, slot, thing);
      return before;
    });
  }

  /** Formulas count only while they are on the sheet. */
  private register(sheet: Sheet, row: Row, slot: number, before: Laid, thing: Laid): void {
    if (before instanceof Formula) this.formulas.remove(before);
    if (thing instanceof Formula && row.at > 0 && sheet.columnOf(slot) > 0) this.formulas.add(thing);
  }

  private touched(sheet: Sheet, rows: Row[], slots: number[]): void {
    let [top, bottom, left, right] = [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER, 0];
    for (const { at } of rows) {
      if (at === 0) continue;
      top = Math.min(top, at);
      bottom = Math.max(bottom, at);
    }
    for (const slot of slots) {
      const column = sheet.columnOf(slot);
      if (column === 0) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom > 0 && right > 0) this.formulas.touch({ sheet, top, left, bottom, right });
  }
}

/** Looking for the last row reads the whole sheet, so a write keeps it up: unknown only after something at the edge was emptied. */
function extentAfter(sheet: Sheet, rows: Row[], slots: number[], next: Laid[][]): Sheet['extent'] {
  if (!sheet.extent) return undefined;
  let { lastRow, lastColumn } = sheet.extent;
  const columns = slots.map((slot) => sheet.columnOf(slot));
  for (const [r, { at }] of rows.entries()) {
    for (const [c, column] of columns.entries()) {
      if (at === 0 || column === 0) continue;
      if (next[r]?.[c] !== undefined)
        [lastRow, lastColumn] = [Math.max(lastRow, at), Math.max(lastColumn, column)];
      else if (at === sheet.extent.lastRow || column === sheet.extent.lastColumn) return undefined;
    }
  }
  return { lastRow, lastColumn };
}
