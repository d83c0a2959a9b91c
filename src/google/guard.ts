/** Guards and choices on sheets: warning-only where several people work, hard only where one person writes. */
import type { ColumnPlan, SheetPlan } from '../ports/sheets';
import { runs } from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * A script writes as the person who clicked, so a hard protection would stop the packer's own shipment: guarded columns only warn, and the edit that goes on
 * anyway is put back. A sheet that one person writes is closed to all others.
 */
export function guard(sheet: Sheet, plan: SheetPlan): void {
  if (plan.only) {
    closeTo(sheet.protect().setDescription('Rapi'), plan.only);
    return;
  }
  for (const [first, length] of runs(plan.columns, (column) => column.guarded))
    guardColumns(sheet, first, length);
}

/** Nobody else may edit then. In a Workspace account a new protection lets in everybody of the domain, whoever its editors are. */
export function closeTo(
  protection: GoogleAppsScript.Spreadsheet.Protection,
  people: readonly string[],
): void {
  protection.removeEditors(protection.getEditors());
  protection.addEditors([...people]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** A warning before anybody edits these columns below the header. */
export function guardColumns(sheet: Sheet, first: number, length: number): void {
  const cells = sheet.getRange(2, first, sheet.getMaxRows() - 1, length);
  cells.protect().setDescription('Rapi').setWarningOnly(true);
}

/** Dropdowns with their help: a fixed choice refuses other text at the cell, a list of names or offers warns. Checkboxes only where they are planned. */
export function validate(sheet: Sheet, column: number, plan: ColumnPlan): void {
  if (plan.boxes) sheet.getRange(2, column, plan.boxes, 1).insertCheckboxes();
  const builder = SpreadsheetApp.newDataValidation();
  if (plan.help !== undefined) builder.setHelpText(plan.help);
  const names = plan.choicesFrom && listOf(sheet, plan.choicesFrom);
  if (names) builder.requireValueInRange(names, true).setAllowInvalid(true);
  else if (plan.offers) builder.requireValueInList([...plan.offers], true).setAllowInvalid(true);
  else if (plan.choices) builder.requireValueInList([...plan.choices], true).setAllowInvalid(false);
  else return;
  sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setDataValidation(builder.build());
}

/** The column of another tab below its header; nothing where the tab is not there. */
function listOf(sheet: Sheet, from: { sheet: string; column: number }): Range | undefined {
  const other = sheet.getParent().getSheetByName(from.sheet);
  return other?.getRange(2, from.column, other.getMaxRows() - 1, 1);
}
