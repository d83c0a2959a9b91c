/** Brings a version back from Drive, every byte checked on the way; what is wrong with it is told by file. */
import { type Problem, problem } from '../../../kernel/problem';
import type { StoredFile } from '../../../ports/drive';
import type { Cipher } from '../rules/cipher';
import { withBases } from '../rules/listed';
import { type Manifest, type PackEntry, readManifest, type SheetEntry, stateOf } from '../rules/manifest';
import { type Block, resolver, type Unpacked, unpacked } from '../rules/packs';
import { cipherFor, keysOf, type Own } from './keys';
import { isSound } from './sound';

export interface Loaded {
  readonly manifest: Manifest;
  /** Lines of a sheet's rows, and of its layout. */
  rows(entry: SheetEntry): string[];
  layout(entry: SheetEntry): string[];
  /** By which its blocks and its state are named. */
  hash(text: string): string;
}

export type Outcome =
  | { readonly loaded: Loaded; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] };

/** A pack as it was read: undefined where it is missing. */
interface Opened extends Unpacked {
  readonly sha256: string;
}

/** Packs that were read already: versions of a chain have most of them in common. */
export type Packs = Map<string, Opened | undefined>;

/** Which sheets of a version are needed: packs of others are not read. */
export type Needed = (entry: SheetEntry) => boolean;

export interface Wish {
  /** All of them where absent. */
  readonly needed?: Needed;
  /** Kept between versions. */
  readonly packs?: Packs;
}

/** A version whose manifest is whole, and what its sheets are. */
export interface Version {
  readonly manifest: Manifest;
  load(needed: Needed): Outcome;
}

/** Loads the version of this manifest file; `files` is a listing in which its packs are looked for. */
export function loadVersion(
  own: Own,
  file: StoredFile,
  files: readonly StoredFile[],
  { needed = () => true, packs }: Wish = {},
): Outcome {
  const found = openVersion(own, file, files, packs);
  return 'problems' in found ? found : found.load(needed);
}

/** Reads the manifest alone. */
export function openVersion(
  own: Own,
  file: StoredFile,
  files: readonly StoredFile[],
  packs?: Packs,
): Version | { readonly problems: readonly Problem[] } {
  const manifest = readManifest(own.drive.read(file.id) ?? '', own.digest, keysOf(own));
  if (typeof manifest === 'string')
    return { problems: [problem(`backup.manifest.${manifest}`, { file: file.name })] };
  const { hash } = cipherFor(own, manifest.key);
  // Another version's manifest under this one's name is whole in itself.
  if (stateOf(manifest, hash) !== manifest.state || !file.name.startsWith(manifest.version))
    return { problems: [problem('backup.manifest.changed', { file: file.name })] };
  return {
    manifest,
    load: (needed) => sheetsOf(own, manifest, manifest.sheets.filter(needed), files, packs),
  };
}

function sheetsOf(
  own: Own,
  manifest: Manifest,
  entries: readonly SheetEntry[],
  files: readonly StoredFile[],
  packs?: Packs,
): Outcome {
  const { version, patches, key } = manifest;
  const needed = entries.flatMap((entry) => [...entry.blocks, ...entry.layout]);
  const { linesOf, troubles } = opened(own, manifest, withBases(needed, patches), files, packs);
  if (troubles.length > 0) return { problems: troubles };
  const lacking = needed.filter((name) => linesOf(name) === undefined).length;
  if (lacking > 0) return { problems: [problem('backup.blocksMissing', { version, count: lacking })] };
  if (!isSound(entries, linesOf)) return { problems: [problem('backup.notSound', { version })] };
  const lines = (names: readonly string[]): string[] => names.flatMap((name) => [...(linesOf(name) ?? [])]);
  const { hash } = cipherFor(own, key);
  return {
    problems: [],
    loaded: { manifest, rows: (entry) => lines(entry.blocks), layout: (entry) => lines(entry.layout), hash },
  };
}

/** The lines of these blocks, out of those packs of the manifest that hold any of them; each pack is read once. */
export function opened(
  own: Own,
  manifest: Pick<Manifest, 'book' | 'version' | 'packs' | 'key'>,
  names: ReadonlySet<string>,
  files?: readonly StoredFile[],
  cache?: Packs,
): { linesOf: (name: string) => readonly string[] | undefined; troubles: Problem[] } {
  const { drive, digest } = own;
  const cipher = cipherFor(own, manifest.key);
  const troubles: Problem[] = [];
  const blocks = new Map<string, Block>();
  for (const pack of manifest.packs.filter((each) => each.blocks.some((name) => names.has(name)))) {
    const about = { file: pack.name, version: manifest.version };
    const id = files ? placeOf(pack, files) : pack.id;
    const known = cache?.get(pack.sha256);
    const inside =
      known ??
      openedPack(id === undefined ? undefined : drive.read(id), digest, cipher, cache ? undefined : names);
    cache?.set(pack.sha256, inside);
    if (!inside) troubles.push(problem('backup.pack.missing', about));
    else if (inside.book !== '' && inside.book !== manifest.book)
      troubles.push(problem('backup.pack.foreign', about));
    else if (inside.sha256 !== pack.sha256) troubles.push(problem('backup.pack.changed', about));
    for (const [name, block] of inside?.blocks ?? []) blocks.set(name, block);
  }
  return { linesOf: resolver(blocks, cipher.hash), troubles };
}

/** Packs that a person carried elsewhere have other ids, but the same names. */
const placeOf = (pack: PackEntry, files: readonly StoredFile[]): string | undefined =>
  (files.find(({ id }) => id === pack.id) ?? files.find(({ name }) => name === pack.name))?.id;

function openedPack(
  text: string | undefined,
  digest: (text: string) => string,
  cipher: Cipher,
  names: ReadonlySet<string> | undefined,
): Opened | undefined {
  if (text === undefined) return undefined;
  const wanted = (name: string): boolean => !names || names.has(name);
  return { sha256: digest(text), ...unpacked(text, cipher.hash, wanted, cipher) };
}
