/** The sheet port over SpreadsheetApp: every method as few calls as the service allows. */
import type { Cell } from '../kernel/column';
import type { Area, ColumnPlan, NoteWrite, SheetFacts, SheetPlan, Sheets, Write } from '../ports/sheets';
import { validate } from './guard';
import { insertColumn, layOut } from './layout';
import { writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows added at once when a sheet is full: adding is a slow structural change, so not for each row. */
const GROW_ROWS = 500;
const RAPI_NOTE = 'Rapi: ';

export class GoogleSheets implements Sheets {
  /** Whether something written may not be committed yet. */
  private buffered = false;
  private readonly handles = new Map<number, Sheet | null>();
  private readonly lastRows = new Map<number, number>();
  /** Highest row known to exist per sheet: it was read, or counted. */
  private readonly exists = new Map<number, number>();

  /** Rows that this run added, by the row they came after, and the last one that it needed of them. */
  private readonly added: { id: number; after: number; rows: number; needed: number }[] = [];

  private spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;

  book(): { id: string } {
    this.forget();
    return { id: this.active().getId() };
  }

  tabs(): SheetFacts[] {
    return this.active()
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  setZone(zone: string, locale?: string): void {
    this.active().setSpreadsheetTimeZone(zone);
    if (locale) this.active().setSpreadsheetLocale(locale);
  }

  layout(plans: readonly SheetPlan[]): SheetFacts[] {
    this.forget();
    return layOut(this.active(), plans);
  }

  addColumn(sheet: number, behind: number, plan: ColumnPlan): void {
    this.forget();
    insertColumn(this.need(sheet), behind, plan);
  }

  removeColumn(sheet: number, column: number): void {
    this.forget();
    this.need(sheet).deleteColumn(column);
  }

  offer(id: number, column: number, plan: ColumnPlan): void {
    this.buffered = true;
    validate(this.need(id), column, plan);
  }

  show(id: number): boolean {
    const sheet = this.sheet(id);
    if (!sheet?.isSheetHidden()) return false;
    this.buffered = true;
    sheet.showSheet();
    return true;
  }

  hide(id: number): void {
    const sheet = this.sheet(id);
    const others = this.active().getSheets();
    // Sheets refuses to hide the last one in sight.
    if (!sheet || !others.some((each) => each.getSheetId() !== id && !each.isSheetHidden())) return;
    this.buffered = true;
    sheet.hideSheet();
  }

  boxes(id: number, row: number, column: number, rows: number): void {
    const sheet = this.need(id);
    this.buffered = true;
    this.grow(id, sheet, row + rows - 1);
    sheet.getRange(row, column, rows, 1).insertCheckboxes();
    this.reached(id, row + rows - 1);
  }

  removeRows(id: number, rows: readonly number[]): void {
    const sheet = this.need(id);
    // From the bottom up, so that the numbers above stay what they were.
    const left = [...new Set(rows)].sort((a, b) => b - a);
    for (let start = 0; start < left.length; ) {
      let end = start + 1;
      while (end < left.length && left[end] === (left[end - 1] as number) - 1) end++;
      sheet.deleteRows(left[end - 1] as number, end - start);
      start = end;
    }
    this.lastRows.delete(id);
    this.exists.delete(id);
  }

  closeGaps(): void {
    for (const { id, after, rows, needed } of this.added.splice(0).reverse()) {
      const sheet = this.sheet(id);
      if (!sheet || sheet.getLastRow() <= after + rows) continue;
      const beyond = after + rows - needed;
      const values = beyond > 0 ? sheet.getSheetValues(needed + 1, 1, beyond, sheet.getLastColumn()) : [];
      if (values.every((row) => row.every((cell) => cell === ''))) sheet.deleteRows(after + 1, rows);
    }
  }

  ends(sheets: readonly number[]): (number | undefined)[] {
    return sheets.map((id) => {
      const sheet = this.sheet(id);
      return sheet ? this.lastRow(id, sheet) : undefined;
    });
  }

  read(areas: readonly Area[]): (Cell[][] | undefined)[] {
    return areas.map((area) => {
      const sheet = this.sheet(area.sheet);
      if (!sheet) return undefined;
      const rows = area.rows === 'end' ? this.lastRow(area.sheet, sheet) - area.row + 1 : area.rows;
      const values = rows > 0 ? this.values(sheet, area, rows) : [];
      this.saw(area.sheet, area.row + values.length - 1);
      return values;
    });
  }

  /** The block's values; nothing where a person has deleted its rows: what stood there has to be looked for by id. */
  private values(sheet: Sheet, { row, column, columns }: Area, rows: number): Cell[][] {
    // Reading a range commits what is buffered, as Google promises; where nothing is, one call less does.
    const { buffered } = this;
    this.buffered = false;
    try {
      const range = buffered && sheet.getRange(row, column, rows, columns);
      return (range ? range.getValues() : sheet.getSheetValues(row, column, rows, columns)) as Cell[][];
    } catch (error) {
      if (error instanceof Error && /outside the dimensions/.test(error.message)) return [];
      throw error;
    }
  }

  write(writes: readonly Write[], notes: readonly NoteWrite[] = []): void {
    this.buffered = true;
    // Notes first: to keep what a person wrote there they are read, and a read after a write would wait for it.
    for (const { sheet, row, column, note } of notes) {
      const range = this.need(sheet).getRange(row, column);
      const theirs = withoutRapi(range.getNote());
      range.setNote(note === '' ? theirs : `${theirs}${theirs === '' ? '' : '\n'}${RAPI_NOTE}${note}`);
    }
    const bySheet = [...new Set(writes.map(({ sheet }) => sheet))].map((id) => {
      const own = writes.filter(({ sheet }) => sheet === id);
      const last = Math.max(...own.map(({ row, cells }) => row + cells.length - 1));
      return { id, own, last, sheet: this.need(id) };
    });
    // Rows first, in all sheets: adding them commits what is buffered and makes Google forget what it knew, once for each sheet that lies between.
    const full = bySheet.flatMap((each) => {
      const rows = this.rowsMissing(each.id, each.sheet, each.last);
      return rows > 0 ? [{ ...each, rows }] : [];
    });
    for (const { id, sheet, last, rows } of full) this.addRows(id, sheet, last, rows);
    for (const { id, own, last, sheet } of bySheet) {
      writeCells(sheet, own);
      this.reached(id, last);
    }
  }

  writeFormulas(sheet: number, row: number, column: number, formulas: readonly (readonly string[])[]): void {
    this.buffered = true;
    const own = this.need(sheet);
    this.grow(sheet, own, row + formulas.length - 1);
    own
      .getRange(row, column, formulas.length, (formulas[0] as readonly string[]).length)
      // In a text cell a formula would stay its own text.
      .setNumberFormat('General')
      .setFormulas(formulas.map((each) => [...each]));
    this.reached(sheet, row + formulas.length - 1);
  }

  commit(areas: readonly Area[]): (Cell[][] | undefined)[] {
    // Reading a range commits what is buffered; without one there is only the flush. Either way a bad write surfaces here, not after the lock is gone.
    this.buffered = areas.length > 0;
    if (areas.length === 0) SpreadsheetApp.flush();
    return this.read(areas);
  }

  private active(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    this.spreadsheet = this.spreadsheet ?? SpreadsheetApp.getActive();
    return this.spreadsheet;
  }

  private sheet(id: number): Sheet | null {
    let sheet = this.handles.get(id);
    if (sheet === undefined) {
      sheet = this.active().getSheetById(id);
      this.handles.set(id, sheet);
    }
    return sheet;
  }

  private need(id: number): Sheet {
    const sheet = this.sheet(id);
    if (!sheet) throw new Error(`the sheet ${id} is gone`);
    return sheet;
  }

  private lastRow(id: number, sheet: Sheet): number {
    let last = this.lastRows.get(id);
    if (last === undefined) {
      last = sheet.getLastRow();
      this.lastRows.set(id, last);
    }
    return last;
  }

  private grow(id: number, sheet: Sheet, row: number): void {
    const rows = this.rowsMissing(id, sheet, row);
    if (rows > 0) this.addRows(id, sheet, row, rows);
  }

  /** How many rows are to be added so that this one is there. */
  private rowsMissing(id: number, sheet: Sheet, row: number): number {
    if (row <= (this.exists.get(id) ?? 0)) return 0;
    const known = sheet.getMaxRows();
    this.saw(id, known);
    return Math.max(0, row - known);
  }

  private addRows(id: number, sheet: Sheet, row: number, missing: number): void {
    const [after, rows] = [row - missing, Math.max(missing, GROW_ROWS)];
    sheet.insertRowsAfter(after, rows);
    this.added.push({ id, after, rows, needed: row });
    this.saw(id, row);
  }

  private saw(id: number, row: number): void {
    if (row > (this.exists.get(id) ?? 0)) this.exists.set(id, row);
  }

  private reached(id: number, row: number): void {
    const last = this.lastRows.get(id);
    if (last !== undefined && last < row) this.lastRows.set(id, row);
  }

  private forget(): void {
    this.handles.clear();
    this.lastRows.clear();
    this.exists.clear();
  }
}

function withoutRapi(note: string): string {
  const at = note.indexOf(RAPI_NOTE);
  return (at < 0 ? note : note.slice(0, at)).trimEnd();
}
