/** Finds cells by their displayed text. */
import type { Rect } from '../gate/operations';
import { call, look } from './door';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { onlyWhatExists } from './strangers';

export class TextFinder {
  private entire = false;
  private cased = false;
  private after: { row: number; column: number } | null = null;

  constructor(
    private readonly home: Sheet,
    private readonly within: Rect,
    private readonly text: string,
  ) {}

  matchEntireCell(entire: boolean): this {
    call('TextFinder.matchEntireCell');
    this.entire = entire;
    return this;
  }
  matchCase(cased: boolean): this {
    call('TextFinder.matchCase');
    this.cased = cased;
    return this;
  }
  findAll(): Range[] {
    return this.search_('findAll').map(this.cell);
  }
  /** The next match row by row after the last one found, or null; it does not start over. */
  findNext(): Range | null {
    const found = this.search_('findNext');
    const { after } = this;
    const next = after
      ? found.find(({ row, column }) => row > after.row || (row === after.row && column > after.column))
      : found[0];
    this.after = next ?? after;
    return next ? this.cell(next) : null;
  }

  private search_(method: string): { row: number; column: number }[] {
    const { within: range, text, entire: matchEntireCell, cased: matchCase } = this;
    return call(`TextFinder.${method}`, { op: 'cells.find', range, text, matchEntireCell, matchCase });
  }
  private readonly cell = (at: { row: number; column: number }): Range =>
    this.home.at_({ sheet: this.within.sheet, ...at, rows: 1, columns: 1 });
}

/** For `Sheet.createTextFinder`: as much of the sheet as holds anything. */
export function filledPart(sheet: number): Rect {
  const { lastRow, lastColumn } = look({ op: 'sheet.extent', sheet });
  return { sheet, row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
}

onlyWhatExists('TextFinder', TextFinder);
