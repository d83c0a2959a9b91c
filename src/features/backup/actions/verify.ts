/** Checks versions byte by byte: manifest, packs, blocks, the hash of the state, and the chain from version to version. */
import * as z from 'zod/mini';
import { type Problem, problem, Refusal } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';
import type { Errand } from '../../../ports/feature';
import { version } from '../input';
import { filesOf } from '../restore/find';
import { MAY_BACK_UP } from '../roles';
import { listVersions } from '../store/list';
import { loadVersion } from '../store/load';
import { versionsIn } from '../store/memory';

export interface Verified {
  readonly versions: readonly string[];
  readonly files: number;
}

export const verify: Errand<{ readonly version?: string | undefined }, Verified> = {
  name: 'backup.verify',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ version: z.optional(version()) }),
  run: (context, input, apart) => {
    apart.release();
    const files = filesOf(apart);
    const all = versionsIn(files);
    const wanted =
      input.version === undefined ? all : all.filter(({ name }) => name === `${input.version}.json`);
    if (wanted.length === 0)
      return new Refusal([
        input.version === undefined
          ? problem('backup.noneYet')
          : problem('backup.noVersion', { version: input.version }),
      ]);
    const problems = wanted.flatMap((file) => [...checked(apart, file, files, all)]);
    if (problems.length > 0) return new Refusal(problems);
    if (context.who.email === apart.keeper && input.version !== undefined)
      listVersions(apart, context, files, input.version);
    return { versions: wanted.map(({ name }) => name.replace(/\.json$/, '')), files: files.length };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: ({ versions }) => ({ code: 'backup.verifiedAll', values: { count: versions.length } }),
};

/** A version is whole by itself; besides it must follow the manifest before it, where that one is still there. */
function checked(
  apart: Apart,
  file: StoredFile,
  files: readonly StoredFile[],
  all: readonly StoredFile[],
): readonly Problem[] {
  const outcome = loadVersion(apart, file, files);
  if (!('loaded' in outcome)) return outcome.problems;
  const { before } = outcome.loaded.manifest;
  const earlier = all[all.indexOf(file) - 1];
  return earlier && before !== '' && earlier.sha256 !== before
    ? [problem('backup.chainBroken', { file: file.name, before: earlier.name })]
    : [];
}
