/** A range's place: where it is, and how it moves. Its values, looks and marks build on this. */

import { formatA1, type Place, parseA1 } from '../gate/a1';
import type { Rect } from '../gate/operations';
import { call, Exception, look } from './door';
import type { Sheet } from './sheet';

/** Google's sentence for arguments of the wrong type. */
export function wrongArguments(method: string, args: unknown[]): Exception {
  const types = args.map((arg) =>
    arg === null || arg === undefined ? 'null' : typeof arg === 'number' ? 'number' : typeof arg,
  );
  return new Exception(
    `The parameters (${types.join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

/** Checks a rectangle against its sheet as it is now, with Google's sentences. */
export function checked(rect: Rect): Rect {
  const { row, column, rows, columns, sheet } = rect;
  if ([row, column, rows, columns].some((value) => !Number.isInteger(value)))
    throw wrongArguments('Sheet.getRange', [row, column, rows, columns]);
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const facts = look({ op: 'sheet.facts', sheet });
  if (!facts) throw new Exception(`Sheet ${sheet} not found`);
  if (row + rows - 1 > facts.maxRows || column + columns - 1 > facts.maxColumns) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return rect;
}

/** The place an A1 text names, or Google's error. */
export function placed(a1: string, grid: { maxRows: number; maxColumns: number }): Place {
  const place = parseA1(a1, grid);
  if (!place) throw new Exception('Range not found');
  return place;
}

export abstract class RangePlace {
  constructor(
    protected readonly home: Sheet,
    protected readonly rect: Rect,
  ) {}

  /** Another range of the same sheet. */
  protected abstract other_(rect: Rect): this;

  /** For other classes of the façade; the bundle's code never sees a rectangle. */
  rect_(): Rect {
    return this.rect;
  }

  getSheet(): Sheet {
    call('Range.getSheet');
    return this.home;
  }
  getRow(): number {
    call('Range.getRow');
    return this.rect.row;
  }
  getColumn(): number {
    call('Range.getColumn');
    return this.rect.column;
  }
  getLastRow(): number {
    call('Range.getLastRow');
    return this.rect.row + this.rect.rows - 1;
  }
  getLastColumn(): number {
    call('Range.getLastColumn');
    return this.rect.column + this.rect.columns - 1;
  }
  getNumRows(): number {
    call('Range.getNumRows');
    return this.rect.rows;
  }
  getNumColumns(): number {
    call('Range.getNumColumns');
    return this.rect.columns;
  }
  getWidth(): number {
    call('Range.getWidth');
    return this.rect.columns;
  }
  getHeight(): number {
    call('Range.getHeight');
    return this.rect.rows;
  }
  getA1Notation(): string {
    call('Range.getA1Notation');
    return formatA1(this.rect);
  }
  /** Row and column count within the range, from 1. */
  getCell(row: number, column: number): this {
    call('Range.getCell');
    if (row > this.rect.rows || column > this.rect.columns)
      throw new Exception('Cell reference out of range');
    return this.other_(this.moved_(row - 1, column - 1, 1, 1));
  }
  offset(rowOffset: number, columnOffset: number, rows = this.rect.rows, columns = this.rect.columns): this {
    call('Range.offset');
    return this.other_(checked(this.moved_(rowOffset, columnOffset, rows, columns)));
  }
  activate(): this {
    call('Range.activate');
    this.home.select_(this.rect);
    return this;
  }

  /** A matrix of the range's size. */
  protected filled_<T>(value: T): T[][] {
    return Array.from({ length: this.rect.rows }, () => new Array<T>(this.rect.columns).fill(value));
  }

  /** Refuses a matrix that has not the range's size, with Google's sentences. */
  protected fitting_<T>(method: string, values: T[][]): T[][] {
    if (!Array.isArray(values) || !values.every(Array.isArray))
      throw wrongArguments(`Range.${method}`, [values]);
    const { rows, columns } = this.rect;
    if (values.length !== rows) throw new Exception(mismatch('rows', values.length, rows));
    for (const row of values)
      if (row.length !== columns) throw new Exception(mismatch('columns', row.length, columns));
    return values;
  }

  private moved_(rowOffset: number, columnOffset: number, rows: number, columns: number): Rect {
    return {
      sheet: this.rect.sheet,
      row: this.rect.row + rowOffset,
      column: this.rect.column + columnOffset,
      rows,
      columns,
    };
  }
}

const mismatch = (what: 'rows' | 'columns', data: number, range: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
