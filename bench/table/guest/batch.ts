/**
 * What a careful person writes without a library: reads once, changes in memory, writes one block, and only the column that changes, so that no formula is
 * lost. It takes the lock. It keeps no journal, and trusts that the rows are still where it read them.
 */
import type { Operations } from './operations';

const TAB = 'Tabel';
const [ID, CITY, ARCHIVED, WIDTH] = [1, 4, 8, 8];

function locked<T>(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
  const lock = LockService.getDocumentLock();
  lock.waitLock(8_000);
  const done = work(SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB) as never);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return done;
}

/** One column of the records of these rows, found by their ids; the column goes back as one block. */
const set = (rows: readonly number[], column: number, value: unknown): void =>
  locked((sheet) => {
    const ids = new Set(rows.map((row) => `T-${String(row).padStart(4, '0')}`));
    const all = sheet.getDataRange().getValues();
    const hit = all.map((line, at) => ({ line, at })).filter(({ line }) => ids.has(line[ID - 1]));
    const [first, last] = [hit[0]?.at ?? 0, hit[hit.length - 1]?.at ?? 0];
    const block = all.slice(first, last + 1).map((line) => [ids.has(line[ID - 1]) ? value : line[column - 1]]);
    sheet.getRange(first + 1, column, block.length, 1).setValues(block);
  });

export const batch: Operations = {
  nothing: () => locked(() => undefined),
  prepare: () => undefined,
  load: () => locked((sheet) => sheet.getDataRange().getValues().length - 1),
  insert: (count) =>
    locked((sheet) => {
      const last = sheet.getLastRow();
      const rows = Array.from({ length: count }, (_, at) => [`T-${last + at}`, `Baru ${at}`, '', 'Solo', '', '', '', '']);
      sheet.getRange(last + 1, 1, count, WIDTH).setValues(rows);
    }),
  update: (rows) => set(rows, CITY, 'Solo'),
  archive: (rows) => set(rows, ARCHIVED, true),
};
