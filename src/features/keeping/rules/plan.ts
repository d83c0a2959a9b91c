/**
 * What to do with the files of versions that need not stay, in two steps: into the trash now, for good at a later run at least a day after. Decided from
 * a listing alone, and only about files whose notes say that they are this workbook's and this folder's.
 */
import type { Moment } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import type { StoredFile } from '../../../ports/drive';
import { factsOf, versionsIn } from '../../backup';
import { type Policy, retained } from './retention';

/** The note on a file that Rapi put into the trash: since when, in epoch milliseconds. */
export const GOES = 'goes';
const DAY_MS = 86_400_000;

export interface Plan {
  /** Brought back from the trash: the policy keeps them after all. */
  readonly back: readonly StoredFile[];
  readonly trash: readonly StoredFile[];
  readonly remove: readonly StoredFile[];
}

/** Files of this workbook in this folder, by what Rapi noted on them when it made them. */
export const ownFiles = (
  files: readonly StoredFile[],
  own: { readonly book: string; readonly folder: string },
): StoredFile[] => files.filter(({ notes }) => notes.book === own.book && notes.folder === own.folder);

/** Put into the trash by Rapi, not by a person. */
const goesSince = ({ notes, trashed }: StoredFile): number => (trashed ? Number(notes[GOES] ?? 0) : 0);

/** Versions that are there: a person may have thrown some away, and those count no more. */
export const standing = (files: readonly StoredFile[]): StoredFile[] =>
  files.filter(({ trashed }) => !trashed);

/** `files`: this workbook's own, the trash among them. */
export function planOf(files: readonly StoredFile[], policy: Policy, now: Moment, zone: Zone): Plan {
  const known = files.filter((file) => !file.trashed || goesSince(file) > 0);
  const facts = versionsIn(known).map(factsOf);
  const fates = retained(facts, policy, now, zone);
  const chains = new Map(facts.map(({ version, chain }) => [version, chain]));
  const stays = new Set(facts.filter(({ version }) => fates.get(version)?.length).map(({ chain }) => chain));
  // Of a version whose manifest is gone already only what Rapi itself put into the trash goes.
  const goes = (file: StoredFile): boolean => {
    const chain = chains.get(file.notes.version ?? '');
    return chain === undefined ? goesSince(file) > 0 : !stays.has(chain);
  };
  const going = known.filter((file) => isPart(file) && goes(file));
  return {
    back: known.filter((file) => goesSince(file) > 0 && !goes(file)).sort((a, b) => -first(a, b)),
    trash: going.filter(({ trashed }) => !trashed).sort(first),
    remove: going.filter((file) => goesSince(file) > 0 && now - goesSince(file) >= DAY_MS).sort(first),
  };
}

/** Drafts are not among them: the version in the making takes their ids. */
const isPart = ({ notes }: StoredFile): boolean => notes.rapi === 'version' || notes.rapi === 'pack';

/** Manifests before packs, newer before older: wherever a run stops, each manifest that is left has all of its packs. */
const first = (a: StoredFile, b: StoredFile): number =>
  Number(a.notes.rapi !== 'version') - Number(b.notes.rapi !== 'version') || (a.name < b.name ? 1 : -1);
