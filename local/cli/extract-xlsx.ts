/** Tabs as an Excel workbook: values, formulas with what they showed, dates, widths, frozen parts, number formats. */
import ExcelJS from 'exceljs';
import { sheetNames, widthOf } from '../xlsx/names';
import type { Cell, Sheet } from './extract-text';

const DAY_MS = 86_400_000;

export async function toXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const names = sheetNames(sheets.map(({ name }) => name));
  for (const [at, sheet] of sheets.entries()) {
    const { frozenRows: ySplit, frozenColumns: xSplit, hidden } = sheet;
    const made = book.addWorksheet(names[at], {
      ...(hidden && sheets.some((each) => !each.hidden) && { state: 'hidden' }),
      ...((ySplit > 0 || xSplit > 0) && { views: [{ state: 'frozen', ySplit, xSplit }] }),
    });
    for (const [column, width] of sheet.widths.entries()) made.getColumn(column + 1).width = widthOf(width);
    const formats = formatsOf(sheet);
    for (const [row, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (cell === '') continue;
        const place = made.getCell(row + 1, column + 1);
        place.value = cellValue(cell);
        const format = formats(row + 1, column + 1) || (isMoment(cell) ? defaultFormat(cell) : '');
        if (format) place.numFmt = format;
      }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function cellValue(cell: Cell): ExcelJS.CellValue {
  if (typeof cell !== 'object') return cell;
  if ('d' in cell) return dateOf(cell.d);
  if ('e' in cell) return cell.e;
  const { v } = cell;
  const formula = cell.f.replace(/^=/, '');
  // Excel knows no other errors than these; another one is worked out again by Excel itself.
  if (typeof v === 'object')
    return 'd' in v ? { formula, result: dateOf(v.d) } : { formula, result: undefined };
  return { formula, result: v };
}

/** On the wall clock: Excel knows no zones. */
const dateOf = (wall: string): Date => new Date(`${wall}Z`);
const isMoment = (cell: Cell): cell is { d: string } => typeof cell === 'object' && 'd' in cell;
const defaultFormat = ({ d }: { d: string }): string =>
  Date.parse(`${d}Z`) % DAY_MS === 0 ? 'd mmm yyyy' : 'd mmm yyyy hh:mm';

/** The number format of a cell; later rectangles lie over earlier ones. */
function formatsOf({ formats }: Sheet): (row: number, column: number) => string {
  const byColumn = new Map<number, { row: number; rows: number; value: string }[]>();
  for (const { row, column, rows, columns, value } of formats)
    for (let at = column; at < column + Math.min(columns, 1_000); at++)
      byColumn.set(at, [...(byColumn.get(at) ?? []), { row, rows, value }]);
  return (row, column) =>
    byColumn.get(column)?.find((each) => row >= each.row && row < each.row + each.rows)?.value ?? '';
}
