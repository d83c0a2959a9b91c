/** *Ekspor*: what another program loads, as plain NDJSON: the archived files as they were verified, and what is live. Asked for a table at a time. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import { notKeeper } from '../../backup';
import { ARCHIVED } from '../leaving';
import { lineOf, written } from '../rules/ndjson';
import { nameOf } from '../store/files';
import { keptIn, partOf } from '../tables';
import { archived } from './read';

interface Wish {
  readonly table?: string | undefined;
  /** Number of the archive; without one what is live. */
  readonly archive?: string | undefined;
}

export interface ExportedFile {
  readonly archive: string;
  readonly month: string;
  readonly table: string;
  readonly sha256: string;
}

export type Exported =
  | { readonly zone: string; readonly files: readonly ExportedFile[] }
  | { readonly text: string; readonly sha256: string };

export const exportRows: Errand<Wish, Exported> = {
  name: 'archive.export',
  writes: 'apart',
  asks: true,
  roles: ['owner', 'manager'],
  input: () => z.object({ table: z.optional(z.string()), archive: z.optional(z.string()) }),
  run: (context, { table: key, archive }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const files = archived(context).flatMap(({ id, values }) =>
      keptIn(values).files.map((file) => ({ ...file, archive: id, month: values.month, drive: file.id })),
    );
    if (key === undefined)
      return {
        zone: context.settings.zone,
        files: files.map(({ archive: no, month, table, sha256 = '' }) => ({
          archive: no,
          month,
          table,
          sha256,
        })),
      };
    const table = ARCHIVED.find((each) => each.key === key);
    if (!table) return refuse('archive.unknown', { id: key.slice(0, 20) });
    if (archive === undefined) {
      const text = written(
        context
          .from(table)
          .all()
          .map(({ values }) => lineOf(table, values)),
      );
      return { text, sha256: apart.digest(text) };
    }
    const file = files.find((each) => each.archive === archive && each.table === key);
    if (!file) return refuse('archive.unknown', { id: archive.slice(0, 20) });
    const text = apart.drive.read(file.drive);
    const { month } = file;
    const name = nameOf(key, month, partOf(archived(context), { id: archive, values: { month } }));
    if (text === undefined) return refuse('archive.fileGone', { file: name });
    const sha256 = apart.digest(text);
    return sha256 === file.sha256 ? { text, sha256 } : refuse('archive.damaged', { file: name });
  },
  inverse: { none: 'archive.nothingWritten' },
  done: () => ({ code: 'archive.nothingWritten' }),
};
