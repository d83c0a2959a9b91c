/** Turned text, which is asked cell by cell and so only where headers stand. */
import type { Patch } from '../../ports/book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VERTICAL = 'vertical';
/** Rows of people's own tabs in which headers may stand; in Rapi's it is the first. */
const HEADERS = 5;

/** Letters one above another are looked for in people's own tabs only. */
export function turnedOf(sheet: Sheet, own: boolean): Patch[] {
  const width = sheet.getLastColumn();
  if (width === 0) return [];
  const found = sheet
    .getRange(1, 1, Math.min(own ? HEADERS : 1, sheet.getMaxRows()), width)
    .getTextRotations();
  return found.flatMap((line, row) =>
    line.flatMap((rotation, column): Patch[] => {
      const degrees = rotation.getDegrees();
      const value = degrees !== 0 ? String(degrees) : own && rotation.isVertical() ? VERTICAL : '';
      return value === '' ? [] : [{ row: row + 1, column: column + 1, rows: 1, columns: 1, value }];
    }),
  );
}

export function turn(sheet: Sheet, patches: readonly Patch[]): void {
  for (const { row, column, rows, columns, value } of patches) {
    const range = sheet.getRange(row, column, rows, columns);
    if (value === VERTICAL) range.setVerticalText(true);
    else range.setTextRotation(Number(value));
  }
}
