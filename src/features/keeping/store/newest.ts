/** The first rungs of the check, without a download but the manifest: is the newest version listed, unchanged, and with all of its packs? */
import { type Problem, problem } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';
import { readOutline, versionsIn } from '../../backup';

/**
 * What is wrong with the version that was made last; `files` with the trash. A listing that does not show what was just written lags behind, or somebody
 * took it away: both are told, and neither is a moment to remove anything.
 */
export function checkNewest(
  apart: Pick<Apart, 'drive' | 'digest'>,
  files: readonly StoredFile[],
  last: { readonly version: string; readonly manifest: string },
): Problem | undefined {
  const { version } = last;
  const manifestFile = versionsIn(files).find(({ name }) => name === `${version}.json`);
  if (!manifestFile) return problem('keeping.unlisted', { version });
  const { name: file } = manifestFile;
  if (manifestFile.trashed) return problem('keeping.trashed', { file, version });
  if (manifestFile.sha256 !== last.manifest) return problem('backup.manifest.changed', { file });
  const text = apart.drive.read(manifestFile.id);
  if (text === undefined) return problem('keeping.unreadable', { file });
  const manifest = readOutline(text, apart.digest);
  if (typeof manifest === 'string') return problem(`backup.manifest.${manifest}`, { file });
  for (const pack of manifest.packs) {
    const about = { file: pack.name, version };
    const found = files.find(({ id }) => id === pack.id) ?? files.find(({ name }) => name === pack.name);
    if (!found) {
      const elsewhere = apart.drive.list().some(({ id }) => id === pack.id);
      return problem(elsewhere ? 'keeping.moved' : 'backup.pack.missing', about);
    }
    if (found.trashed) return problem('keeping.trashed', about);
    if (found.sha256 !== pack.sha256) return problem('backup.pack.changed', about);
  }
  return undefined;
}
