/** What the keeper's runs remember of the backups from one to the next; lost, it is found again in Drive. */
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';

export interface Memory {
  /** Drive id of the folder. */
  readonly folder: string;
  /** Number of the next version. */
  readonly next: number;
  /** Ids asked for before they are needed. */
  readonly spare: readonly string[];
  /** Newest version, and the SHA-256 of its manifest. */
  readonly last?: { readonly version: string; readonly manifest: string };
  /** A version under way: its files' ids, so that a second try makes the same files. */
  readonly pending?: Pending;
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

export function recallMemory(apart: Apart): Memory | undefined {
  const text = apart.recall(KEY);
  return text === undefined ? undefined : (JSON.parse(text) as Memory);
}

export function keepMemory(apart: Apart, memory: Memory): void {
  apart.remember(KEY, JSON.stringify(memory));
}

/** The memory, or what Drive tells where there is none: a folder that this workbook had, or a new one. */
export function memoryOf(apart: Apart, firm: string): Memory {
  const known = recallMemory(apart);
  if (known) return known;
  const versions = versionsIn(apart.drive.list()).filter(({ notes }) => notes.book === apart.id);
  const newest = versions[versions.length - 1];
  const [fresh, ...spare] = apart.drive.newIds(IDS) as [string, ...string[]];
  const folder = newest?.notes.folder ?? fresh;
  const memory: Memory = {
    folder,
    next: newest ? numberOf(newest) + 1 : 1,
    spare,
    ...(newest && { last: { version: newest.notes.version ?? '', manifest: newest.sha256 } }),
  };
  keepMemory(apart, memory);
  if (!newest)
    apart.drive.makeFolder(folder, `Rapi: ${firm || 'cadangan'}`, { rapi: 'folder', book: apart.id });
  return memory;
}

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
