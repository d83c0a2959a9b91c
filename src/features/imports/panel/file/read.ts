/** A chosen file as a table, or the reason why it is none. */
import { type FileTable, tableOf } from './csv';
import { startsWith, textOf, UnfitFile } from './text';
import { readXlsx } from './xlsx';

/** What a sidebar can hold in memory beside itself, and more than any shop exports. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** Throws `UnfitFile`. */
export async function readFile(file: Blob): Promise<FileTable> {
  if (file.size > MOST_BYTES) throw new UnfitFile('tooBig');
  if (file.size === 0) throw new UnfitFile('empty');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ? readXlsx(bytes) : tableOf(textOf(bytes));
}
