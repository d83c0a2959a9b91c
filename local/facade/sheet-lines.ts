/** A sheet's rows and columns: insert, delete, move, hide, widths, heights, groups. */
import { call, callForeign, Exception } from './door';
import type { Range } from './range';
import { SheetFacts } from './sheet-facts';
import { onlyWhatExists } from './strangers';

export abstract class SheetLines extends SheetFacts {
  insertRowsAfter(after: number, count: number): this {
    return this.insertRows_('insertRowsAfter', after + 1, count);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.insertRows_('insertRowsBefore', before, count);
  }
  insertRowAfter(after: number): this {
    return this.insertRows_('insertRowAfter', after + 1, 1);
  }
  insertRowBefore(before: number): this {
    return this.insertRows_('insertRowBefore', before, 1);
  }
  insertRows(before: number, count = 1): void {
    this.insertRows_('insertRows', before, count);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.insertColumns_('insertColumnsAfter', after + 1, count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.insertColumns_('insertColumnsBefore', before, count);
  }
  insertColumns(before: number, count = 1): void {
    this.insertColumns_('insertColumns', before, count);
  }
  deleteRow(first: number): this {
    this.deleteLines_('deleteRow', 'rows', first, 1);
    return this;
  }
  deleteRows(first: number, count: number): void {
    this.deleteLines_('deleteRows', 'rows', first, count);
  }
  deleteColumn(first: number): this {
    this.deleteLines_('deleteColumn', 'columns', first, 1);
    return this;
  }
  deleteColumns(first: number, count: number): void {
    this.deleteLines_('deleteColumns', 'columns', first, count);
  }
  /** In front of the column that has this number before the move. */
  moveColumns(columns: Range, destination: number): void {
    const { column: first, columns: count } = columns.rect_();
    call('Sheet.moveColumns', { op: 'columns.move', sheet: this.id, first, count, to: destination });
  }
  moveRows(rows: Range, destination: number): void {
    const { row: first, rows: count } = rows.rect_();
    call('Sheet.moveRows', { op: 'rows.move', sheet: this.id, first, count, to: destination });
  }
  hideColumns(first: number, count = 1): void {
    call('Sheet.hideColumns', { op: 'columns.show', sheet: this.id, first, count, hidden: true });
  }
  showColumns(first: number, count = 1): void {
    call('Sheet.showColumns', { op: 'columns.show', sheet: this.id, first, count, hidden: false });
  }
  hideRows(first: number, count = 1): void {
    call('Sheet.hideRows', { op: 'rows.show', sheet: this.id, first, count, hidden: true });
  }
  showRows(first: number, count = 1): void {
    call('Sheet.showRows', { op: 'rows.show', sheet: this.id, first, count, hidden: false });
  }
  isColumnHiddenByUser(column: number): boolean {
    return (
      callForeign('Sheet.isColumnHiddenByUser', { op: 'columns.facts', sheet: this.id })[column - 1]
        ?.hidden ?? false
    );
  }
  getColumnWidth(column: number): number {
    return (
      callForeign('Sheet.getColumnWidth', { op: 'columns.facts', sheet: this.id })[column - 1]?.width ?? 100
    );
  }
  setColumnWidth(column: number, pixels: number): this {
    return this.width_('setColumnWidth', column, 1, pixels);
  }
  setColumnWidths(first: number, count: number, pixels: number): this {
    return this.width_('setColumnWidths', first, count, pixels);
  }
  getRowHeight(row: number): number {
    return (
      call('Sheet.getRowHeight', { op: 'rows.facts', sheet: this.id, first: row, count: 1 })[0]?.height ?? 21
    );
  }
  isRowHiddenByUser(row: number): boolean {
    const facts = call('Sheet.isRowHiddenByUser', { op: 'rows.facts', sheet: this.id, first: row, count: 1 });
    return facts[0]?.hidden ?? false;
  }
  isRowHiddenByFilter(row: number): boolean {
    const range = { sheet: this.id, first: row, count: 1 };
    return call('Sheet.isRowHiddenByFilter', { op: 'rows.facts', ...range })[0]?.filtered ?? false;
  }
  setRowHeight(row: number, pixels: number): this {
    return this.height_('setRowHeight', row, 1, pixels);
  }
  setRowHeights(first: number, count: number, pixels: number): this {
    return this.height_('setRowHeights', first, count, pixels);
  }
  getColumnGroupDepth(column: number): number {
    return (
      callForeign('Sheet.getColumnGroupDepth', { op: 'columns.facts', sheet: this.id })[column - 1]?.depth ??
      0
    );
  }
  /** The group of this depth that the column lies in; Google's error where there is none. */
  getColumnGroup(column: number, depth: number): Group {
    const columns = call('Sheet.getColumnGroup', { op: 'columns.facts', sheet: this.id });
    const inside = (at: number): boolean => (columns[at - 1]?.depth ?? 0) >= depth;
    if (depth < 1 || !inside(column))
      throw new Exception(`No group exists at the index ${column} and the group depth ${depth}`);
    let [first, last] = [column, column];
    while (inside(first - 1)) first -= 1;
    while (inside(last + 1)) last += 1;
    const range = this.columns_(first, last - first + 1);
    return new Group('columns.group', range, depth, columns[first - 1]?.collapsed ?? false);
  }
  getRowGroupDepth(row: number): number {
    return this.rowFacts_('getRowGroupDepth', row, 1)[0]?.depth ?? 0;
  }
  /** The group of this depth that the row lies in; Google's error where there is none. */
  getRowGroup(row: number, depth: number): Group {
    const rows = this.rowFacts_('getRowGroup', 1, this.known_().maxRows);
    const inside = (at: number): boolean => (rows[at - 1]?.depth ?? 0) >= depth;
    if (depth < 1 || !inside(row))
      throw new Exception(`No group exists at the index ${row} and the group depth ${depth}`);
    let [first, last] = [row, row];
    while (inside(first - 1)) first -= 1;
    while (inside(last + 1)) last += 1;
    const range = this.rows_(first, last - first + 1);
    return new Group('rows.group', range, depth, rows[first - 1]?.collapsed ?? false);
  }

  private rowFacts_(method: string, first: number, count: number) {
    return call(`Sheet.${method}`, { op: 'rows.facts', sheet: this.id, first, count });
  }
  private insertRows_(method: string, before: number, count: number): this {
    call(`Sheet.${method}`, { op: 'rows.insert', sheet: this.id, before, count: counted(count) });
    return this;
  }
  private insertColumns_(method: string, before: number, count: number): this {
    call(`Sheet.${method}`, { op: 'columns.insert', sheet: this.id, before, count: counted(count) });
    return this;
  }
  private deleteLines_(method: string, what: 'rows' | 'columns', first: number, count: number): void {
    const { maxRows, maxColumns, frozenRows, frozenColumns } = this.known_();
    const [size, frozen] = what === 'rows' ? [maxRows, frozenRows] : [maxColumns, frozenColumns];
    if (first < 1 || first + count - 1 > size) throw new Exception(`Those ${what} are out of bounds.`);
    const left = size - count;
    if (left <= Math.max(0, frozen - lap(first, count, frozen))) {
      throw new Exception(`Sorry, it is not possible to delete all non-frozen ${what}.`);
    }
    call(`Sheet.${method}`, {
      op: what === 'rows' ? 'rows.delete' : 'columns.delete',
      sheet: this.id,
      first,
      count: counted(count),
    });
  }
  private width_(method: string, first: number, count: number, pixels: number): this {
    call(`Sheet.${method}`, { op: 'columns.width', sheet: this.id, first, count, pixels });
    return this;
  }
  private height_(method: string, first: number, count: number, pixels: number): this {
    call(`Sheet.${method}`, { op: 'rows.height', sheet: this.id, first, count, pixels });
    return this;
  }
}

/** How many of the deleted lines are frozen ones. */
const lap = (first: number, count: number, frozen: number): number =>
  Math.max(0, Math.min(frozen, first + count - 1) - first + 1);

function counted(count: number): number {
  if (!(count >= 1)) throw new Exception('The number of rows or columns must be at least 1.');
  return count;
}

/** A group of rows or of columns that can be closed. */
export class Group {
  constructor(
    private readonly op: 'rows.group' | 'columns.group',
    private readonly range: Range,
    private readonly depth: number,
    private collapsed: boolean,
  ) {}

  getDepth(): number {
    call('Group.getDepth');
    return this.depth;
  }
  getRange(): Range {
    call('Group.getRange');
    return this.range;
  }
  isCollapsed(): boolean {
    call('Group.isCollapsed');
    return this.collapsed;
  }
  collapse(): this {
    return this.change_('collapse', 0, true);
  }
  expand(): this {
    return this.change_('expand', 0, false);
  }
  remove(): void {
    this.change_('remove', -1, undefined);
  }

  private change_(method: string, delta: number, collapsed: boolean | undefined): this {
    const { sheet, row, column, rows, columns } = this.range.rect_();
    const [first, count] = this.op === 'rows.group' ? [row, rows] : [column, columns];
    call(`Group.${method}`, { op: this.op, sheet, first, count, delta, collapsed });
    this.collapsed = collapsed ?? this.collapsed;
    return this;
  }
}

onlyWhatExists('Group', Group);
