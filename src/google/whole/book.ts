/** The whole workbook as data over SpreadsheetApp: few calls a sheet for reading, whole rectangles for writing. */
import type { Cell } from '../../kernel/column';
import {
  type Area,
  type Book,
  type CellPatch,
  type Contents,
  type Depth,
  FIRST_LAYERS,
  type FormulaPatch,
  type Frame,
  type Guard,
  type KeptChart,
  type Layer,
  layersOf,
  type Patch,
  type Reckoning,
  type Tab,
} from '../../ports/book';
import { charts } from '../charts';
import { keptText } from '../write-cells';
import { bringCharts, chartsOf } from './charts';
import { type Abroad, abroadOf, dress, frameOf, undress } from './frame';
import { paint, plain, readLayer } from './layers';
import { admit, guardsBySheet, isClosed, protect } from './protections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every method that writes asks Google anew for the sheet: structural changes make handles stale. */
export class GoogleBook implements Book {
  private spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
  /** While sheets are only read. */
  private abroad: Abroad | undefined;
  private readonly known = new Map<number, Sheet>();

  readonly tabs = (): readonly Tab[] => this.active().getSheets().map(tabOf);

  has(sheet: number): boolean {
    return this.active().getSheetById(sheet) !== null;
  }

  settings(): { zone: string; locale: string } {
    return { zone: this.active().getSpreadsheetTimeZone(), locale: this.active().getSpreadsheetLocale() };
  }

  setZone(zone: string): void {
    this.active().setSpreadsheetTimeZone(zone);
  }

  contents(sheet: number): Contents {
    const own = this.seen(sheet);
    const [rows, columns] = [own.getLastRow(), own.getLastColumn()];
    if (rows === 0 || columns === 0) return { values: [], formulas: [] };
    const range = own.getRange(1, 1, rows, columns);
    return { values: range.getValues() as Cell[][], formulas: range.getFormulas() };
  }

  layer(sheet: number, layer: Layer, top = Number.POSITIVE_INFINITY): readonly (readonly string[])[] {
    const own = this.seen(sheet);
    const height = own.getMaxRows();
    const range = own.getRange(1, 1, Math.min(height, top), own.getMaxColumns());
    const read = readLayer(range, layer);
    const last = read[read.length - 1] ?? [];
    return Array.from({ length: height }, (_, row) => read[row] ?? last);
  }

  frame(sheet: number, depth: Depth): Frame {
    this.abroad = this.abroad ?? abroadOf(this.active());
    return frameOf(this.seen(sheet), depth, this.abroad);
  }

  charts(sheet: number): readonly KeptChart[] {
    return chartsOf(charts, sheet, this.tabs);
  }

  chart(sheet: number, kept: readonly KeptChart[], own: string): void {
    bringCharts(charts, sheet, kept, own, this.tabs());
  }

  reckoning(): Reckoning {
    const book = this.active();
    const told = {
      locale: book.getSpreadsheetLocale(),
      recalculation: String(book.getRecalculationInterval()),
    };
    if (!book.isIterativeCalculationEnabled()) return told;
    const cycles = book.getMaxIterativeCalculationCycles();
    return { ...told, circles: { cycles, threshold: book.getIterativeCalculationConvergenceThreshold() } };
  }

  setReckoning({ locale, recalculation, circles }: Reckoning): void {
    const book = this.active();
    if (book.getSpreadsheetLocale() !== locale) book.setSpreadsheetLocale(locale);
    book.setRecalculationInterval(
      SpreadsheetApp.RecalculationInterval[
        recalculation as 'HOUR'
      ] as GoogleAppsScript.Spreadsheet.RecalculationInterval,
    );
    book.setIterativeCalculationEnabled(circles !== undefined);
    if (circles)
      book
        .setMaxIterativeCalculationCycles(circles.cycles)
        .setIterativeCalculationConvergenceThreshold(circles.threshold);
  }

  add(name: string): Tab {
    this.known.clear();
    const sheets = this.active().getSheets();
    return tabOf(this.active().insertSheet(freeName(name, sheets), sheets.length), sheets.length);
  }

  rename(sheet: number, name: string): string {
    const own = this.need(sheet);
    const others = this.active()
      .getSheets()
      .filter((other) => other.getSheetId() !== sheet);
    const free = freeName(name, others);
    own.setName(free);
    return free;
  }

  remove(sheet: number): void {
    this.known.clear();
    const own = this.active().getSheetById(sheet);
    if (own) this.active().deleteSheet(own);
  }

  clear(sheet: number, to: Omit<Tab, 'id'>, frame: Frame): void {
    const own = this.need(sheet);
    undress(own, frame);
    whole(own).breakApart();
    // Frozen parts may not cover all that is left.
    own.setFrozenRows(0);
    own.setFrozenColumns(0);
    resize(own, to.rows, to.columns);
    const cells = whole(own);
    cells.clearContent();
    plain(cells, frame.held ? layersOf(frame.held) : FIRST_LAYERS);
    if (frame.turned) cells.setTextRotation(0);
    const taken = this.active()
      .getSheets()
      .some(
        (other) => other.getSheetId() !== sheet && other.getName().toLowerCase() === to.name.toLowerCase(),
      );
    if (!taken && own.getName() !== to.name) own.setName(to.name);
    own.setFrozenRows(to.frozenRows);
    own.setFrozenColumns(to.frozenColumns);
    own.setTabColor(to.color === '' ? null : to.color);
    if (own.getIndex() !== to.place) {
      // Only the active sheet can be moved.
      this.active().setActiveSheet(own);
      this.active().moveActiveSheet(Math.min(to.place, this.active().getNumSheets()));
    }
    if (to.hidden) own.hideSheet();
    else own.showSheet();
  }

  room(sheet: number, rows: number): void {
    const own = this.need(sheet);
    const height = own.getMaxRows();
    if (height < rows) own.insertRowsAfter(height, rows - height);
  }

  merge(sheet: number, areas: readonly Area[]): void {
    const own = this.need(sheet);
    for (const { row, column, rows, columns } of areas) own.getRange(row, column, rows, columns).merge();
  }

  name(sheet: number, names: NonNullable<Frame['names']>): void {
    const own = this.need(sheet);
    for (const { name, a1 } of names) this.active().setNamedRange(name, own.getRange(a1));
    for (const other of own.getNamedRanges())
      if (names.every(({ name }) => name !== other.getName())) other.remove();
  }

  paint(sheet: number, layer: Layer, patches: readonly Patch[]): void {
    paint(this.need(sheet), layer, patches);
  }

  fill(sheet: number, patches: readonly CellPatch[]): void {
    const own = this.need(sheet);
    for (const { row, column, cells } of patches) {
      const width = (cells[0] as readonly Cell[]).length;
      own.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(keptText)));
    }
  }

  calculate(sheet: number, patches: readonly FormulaPatch[]): void {
    const own = this.need(sheet);
    const byPlace = [...patches].sort((a, b) => a.column - b.column || a.row - b.row);
    for (let start = 0; start < byPlace.length; ) {
      const first = byPlace[start] as FormulaPatch;
      let end = start + 1;
      while (byPlace[end]?.column === first.column && byPlace[end]?.row === first.row + end - start) end++;
      const formulas = byPlace.slice(start, end).map(({ formula }) => [formula]);
      own.getRange(first.row, first.column, formulas.length, 1).setFormulas(formulas);
      start = end;
    }
  }

  dress(sheet: number, frame: Frame, again: boolean): void {
    const own = this.need(sheet);
    if (again) undress(own, frame);
    dress(own, frame);
  }

  guards(): ReadonlyMap<number, readonly Guard[]> {
    return guardsBySheet(this.active());
  }

  guard(sheet: number, guard: Guard): void {
    protect(this.need(sheet), guard);
  }

  isClosed(sheet: number): boolean {
    const own = this.active().getSheetById(sheet);
    return own !== null && isClosed(own);
  }

  admit(sheet: number, people: { come: string; go?: string | undefined }): void {
    const own = this.active().getSheetById(sheet);
    if (own) admit(own, people);
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  private active(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    this.spreadsheet = this.spreadsheet ?? SpreadsheetApp.getActive();
    return this.spreadsheet;
  }

  /** For reading: nothing changes between one reading of a sheet and the next, unless by `need`. */
  private seen(id: number): Sheet {
    const sheet = this.known.get(id) ?? this.found(id);
    this.known.set(id, sheet);
    return sheet;
  }

  /** For writing. */
  private need(id: number): Sheet {
    this.known.clear();
    this.abroad = undefined;
    return this.found(id);
  }

  private found(id: number): Sheet {
    const sheet = this.active().getSheetById(id);
    if (!sheet) throw new Error(`the sheet ${id} is gone`);
    return sheet;
  }
}

/** Sheets' names are told apart without regard to capitals. */
function freeName(name: string, sheets: readonly Sheet[]): string {
  const names = sheets.map((sheet) => sheet.getName().toLowerCase());
  let free = name;
  for (let number = 2; names.includes(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

function tabOf(sheet: Sheet, index: number): Tab {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    place: index + 1,
    hidden: sheet.isSheetHidden(),
    color: sheet.getTabColor() ?? '',
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
  };
}

/** All of its cells, or those of its first rows. */
const whole = (sheet: Sheet, rows = Number.POSITIVE_INFINITY) =>
  sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), sheet.getMaxColumns());

function resize(sheet: Sheet, rows: number, columns: number): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height < rows) sheet.insertRowsAfter(height, rows - height);
  else if (height > rows) sheet.deleteRows(rows + 1, height - rows);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  else if (width > columns) sheet.deleteColumns(columns + 1, width - columns);
}
