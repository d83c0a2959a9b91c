/** *Unduh*: the files that a version needs, one a call, each compared with what the manifest says of it; the page makes one file of them. */

import * as z from 'zod/mini';
import { problem, Refusal, refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import {
  filesOf,
  MAY_BACK_UP,
  notKeeper,
  packFile,
  readOutline,
  saidBytes,
  sayWhen,
  versionsIn,
} from '../../backup';
import { version } from '../input';

export interface Download {
  readonly version: string;
  /** `5 Nov, 02.10`. */
  readonly at: string;
  /** Names of all files, the manifest first, and their size together: `1,2 MB`. */
  readonly files: readonly string[];
  readonly size: string;
  /** The wanted one. */
  readonly text?: string;
}

export const download: Errand<
  { readonly version?: string | undefined; readonly part?: number | undefined },
  Download
> = {
  name: 'backup.download',
  writes: 'apart',
  asks: true,
  roles: MAY_BACK_UP,
  /** The newest version unless one is named. */
  input: () => z.object({ version: z.optional(version()), part: z.optional(z.int().check(z.gte(0))) }),
  run: (context, { version: wanted, part }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const files = filesOf(apart);
    const versions = versionsIn(files);
    const file =
      wanted === undefined
        ? versions[versions.length - 1]
        : versions.find(({ name }) => name === `${wanted}.json`);
    if (!file)
      return wanted === undefined
        ? refuse('backup.noneYet')
        : refuse('backup.noVersion', { version: wanted }, { field: 'version' });
    const text = apart.drive.read(file.id) ?? '';
    const manifest = readOutline(text, apart.digest);
    if (typeof manifest === 'string')
      return new Refusal([problem(`backup.manifest.${manifest}`, { file: file.name })]);
    const { packs, version: name } = manifest;
    const told: Download = {
      version: name,
      at: sayWhen(manifest.at as typeof context.now, context),
      files: [file.name, ...packs.map((pack) => pack.name)],
      size: saidBytes(
        packs.reduce((sum, { size }) => sum + size, file.size),
        context.language,
      ),
    };
    if (part === undefined) return told;
    if (part === 0) return { ...told, text };
    const pack = packs[part - 1];
    if (!pack) return refuse('backup.noVersion', { version: `${name}-${part}` }, { field: 'part' });
    const about = { file: pack.name, version: name };
    const stored = packFile(pack, files);
    const inside = stored && apart.drive.read(stored.id);
    if (inside === undefined) return refuse('backup.pack.missing', about);
    return apart.digest(inside) === pack.sha256
      ? { ...told, text: inside }
      : refuse('backup.pack.changed', about);
  },
  inverse: { none: 'backup.nothingWritten' },
  done: () => ({ code: 'backup.nothingWritten' }),
};
