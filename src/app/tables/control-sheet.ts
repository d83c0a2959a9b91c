/** Writes the control sheet: settings as values, places and team as formulas that Sheets itself keeps right. */
import type { Settings } from '../../kernel/settings';
import type { Table } from '../../kernel/table';
import type { Apart } from '../../ports/apart';
import type { SheetFacts, Sheets } from '../../ports/sheets';
import { LATEST } from '../registry';
import type { Workbook } from '../workbook';
import { type ControlRow, settingRows, tableRows } from './control';
import { placeKey, repeatedRows } from './repeated';

/** All rows below the header, for tables that stand in declared order; `facts` in the order of the tables. */
export function controlRows(
  settings: Settings,
  installer: string,
  tables: readonly Table[],
  facts: readonly SheetFacts[],
): ControlRow[] {
  const rows: ControlRow[] = [...settingRows(settings, installer), ['setting', 'migrated', LATEST]];
  for (const [index, table] of tables.entries()) {
    const sheet = facts[index] as SheetFacts;
    rows.push(...tableRows(table, sheet), ...repeatedRows(table, sheet));
  }
  return rows;
}

export function writeControl(sheets: Sheets, sheet: number, rows: readonly ControlRow[]): void {
  const isFormula = (value: ControlRow[2]): value is string =>
    typeof value === 'string' && value.startsWith('=');
  const cells = rows.map(([kind, key, value]) => [kind, key, isFormula(value) ? '' : value]);
  sheets.write([{ sheet, row: 2, column: 1, cells, formats: ['@', '@', 'General'] }]);
  for (let start = 0; start < rows.length; ) {
    let end = start;
    const formulas: string[][] = [];
    for (; end < rows.length && isFormula((rows[end] as ControlRow)[2]); end++)
      formulas.push([(rows[end] as ControlRow)[2] as string]);
    if (formulas.length > 0) sheets.writeFormulas(sheet, start + 2, 3, formulas);
    start = Math.max(end, start + 1);
  }
}

/** All rows of a table on this tab, whose columns stand there. */
export const seatsOf: Apart['seats'] = (table, tab, columns) => [
  ...tableRows(table, tab, columns),
  ...repeatedRows(table, tab, columns),
];

/** One row of the control sheet where it stands, or below the last one. */
export function writeControlRow(sheets: Sheets, workbook: Workbook, [kind, key, value]: ControlRow): void {
  const sheet = workbook.head.control;
  const row = workbook.control.rows.get(placeKey([kind, key])) ?? (sheets.ends([sheet])[0] ?? 1) + 1;
  const formula = typeof value === 'string' && value.startsWith('=');
  sheets.write([
    { sheet, row, column: 1, cells: [[kind, key, formula ? '' : value]], formats: ['@', '@', 'General'] },
  ]);
  if (formula) sheets.writeFormulas(sheet, row, 3, [[value]]);
}
