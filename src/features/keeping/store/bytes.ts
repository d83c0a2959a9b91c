/** The dearest rung of the check: files are downloaded and every byte of them is looked at. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';
import { type Outline, readOutline } from '../../backup';
import type { DueDay } from '../rules/share';

export interface BytesRead {
  /** So many files were read and found as they were written. */
  readonly checked: number;
  /** The last day of the round whose files were all read. */
  readonly readDay?: number;
  /** What is wrong with the file after them, and the version it belongs to. */
  readonly wrong?: { readonly problem: Problem; readonly version: string };
}

/** One file after another until one is wrong or this run has no more time; a pack is compared with what its version's manifest says of it. */
export function readBytes(
  apart: Pick<Apart, 'drive' | 'digest' | 'mayGoOn'>,
  due: readonly DueDay<StoredFile>[],
  all: readonly StoredFile[],
): BytesRead {
  const manifests = new Map<string, Outline | undefined>();
  const manifestOf = (file: StoredFile): Outline | undefined => {
    if (!manifests.has(file.id)) {
      const text = apart.drive.read(file.id);
      manifests.set(file.id, text === undefined ? undefined : readOutline(text, apart.digest));
    }
    return manifests.get(file.id);
  };
  let checked = 0;
  let readDay: number | undefined;
  const soFar = (): BytesRead => ({ checked, ...(readDay !== undefined && { readDay }) });
  for (const { day, files } of due) {
    for (const file of files) {
      if (!apart.mayGoOn()) return soFar();
      const { version = '' } = file.notes;
      const own = all.find((each) => each.name === `${version}.json`);
      const wrong = own && wrongWith(file, manifestOf(own), apart, all);
      if (wrong) return { ...soFar(), wrong: { problem: wrong, version } };
      checked += 1;
    }
    readDay = day;
  }
  return soFar();
}

function wrongWith(
  { id, name: file, notes }: StoredFile,
  manifest: Outline | undefined,
  { drive, digest }: Pick<Apart, 'drive' | 'digest'>,
  all: readonly StoredFile[],
): Problem | undefined {
  if (notes.rapi === 'version')
    return manifest === undefined
      ? problem('keeping.unreadable', { file })
      : typeof manifest === 'string'
        ? problem(`backup.manifest.${manifest}`, { file })
        : lacking(manifest, all);
  // Its own manifest is looked at in its turn.
  if (manifest === undefined || typeof manifest === 'string') return undefined;
  const pack =
    manifest.packs.find((each) => each.id === id) ?? manifest.packs.find(({ name }) => name === file);
  if (!pack) return undefined;
  const text = drive.read(id);
  if (text === undefined) return problem('keeping.unreadable', { file });
  return digest(text) === pack.sha256
    ? undefined
    : problem('backup.pack.changed', { file, version: manifest.version });
}

/** A pack that is not there has no turn of its own: whoever needs it says so. */
function lacking(
  { version, packs }: Exclude<Outline, string>,
  all: readonly StoredFile[],
): Problem | undefined {
  const gone = packs.find(({ id, name }) => !all.some((file) => file.id === id || file.name === name));
  return gone && problem('backup.pack.missing', { file: gone.name, version });
}
