/** Finds a version's file in the keeper's Drive and loads it, or says why it cannot be. */
import { Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { factsOf } from '../rules/version';
import { type Loaded, loadVersion, type Needed } from '../store/load';
import { ownFiles, recallMemory, versionsIn } from '../store/memory';

/** Files of this workbook's folder; where none is remembered, all that Rapi made for this person. */
export function filesOf(apart: Apart): readonly StoredFile[] {
  return ownFiles(apart.drive.list(recallMemory(apart)?.folder || undefined), apart);
}

/** A pack by its id, or by its name where a person carried it elsewhere. */
export const packFile = (
  { id, name }: Pick<StoredFile, 'id' | 'name'>,
  files: readonly StoredFile[],
): StoredFile | undefined => files.find((file) => file.id === id) ?? files.find((file) => file.name === name);

/** Only the keeper sees the files: anyone else is told whom to ask. */
export function notKeeper({ who, team }: Context, apart: Apart): Refusal | undefined {
  if (who.email === apart.keeper) return undefined;
  const keeper = team.find(({ email }) => email === apart.keeper)?.name ?? apart.keeper;
  return refuse('backup.onlyKeeper', { keeper });
}

/** Whether somebody asked to keep it, as its file says in the listing, beside the version itself. */
export interface Found {
  readonly loaded: Loaded;
  readonly held: boolean;
}

/** Loads a version by its number, the newest without one; of its sheets those that are needed, and no pack of others. */
export function findVersion(apart: Apart, version?: string, needed?: Needed): Loaded | Refusal {
  const found = findWithFacts(apart, version, needed);
  return found instanceof Refusal ? found : found.loaded;
}

export function findWithFacts(apart: Apart, version?: string, needed?: Needed): Found | Refusal {
  const files = filesOf(apart);
  const versions = versionsIn(files);
  const file =
    version === undefined
      ? versions[versions.length - 1]
      : versions.find(({ name }) => name === `${version}.json`);
  if (!file)
    return version === undefined
      ? refuse('backup.noneYet')
      : refuse('backup.noVersion', { version }, { field: 'version' });
  const outcome = loadVersion(apart, file, files, needed && { needed });
  return 'loaded' in outcome
    ? { loaded: outcome.loaded, held: factsOf(file).held }
    : new Refusal(outcome.problems);
}

/** The sheets of these names, all where none is named; to put them back in place with the control sheet, which tells where their columns stood. */
export const sheetsNamed =
  (names: readonly string[], inPlace: boolean): Needed =>
  ({ name, table }) =>
    names.length === 0 || names.includes(name) || (inPlace && table === 'control');
