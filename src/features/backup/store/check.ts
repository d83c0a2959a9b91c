/** Checks versions byte by byte: manifest, packs, blocks, the hash of the state, and the chain from version to version. */
import { type Problem, problem } from '../../../kernel/problem';
import type { StoredFile } from '../../../ports/drive';
import { factsOf } from '../rules/version';
import type { Own } from './keys';
import { loadVersion, type Packs } from './load';
import { numberOf, versionsIn } from './memory';

export interface Checked {
  /** Names of the versions that were looked at. */
  readonly versions: readonly string[];
  readonly problems: readonly Problem[];
}

/** Looks at one version among the files, or at all of them. */
export function checkFiles(own: Own, files: readonly StoredFile[], version?: string): Checked {
  const all = versionsIn(files);
  const wanted = version === undefined ? all : all.filter(({ name }) => name === `${version}.json`);
  const missing =
    version === undefined ? problem('backup.noneYet') : problem('backup.noVersion', { version });
  const read = { chain: '', packs: new Map() as Packs };
  const problems =
    wanted.length === 0
      ? [missing]
      : wanted.flatMap((file) => {
          const { chain } = factsOf(file);
          // Chains have no pack in common: what the one before needed would only fill the memory.
          if (chain !== read.chain) read.packs.clear();
          read.chain = chain;
          return [...trouble(own, file, files, all, read.packs)];
        });
  return { versions: wanted.map(({ name }) => name.replace(/\.json$/, '')), problems };
}

/** A version is whole by itself; besides it must follow the manifest before it, where that one is still there. */
function trouble(
  own: Own,
  file: StoredFile,
  files: readonly StoredFile[],
  all: readonly StoredFile[],
  packs: Packs,
): readonly Problem[] {
  const outcome = loadVersion(own, file, files, { packs });
  if (!('loaded' in outcome)) return outcome.problems;
  const { before, previous } = outcome.loaded.manifest;
  const earlier = all.find((each) =>
    previous === '' ? numberOf(each) === numberOf(file) - 1 : each.name === `${previous}.json`,
  );
  return earlier && before !== '' && earlier.sha256 !== before
    ? [problem('backup.chainBroken', { file: file.name, before: earlier.name })]
    : [];
}
