/** A range with everything on it: validation, protection, metadata, groups, sorting and searching, on top of values and looks. */
import type { Rect, Validation } from '../gate/operations';
import { type Banding, newBanding } from './banding';
import { alsoDo, call, Exception, look } from './door';
import { Filter } from './filter';
import { DeveloperMetadata, DeveloperMetadataFinder, wholeLines } from './metadata';
import { newProtection, type Protection } from './protection';
import { RangeLooks } from './range-looks';
import { copied } from './range-values';
import { onlyWhatExists } from './strangers';
import { TextFinder } from './text-finder';
import { DataValidation } from './validation';

export class Range extends RangeLooks {
  protected override other_(rect: Rect): this {
    return new Range(this.home, rect) as this;
  }

  getDataValidation(): DataValidation | null {
    const found = call('Range.getDataValidation', { op: 'cells.validations', range: this.corner_() })[0]?.[0];
    return found ? new DataValidation(found) : null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    const found = call('Range.getDataValidations', { op: 'cells.validations', range: this.rect });
    return copied(found, (validation) => (validation ? new DataValidation(validation) : null));
  }
  setDataValidation(rule: DataValidation | null): this {
    const validations = [[rule ? rule.facts_() : null]];
    call('Range.setDataValidation', { op: 'cells.validate', range: this.rect, validations });
    return this;
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    const validations = copied(this.fitting_('setDataValidations', rules), (rule) =>
      rule ? rule.facts_() : null,
    );
    call('Range.setDataValidations', { op: 'cells.validate', range: this.rect, validations });
    return this;
  }
  /** Overwrites validation and values: every box starts unchecked. */
  insertCheckboxes(): this {
    const checkbox: Validation = { criteria: 'CHECKBOX', args: [], allowInvalid: false };
    call('Range.insertCheckboxes', {
      op: 'cells.validate',
      range: this.rect,
      validations: [[checkbox]],
    });
    alsoDo({ op: 'cells.write', range: this.rect, values: this.filled_(false) });
    return this;
  }
  protect(): Protection {
    return newProtection('Range.protect', this.home, this.rect);
  }

  addDeveloperMetadata(key: string, value: unknown = ''): this {
    const line = wholeLines(this.rect);
    const id = look({ op: 'run.uuid' });
    call('Range.addDeveloperMetadata', {
      op: 'metadata.add',
      sheet: this.rect.sheet,
      ...line,
      key,
      value: metadataText(value),
      id,
    });
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const line = wholeLines(this.rect);
    const all = call('Range.getDeveloperMetadata', { op: 'sheet.metadata', sheet: this.rect.sheet });
    return all
      .filter((entry) => entry.column === line.column && entry.row === line.row)
      .map((entry) => new DeveloperMetadata(this.home, entry));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    call('Range.createDeveloperMetadataFinder');
    return new DeveloperMetadataFinder([this.home], this.rect);
  }

  createTextFinder(text: string): TextFinder {
    call('Range.createTextFinder');
    return new TextFinder(this.home, this.rect, text);
  }
  sort(spec: number | SortSpec | (number | SortSpec)[]): this {
    const specs = Array.isArray(spec) ? spec : [spec];
    const by = specs.map((one) =>
      typeof one === 'number'
        ? { column: one, ascending: true }
        : { column: one.column, ascending: one.ascending !== false },
    );
    const { column, columns } = this.rect;
    if (by.some((one) => one.column < column || one.column >= column + columns))
      throw new Exception('Sort column is outside the range.');
    call('Range.sort', { op: 'cells.sort', range: this.rect, by });
    return this;
  }

  /** The cells show as one with the content of the first. */
  merge(): this {
    call('Range.merge', { op: 'cells.merge', range: this.rect });
    return this;
  }
  mergeAcross(): this {
    const { row, rows } = this.rect;
    call('Range.mergeAcross');
    for (let at = row; at < row + rows; at++)
      alsoDo({ op: 'cells.merge', range: { ...this.rect, row: at, rows: 1 } });
    return this;
  }
  mergeVertically(): this {
    const { column, columns } = this.rect;
    call('Range.mergeVertically');
    for (let at = column; at < column + columns; at++)
      alsoDo({ op: 'cells.merge', range: { ...this.rect, column: at, columns: 1 } });
    return this;
  }
  breakApart(): this {
    call('Range.breakApart', { op: 'cells.unmerge', range: this.rect });
    return this;
  }
  /** Merges that lie in the range or reach into it. */
  getMergedRanges(): Range[] {
    return this.merges_('getMergedRanges').map((rect) => this.other_(rect));
  }
  isPartOfMerge(): boolean {
    return this.merges_('isPartOfMerge').length > 0;
  }

  shiftColumnGroupDepth(delta: number): this {
    call('Range.shiftColumnGroupDepth', { op: 'columns.group', ...this.columns_(), delta });
    return this;
  }
  shiftRowGroupDepth(delta: number): this {
    const { sheet, row: first, rows: count } = this.rect;
    call('Range.shiftRowGroupDepth', { op: 'rows.group', sheet, first, count, delta });
    return this;
  }
  /** Of columns; those of rows are closed by their `Group`. */
  collapseGroups(): this {
    call('Range.collapseGroups', { op: 'columns.group', ...this.columns_(), delta: 0, collapsed: true });
    return this;
  }
  expandGroups(): this {
    call('Range.expandGroups', { op: 'columns.group', ...this.columns_(), delta: 0, collapsed: false });
    return this;
  }

  private merges_(method: string): Rect[] {
    const { sheet, row, column, rows, columns } = this.rect;
    return call(`Range.${method}`, { op: 'sheet.merges', sheet }).filter(
      (merge) =>
        merge.row < row + rows &&
        row < merge.row + merge.rows &&
        merge.column < column + columns &&
        column < merge.column + merge.columns,
    );
  }
  private columns_(): { sheet: number; first: number; count: number } {
    return { sheet: this.rect.sheet, first: this.rect.column, count: this.rect.columns };
  }
  applyRowBanding(): Banding {
    return newBanding('applyRowBanding', this.home, this, true);
  }
  applyColumnBanding(): Banding {
    return newBanding('applyColumnBanding', this.home, this, false);
  }
  /** The first row is the header; nothing is hidden yet. */
  createFilter(): Filter {
    const filter = { range: this.rect, hidden: [] };
    call('Range.createFilter', { op: 'sheet.filter.set', sheet: this.rect.sheet, filter, first: true });
    return new Filter(this, filter);
  }
}

export interface SortSpec {
  column: number;
  ascending?: boolean;
}

const metadataText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

onlyWhatExists('Range', Range);

/** Several ranges of one sheet that take the same change. */
export class RangeList {
  constructor(private readonly ranges: Range[]) {}

  getRanges(): Range[] {
    call('RangeList.getRanges');
    return this.ranges.slice();
  }
  setNote(note: string | null): this {
    return this.each_(
      (range) => alsoDo({ op: 'cells.note', range, notes: matrix(range, note ?? '') }),
      'setNote',
    );
  }
  setNumberFormat(numberFormat: string): this {
    return this.each_(
      (range) => alsoDo({ op: 'cells.format', range, formats: matrix(range, { numberFormat }) }),
      'setNumberFormat',
    );
  }
  setBackground(colour: string | null): this {
    const background = colour ?? '#ffffff';
    return this.each_(
      (range) => alsoDo({ op: 'cells.format', range, formats: matrix(range, { background }) }),
      'setBackground',
    );
  }
  setFontColor(colour: string | null): this {
    const fontColor = colour ?? '#000000';
    return this.each_(
      (range) => alsoDo({ op: 'cells.format', range, formats: matrix(range, { fontColor }) }),
      'setFontColor',
    );
  }
  clearContent(): this {
    const what = { contents: true, formats: false, notes: false, validations: false };
    return this.each_((range) => alsoDo({ op: 'cells.clear', range, ...what }), 'clearContent');
  }

  /** One service call for all ranges, whose writes join the buffer one by one. */
  private each_(change: (range: Rect) => void, method: string): this {
    call(`RangeList.${method}`);
    for (const range of this.ranges) change(range.rect_());
    return this;
  }
}

const matrix = <T>(range: Rect, value: T): T[][] =>
  Array.from({ length: range.rows }, () => new Array<T>(range.columns).fill(value));

onlyWhatExists('RangeList', RangeList);
