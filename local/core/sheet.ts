/**
 * One sheet in memory. Rows are objects with a lasting key, columns have a lasting slot, and a row keeps its cells by slot:
 * inserting, deleting or moving either of them touches no cell, and everything that lies on a cell moves with it.
 */
import type {
  Band,
  CellValue,
  Chart,
  Condition,
  ConditionalRule,
  NamedRange,
  Protection,
  Rect,
  SheetFacts,
  Things,
} from '../gate/operations';
import type { Formula } from './formula';
import { OutsideSheet } from './problems';

/** What a cell holds; an empty cell is undefined, never the empty string. */
export type Stored = Exclude<CellValue, ''> | Formula | undefined;

export class Row {
  /** Present 1-based position; 0 once the row is off the sheet. */
  at = 0;
  /** Goes up with every change of what lies on the row. */
  edition = 0;
  cells: Stored[] = [];
  /** Ids into the book's `Looks`, by slot; an absent id means the column's. */
  formats?: (number | undefined)[];
  validations?: (number | undefined)[];
  notes?: Map<number, string>;
  hidden = false;
  /** Out of sight by the sheet's filter. */
  filtered = false;
  height?: number;
  depth = 0;
  collapsed = false;
  constructor(readonly key: number) {}
}

export interface Column {
  slot: number;
  width: number;
  hidden: boolean;
  depth: number;
  collapsed: boolean;
  /** What cells without an id of their own have; 0 is none. One id serves a column of any height. */
  format: number;
  validation: number;
}

export interface Metadata {
  id: string;
  key: string;
  value: string;
  slot?: number;
  row?: Row;
}

export const COLUMN_WIDTH = 100;
const freshColumn = (slot: number): Column => ({
  slot,
  width: COLUMN_WIDTH,
  hidden: false,
  depth: 0,
  collapsed: false,
  format: 0,
  validation: 0,
});

/** A filter's columns by slot, so that they stay themselves when they move. */
export interface Filtered {
  range: Rect;
  hidden: { slot: number; values: string[] }[];
  conditions?: { slot: number; condition: Condition }[];
}

export class Sheet {
  name: string;
  rows: Row[] = [];
  columns: Column[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  tabColor: string | null = null;
  protections: Protection[] = [];
  rules: ConditionalRule[] = [];
  merges: Rect[] = [];
  charts: readonly Chart[] = [];
  filter: Filtered | undefined;
  bands: Band[] = [];
  names: NamedRange[] = [];
  things: Things = {};
  rightToLeft = false;
  hiddenGridlines = false;
  metadata: Metadata[] = [];
  nextRow = 1;
  nextSlot = 0;
  /** Goes up with every change of what lies on a row and of the order of rows. */
  edition = 0;
  /** Rows whose record in the file is out of date; the store empties it. */
  readonly dirty = new Set<Row>();
  /** Last row and column with content, while known. */
  extent: { lastRow: number; lastColumn: number } | undefined;
  private positions: number[] | undefined;

  constructor(
    readonly id: number,
    name: string,
  ) {
    this.name = name;
  }

  facts(index: number): SheetFacts {
    const { id, name, frozenRows, frozenColumns, hidden, tabColor } = this;
    const [maxRows, maxColumns] = [this.rows.length, this.columns.length];
    return {
      ...{ id, name, index, maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor },
      ...(this.rightToLeft && { rightToLeft: true }),
      ...(this.hiddenGridlines && { hiddenGridlines: true }),
    };
  }

  makeRows(count: number): Row[] {
    return Array.from({ length: count }, () => new Row(this.nextRow++));
  }

  makeColumns(count: number): Column[] {
    return Array.from({ length: count }, () => freshColumn(this.nextSlot++));
  }

  /** Replaces the order of rows; rows that are no longer in it get position 0. */
  setRows(rows: Row[]): void {
    for (const row of this.rows) row.at = 0;
    rows.forEach((row, index) => {
      row.at = index + 1;
    });
    this.rows = rows;
    this.edition += 1;
    this.extent = undefined;
  }

  setColumns(columns: Column[]): void {
    this.columns = columns;
    this.positions = undefined;
    this.extent = undefined;
  }

  /** Present 1-based position of a slot, 0 when its column is gone. */
  columnOf(slot: number): number {
    if (!this.positions) {
      this.positions = [];
      this.columns.forEach((column, index) => {
        (this.positions as number[])[column.slot] = index + 1;
      });
    }
    return this.positions[slot] ?? 0;
  }

  /** The rows and columns of a rectangle; throws Google's sentence where it leaves the sheet. */
  cut(range: { row: number; column: number; rows: number; columns: number }): {
    rows: Row[];
    columns: Column[];
  } {
    const { row, column, rows, columns } = range;
    const inside = row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
    if (!inside || row + rows - 1 > this.rows.length || column + columns - 1 > this.columns.length) {
      throw new OutsideSheet();
    }
    return {
      rows: this.rows.slice(row - 1, row - 1 + rows),
      columns: this.columns.slice(column - 1, column - 1 + columns),
    };
  }
}
