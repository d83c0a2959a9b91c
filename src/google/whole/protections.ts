/** Protected ranges and tabs, with their editors and what is left open in them. */
import { gather } from '../../kernel/neighbours';
import type { Guard } from '../../ports/book';
import { closeTo } from '../guard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Of one sheet, or of the whole workbook in as many calls. */
export function protections(of: Pick<Sheet, 'getProtections'>): { whole: boolean; protection: Protection }[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [
    ...of.getProtections(SHEET).map((protection) => ({ whole: true, protection })),
    ...of.getProtections(RANGE).map((protection) => ({ whole: false, protection })),
  ];
}

export function keptProtection({ whole, protection }: { whole: boolean; protection: Protection }): Guard {
  const warningOnly = protection.isWarningOnly();
  const open = whole ? protection.getUnprotectedRanges().map((range) => range.getA1Notation()) : [];
  return {
    a1: whole ? '' : protection.getRange().getA1Notation(),
    description: protection.getDescription(),
    warningOnly,
    editors: warningOnly ? [] : protection.getEditors().map((person) => person.getEmail()),
    ...(open.length > 0 && { open }),
  };
}

export function guardsBySheet(book: Spreadsheet): Map<number, Guard[]> {
  const bySheet = new Map<number, Guard[]>();
  for (const each of protections(book))
    gather(bySheet, each.protection.getRange().getSheet().getSheetId(), keptProtection(each));
  return bySheet;
}

/** Those that close the whole sheet to all but some. */
const closing = (sheet: Sheet): Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).filter((each) => !each.isWarningOnly());

export const isClosed = (sheet: Sheet): boolean => closing(sheet).some((each) => !each.canEdit());

export function admit(sheet: Sheet, { come, go }: { come: string; go?: string | undefined }): void {
  for (const protection of closing(sheet)) {
    protection.addEditor(come);
    if (go) protection.removeEditor(go);
  }
}

export function protect(sheet: Sheet, { a1, description, warningOnly, editors, open = [] }: Guard): void {
  const made = (a1 === '' ? sheet.protect() : sheet.getRange(a1).protect()).setDescription(description);
  if (open.length > 0) made.setUnprotectedRanges(open.map((each) => sheet.getRange(each)));
  if (warningOnly) made.setWarningOnly(true);
  else closeTo(made, editors);
}
