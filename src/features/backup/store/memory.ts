/** What the keeper's runs remember of the backups from one to the next; lost, it is found again in Drive. */
import { type Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { type Chain, chainOf } from '../rules/kinds';
import type { Reason } from '../rules/manifest';
import { factsOf, type VersionFacts } from '../rules/version';

export interface Memory {
  /** Whose folder it is, by e-mail; absent in the memory of an earlier Rapi, which knew one keeper only. */
  readonly of?: string;
  /** Drive id of the folder; empty once it was found to be gone, until the next version makes another. */
  readonly folder: string;
  /** Number of the next version. */
  readonly next: number;
  /** Ids asked for before they are needed. */
  readonly spare: readonly string[];
  /** Newest version. */
  readonly last?: Last;
  /** What the next version may stand on; absent in the memory of an earlier Rapi. */
  readonly chain?: Chain | undefined;
  /** A version under way: its files' ids, so that a second try makes the same files. */
  readonly pending?: Pending;
  /** How often Rapi had changed the workbook when its rows were last read for a version. */
  readonly changes?: number;
  /** When scheduled versions were last made or found not to be needed, in epoch milliseconds. */
  readonly ran?: Readonly<Partial<Record<Reason, number>>>;
  /** Rows were edited perhaps while they were read: look once more. */
  readonly again?: boolean;
  /** What backups have used of a day's trigger minutes. */
  readonly spent?: { readonly day: string; readonly ms: number };
}

export interface Last {
  readonly version: string;
  /** SHA-256 of its manifest, and the id of its file. */
  readonly manifest: string;
  readonly id?: string;
  readonly keeper?: string;
  /** Hashes of all that it holds but what is derived, and of the rows of that alone: nothing changed where they are the same. */
  readonly state?: string;
  readonly rows?: string;
  /** Cells of its rows. */
  readonly cells?: number;
  /** Name of the key by which it is encrypted; empty where it is not. */
  readonly key?: string;
}

export interface Pending {
  readonly ids: readonly string[];
  /** When the run that is at it began; 0 where it stopped itself and anybody may go on. */
  readonly since: number;
  /** File of its draft, where it goes on in another run. */
  readonly draft?: string;
}

const KEY = 'backup';
const IDS = 40;

/** What the runs of the keeper remember; what those of another keeper do is of no use, for nobody else sees that folder. */
export function recallMemory(apart: Apart): Memory | undefined {
  const memory = anyMemory(apart);
  return memory && (memory.of ?? apart.keeper) === apart.keeper ? memory : undefined;
}

function anyMemory(from: Pick<Context, 'recall'>): Memory | undefined {
  const text = from.recall(KEY);
  return text === undefined ? undefined : (JSON.parse(text) as Memory);
}

/** Whose folder the versions lie in, by e-mail, as far as the last version tells. */
export function folderOf(from: Pick<Context, 'recall'>): { keeper?: string; folder?: string } {
  const { of, last, folder } = anyMemory(from) ?? {};
  const keeper = of ?? last?.keeper;
  return { ...(keeper && { keeper }), ...(folder && { folder }) };
}

export function keepMemory(apart: Apart, memory: Memory): void {
  apart.remember(KEY, JSON.stringify({ ...memory, of: apart.keeper }));
}

/** What Drive refused is tried again as soon as somebody asks; only of a run that was killed nobody knows, and it is waited for. */
export function letGo(apart: Apart): void {
  const memory = recallMemory(apart);
  if (memory?.pending) keepMemory(apart, { ...memory, pending: { ...memory.pending, since: 0 } });
}

/** The memory, or what Drive tells where there is none: a folder that this workbook had, or a new one. */
export function memoryOf(apart: Apart, firm: string): Memory {
  const known = recallMemory(apart);
  if (known?.folder) {
    // The run that asked for its id may have ended before it was made.
    if (!known.last) makeFolder(apart, known.folder, firm);
    return known;
  }
  const another = anyMemory(apart);
  const versions = known ? [] : ownVersions(apart.drive.list(), apart.id);
  const newest = versions[versions.length - 1];
  const [fresh, ...spare] = apart.drive.newIds(IDS) as [string, ...string[]];
  const folder = newest?.notes.folder ?? fresh;
  const memory: Memory = {
    folder,
    // Two keepers' versions never have the same number.
    next: Math.max(newest ? numberOf(newest) + 1 : 1, another?.next ?? 1),
    spare,
    // Whoever keeps them again after another begins with a full one.
    ...(newest && !another && { last: lastOf(factsOf(newest)), chain: chainOf(versions.map(factsOf)) }),
  };
  keepMemory(apart, memory);
  if (!newest) makeFolder(apart, folder, firm);
  return memory;
}

const makeFolder = ({ drive, id }: Apart, folder: string, firm: string): void =>
  drive.makeFolder(folder, `Rapi: ${firm || 'cadangan'}`, { rapi: 'folder', book: id });

/** The chain that these files' newest version of this workbook stands in. */
export const chainFrom = ({ id }: Pick<Apart, 'id'>, files: readonly StoredFile[]): Chain | undefined =>
  chainOf(ownVersions(files, id).map(factsOf));

const ownVersions = (files: readonly StoredFile[], book: string): StoredFile[] =>
  versionsIn(files).filter(({ notes }) => notes.book === book);

export const lastOf = ({ version, sha256, manifest, keeper, key }: VersionFacts): Last => ({
  version,
  manifest: sha256,
  id: manifest,
  keeper,
  key,
});

/** The chain that the keeper's next version may stand on: not one of another keeper's, whose folder is out of reach, nor one under another key. */
export const trusted = (
  { keeper }: Pick<Apart, 'keeper'>,
  { chain, last }: Memory,
  key: string,
): Chain | undefined => (last?.keeper === keeper && (last.key ?? '') === key ? chain : undefined);

/** Milliseconds of this day's trigger minutes. */
export const spentOn = ({ spent }: Memory, day: string): number => (spent?.day === day ? spent.ms : 0);

/** The memory with what this run has used of them. */
export function withSpent(memory: Memory, { door, today, now }: Context, apart: Apart): Memory {
  if (door !== 'job') return memory;
  return { ...memory, spent: { day: today, ms: spentOn(memory, today) + apart.now() - now } };
}

/** Whatever is damaged in the chain: the next version is a full one, and stands on nothing. */
export function distrust(apart: Apart): void {
  const memory = recallMemory(apart);
  if (memory?.chain) keepMemory(apart, { ...memory, chain: undefined });
}

/** The folder is not there any more, and nothing that lay in it: numbers go on, all else begins anew. */
export function folderGone(apart: Apart): Refusal {
  const { next = 1, spare = [] } = recallMemory(apart) ?? {};
  keepMemory(apart, { folder: '', next, spare });
  return refuse('backup.folderGone');
}

/** Those that another workbook did not write: two workbooks' files may come to lie in one folder, and have the same names. */
export const ownFiles = (files: readonly StoredFile[], { id }: Pick<Apart, 'id'>): StoredFile[] =>
  files.filter(({ notes: { book = id } }) => book === id);

/** So many ids, and the memory without them. */
export function takeIds(
  apart: Apart,
  memory: Memory,
  count: number,
): { ids: readonly string[]; memory: Memory } {
  const spare =
    memory.spare.length >= count ? memory.spare : [...memory.spare, ...apart.drive.newIds(IDS + count)];
  return { ids: spare.slice(0, count), memory: { ...memory, spare: spare.slice(count) } };
}

/** Manifests among the files, oldest first. */
export function versionsIn(files: readonly StoredFile[]): StoredFile[] {
  return files.filter(isManifest).sort((a, b) => numberOf(a) - numberOf(b) || a.createdAt - b.createdAt);
}

const NAME = /^CDG-(\d{6,15})\.json$/;
const isManifest = ({ name }: StoredFile): boolean => NAME.test(name);
export const numberOf = ({ name }: StoredFile): number => Number(NAME.exec(name)?.[1] ?? 0);
