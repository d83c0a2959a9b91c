/** Brings sheets into the shape of their plans: headers, formats, widths, groups, guards, dropdowns, tab colours. */
import { letters } from '../kernel/letters';
import type { ColumnPlan, SheetFacts, SheetPlan } from '../ports/sheets';
import { guard, guardColumns, validate } from './guard';
import { runs } from './runs';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_HEIGHT = 28;
/** Google's phone apps recolour cells in dark mode: a cell with a fill always sets its font colour too. */
const HEADER = { background: '#F8F9FA', font: '#1F1F1F' };
const GUARDED = { background: '#F1F3F4', font: '#444746' };
const CHECK = { background: '#FEF7E0', font: '#7A4F01' };
/** Red is only for what has to be done now. */
const TONES = { act: { background: '#FCE8E6', font: '#B3261E' }, watch: CHECK } as const;
const METADATA_KEY = 'rapi';

/**
 * Makes missing sheets; a sheet of that name that already has its header stays as people arranged it. One with nothing but Rapi's own header is what a
 * stopped run made, and nobody can tell how far it came: it is made anew.
 */
export function layOut(book: Book, plans: readonly SheetPlan[]): SheetFacts[] {
  const sheets = plans.map((plan) => {
    const there = book.getSheetByName(plan.name);
    // A workbook keeps at least one sheet.
    const half = there && book.getNumSheets() > 1 && isHalf(there, plan);
    if (half) book.deleteSheet(there);
    const found = half ? null : there;
    return { plan, found, sheet: found ?? made(book, plan) };
  });
  // Shaped only once all stand there: a dropdown may offer what another tab holds.
  const facts = sheets.map(({ plan, found, sheet }) => {
    if (!found || found.getLastRow() === 0) shape(sheet, plan);
    return { id: sheet.getSheetId(), name: plan.name };
  });
  removeBlankSheet(book, plans);
  return facts;
}

/** Google gives every sheet 26 columns, and a version reads all of them. */
function made(book: Book, { name, position, narrow, columns }: SheetPlan): Sheet {
  const sheet = book.insertSheet(name, position - 1);
  const spare = sheet.getMaxColumns() - columns.length;
  if (narrow && spare > 0) sheet.deleteColumns(columns.length + 1, spare);
  return sheet;
}

/** Whether a sheet holds the planned header, and below it nothing but unticked boxes. */
function isHalf(sheet: Sheet, { columns }: SheetPlan): boolean {
  const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || width !== columns.length) return false;
  const [header = [], ...below] = sheet.getSheetValues(1, 1, rows, width);
  return (
    columns.every((column, index) => column.header === header[index]) &&
    below.every((row) => row.every((cell) => cell === '' || cell === false))
  );
}

/** A new workbook comes with one empty sheet that nobody made; with Rapi's tabs beside it, it is only in the way. */
function removeBlankSheet(book: Book, plans: readonly SheetPlan[]): void {
  const names = plans.map((plan) => plan.name);
  for (const sheet of book.getSheets()) {
    if (
      !names.includes(sheet.getName()) &&
      /^(Sheet|Lembar) ?1$/.test(sheet.getName()) &&
      sheet.getLastRow() === 0
    )
      book.deleteSheet(sheet);
  }
}

function shape(sheet: Sheet, plan: SheetPlan): void {
  const count = plan.columns.length;
  const width = sheet.getMaxColumns();
  if (width < count) sheet.insertColumnsAfter(width, count - width);
  const header = sheet.getRange(1, 1, 1, count);
  header.setNumberFormat('@').setValues([plan.columns.map((column) => column.header)]);
  dressHeader(header);
  sheet.setRowHeight(1, HEADER_HEIGHT);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(plan.loose ? 0 : 1);
  sheet.setTabColor(plan.color);
  // Of several lines in a low row the first is the one to see.
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, count).setVerticalAlignment('top');
  for (const [index, column] of plan.columns.entries()) shapeColumn(sheet, index + 1, column);
  for (const [first, length] of runs(plan.columns, (column) => column.shown === 'grouped')) {
    sheet.getRange(1, first, 1, length).shiftColumnGroupDepth(1).collapseGroups();
  }
  for (const [first, length] of runs(plan.columns, (column) => column.shown === 'hidden'))
    sheet.hideColumns(first, length);
  guard(sheet, plan);
  const visible = plan.columns.filter((column) => column.shown === 'visible').length;
  const rules = (plan.colours ?? []).map(({ column, formula, tone }) =>
    colour(sheet, formula, TONES[tone], { first: column, columns: 1 }),
  );
  // Rows with a mark in *Perlu dicek*.
  if (plan.checkColumn)
    rules.push(
      colour(sheet, `=LEN($${letters(plan.checkColumn)}2)>0`, CHECK, { first: 1, columns: visible }),
    );
  // All at once: the sheet is new, and looking at the rules it has would send what waits to be written.
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  if (plan.hidden) sheet.hideSheet();
}

function dressHeader(header: GoogleAppsScript.Spreadsheet.Range): void {
  header.setFontWeight('bold').setBackground(HEADER.background);
  header.setFontColor(HEADER.font).setVerticalAlignment('middle');
}

function shapeColumn(sheet: Sheet, column: number, plan: ColumnPlan): void {
  const cells = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  cells.setNumberFormat(plan.format).setHorizontalAlignment(plan.align);
  if (plan.guarded) cells.setBackground(GUARDED.background).setFontColor(GUARDED.font);
  sheet.getRange(1, column).setHorizontalAlignment(plan.align);
  sheet.setColumnWidth(column, plan.width);
  validate(sheet, column, plan);
  // Metadata on a whole column moves with it: read only when the control sheet itself is lost.
  sheet.getRange(`${letters(column)}:${letters(column)}`).addDeveloperMetadata(METADATA_KEY, plan.mark);
}

/** Puts one column behind another one, for repair. */
export function insertColumn(sheet: Sheet, behind: number, plan: ColumnPlan): void {
  if (behind > 0) sheet.insertColumnsAfter(behind, 1);
  else sheet.insertColumnsBefore(1, 1);
  const column = behind + 1;
  const header = sheet.getRange(1, column);
  header.setNumberFormat('@').setValue(plan.header);
  dressHeader(header);
  shapeColumn(sheet, column, plan);
  if (plan.shown === 'hidden') sheet.hideColumns(column, 1);
  if (plan.shown === 'grouped') sheet.getRange(1, column).shiftColumnGroupDepth(1).collapseGroups();
  if (plan.guarded) guardColumns(sheet, column, 1);
}

/** Colours by one conditional rule; no cell's own format is touched. Of two rules that hold the earlier one wins. */
function colour(
  sheet: Sheet,
  formula: string,
  { background, font }: { readonly background: string; readonly font: string },
  { first, columns }: { readonly first: number; readonly columns: number },
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(font)
    .setRanges([sheet.getRange(2, first, sheet.getMaxRows() - 1, columns)])
    .build();
}
