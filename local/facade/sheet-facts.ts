/** What a sheet is: name, size, frozen parts, visibility, colour, and where its content ends. */
import type { SheetFacts as Facts, Rect } from '../gate/operations';
import { call, callForeign, Exception, look } from './door';
import type { Range } from './range';

export abstract class SheetFacts {
  constructor(protected readonly id: number) {}

  /** For other classes of the façade: the id, and ranges without a service call. */
  id_(): number {
    return this.id;
  }
  abstract at_(rect: Rect): Range;
  whole_(): Range {
    const { maxRows, maxColumns } = this.known_();
    return this.at_({ sheet: this.id, row: 1, column: 1, rows: maxRows, columns: maxColumns });
  }
  columns_(first: number, count: number): Range {
    return this.at_({ sheet: this.id, row: 1, column: first, rows: this.known_().maxRows, columns: count });
  }
  rows_(first: number, count: number): Range {
    return this.at_({
      sheet: this.id,
      row: first,
      column: 1,
      rows: count,
      columns: this.known_().maxColumns,
    });
  }

  getSheetId(): number {
    call('Sheet.getSheetId');
    return this.id;
  }
  getName(): string {
    return this.asked_('getName').name;
  }
  setName(name: string): this {
    const taken = look({ op: 'sheets.list' }).some(
      (sheet) => sheet.id !== this.id && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken)
      throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    return this.set_('setName', { name });
  }
  getIndex(): number {
    return this.asked_('getIndex').index;
  }
  getMaxRows(): number {
    return this.asked_('getMaxRows').maxRows;
  }
  getMaxColumns(): number {
    return this.asked_('getMaxColumns').maxColumns;
  }
  /** The last row with content; unchecked checkboxes and formulas that give `""` count as content. */
  getLastRow(): number {
    return call('Sheet.getLastRow', { op: 'sheet.extent', sheet: this.id }).lastRow;
  }
  getLastColumn(): number {
    return call('Sheet.getLastColumn', { op: 'sheet.extent', sheet: this.id }).lastColumn;
  }
  getFrozenRows(): number {
    return this.asked_('getFrozenRows').frozenRows;
  }
  getFrozenColumns(): number {
    return this.asked_('getFrozenColumns').frozenColumns;
  }
  setFrozenRows(frozenRows: number): void {
    this.set_('setFrozenRows', { frozenRows });
  }
  setFrozenColumns(frozenColumns: number): void {
    this.set_('setFrozenColumns', { frozenColumns });
  }
  isSheetHidden(): boolean {
    return this.asked_('isSheetHidden').hidden;
  }
  hideSheet(): this {
    return this.set_('hideSheet', { hidden: true });
  }
  showSheet(): this {
    return this.set_('showSheet', { hidden: false });
  }
  isRightToLeft(): boolean {
    return this.asked_('isRightToLeft').rightToLeft === true;
  }
  setRightToLeft(rightToLeft: boolean): this {
    return this.set_('setRightToLeft', { rightToLeft });
  }
  hasHiddenGridlines(): boolean {
    return this.asked_('hasHiddenGridlines').hiddenGridlines === true;
  }
  setHiddenGridlines(hiddenGridlines: boolean): this {
    return this.set_('setHiddenGridlines', { hiddenGridlines });
  }
  getTabColor(): string | null {
    return this.asked_('getTabColor').tabColor;
  }
  setTabColor(tabColor: string | null): this {
    return this.set_('setTabColor', { tabColor });
  }

  /** Without a service call: Google's own objects know it. */
  protected known_(): Facts {
    return this.found_(look({ op: 'sheet.facts', sheet: this.id }));
  }
  protected set_(method: string, facts: Partial<Omit<Facts, 'id'>>): this {
    call(`Sheet.${method}`, { op: 'sheet.set', sheet: this.id, facts });
    return this;
  }
  /** Only texts, numbers and flags of it may be handed on: the record belongs to the host. */
  private asked_(method: string): Facts {
    return this.found_(callForeign(`Sheet.${method}`, { op: 'sheet.facts', sheet: this.id }));
  }
  private found_(facts: Facts | null): Facts {
    if (!facts) throw new Exception(`Sheet ${this.id} not found`);
    return facts;
  }
}
