/** The files of a month: written under ids that were noted before, read back from Drive, and compared with the rows they were made from. */
import type { Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Stored } from '../../../ports/context';
import { type Line, lineOf, readLines, sameSums, sumsOf, written } from '../rules/ndjson';
import type { Month } from '../rules/settled';
import type { Kept, KeptFile } from '../tables';

/** `orders-2026-10.ndjson`, and `orders-2026-10.2.ndjson` for what of the month was settled later. */
export const nameOf = (table: string, month: Month, part: number): string =>
  `${table}-${month}${part > 1 ? `.${part}` : ''}.ndjson`;

export interface Written {
  readonly table: string;
  readonly lines: readonly Line[];
  readonly text: string;
}

export const writtenOf = (rows: ReadonlyMap<Table, readonly Stored<Table>[]>): Written[] =>
  [...rows].map(([table, stored]) => {
    const lines = stored.map(({ values }) => lineOf(table, values));
    return { table: table.key, lines, text: written(lines) };
  });

/** The noted files with what they hold, or the name of the one that did not come back as it went. One call a file to write, one to read, and one listing. */
export function writeFiles(
  { drive, digest, id: book }: Pick<Apart, 'drive' | 'digest' | 'id'>,
  about: { archive: string; month: Month; part: number; kept: Kept; firm: string },
  files: readonly Written[],
): readonly KeptFile[] | { readonly wrong: string } {
  const { archive, month, part, kept, firm } = about;
  const { folder } = kept;
  drive.makeFolder(folder, `Rapi: arsip ${firm}`.trim(), { rapi: 'archiveFolder', book });
  const placed = files.map((file) => ({
    ...file,
    id: kept.files.find(({ table }) => table === file.table)?.id,
  }));
  for (const { table, text, id } of placed)
    if (id)
      drive.put({
        id,
        name: nameOf(table, month, part),
        folder,
        text,
        notes: { rapi: 'archive', book, table, month, archive, folder },
      });
  const listed = new Map(drive.list(folder).map((file) => [file.id, file]));
  const done: KeptFile[] = [];
  for (const { table, text, id = '', lines } of placed) {
    const sha256 = digest(text);
    const back = listed.get(id)?.sha256 === sha256 ? drive.read(id) : undefined;
    const rows = back === undefined ? undefined : readLines(back);
    if (!rows || digest(back ?? '') !== sha256 || !sameSums(sumsOf(rows), sumsOf(lines)))
      return { wrong: nameOf(table, month, part) };
    done.push({ table, id, sha256, rows: rows.length });
  }
  return done;
}

/** Whether the rows as they stand now are still those of the files. */
export const unchanged = (
  { digest }: Pick<Apart, 'digest'>,
  files: readonly Written[],
  kept: Kept,
): boolean => {
  const verified = kept.files.filter(({ sha256 }) => sha256 !== undefined);
  return (
    verified.length === files.length &&
    files.every(({ table, text }) =>
      verified.some((file) => file.table === table && file.sha256 === digest(text)),
    )
  );
};
