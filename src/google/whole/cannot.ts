/** What lies on a sheet that no script can make again as it was: found by counting, so that nobody takes a version for more than it is. */
import type { Depth, Frame, Lost } from '../../ports/book';
import { ROWS } from './lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Picture = GoogleAppsScript.Spreadsheet.OverGridImage;

/** Three calls for a tab that somebody may look at, none for Rapi's hidden ones. */
export function cannotOf(
  sheet: Sheet,
  { own, quiet, kinds }: Depth,
  pictures: readonly Picture[],
  unread: number,
): NonNullable<Frame['cannot']> {
  const id = sheet.getSheetId();
  const found: [Lost, number][] = [
    ['picture', pictures.filter((picture) => picture.getSheet().getSheetId() === id).length],
    ['drawing', quiet ? 0 : sheet.getDrawings().length],
    ['pivot', quiet ? 0 : sheet.getPivotTables().length],
    ['slicer', quiet ? 0 : sheet.getSlicers().length],
    ['rich', unread],
    ['rows', own && kinds.includes('looks') ? Math.max(0, sheet.getLastRow() - ROWS) : 0],
  ];
  return found.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
}
