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

export interface Wish {
  /** Names of the sheets that are needed; all of them where absent. Packs of others are not read. */
  readonly sheets?: readonly string[];
  /** Kept between versions. */
  readonly packs?: Packs;
}

/** Loads the version of this manifest file; `files` is a listing in which its packs are looked for. */
export function loadVersion(
  own: Own,
  file: StoredFile,
  files: readonly StoredFile[],
  { sheets, packs }: Wish = {},
): Outcome {
  const found = readManifest(own.drive.read(file.id) ?? '', own.digest, keysOf(own));
  if (typeof found === 'string')
    return { problems: [problem(`backup.manifest.${found}`, { file: file.name })] };
  const manifest = found;
  const { hash } = cipherFor(own, manifest.key);
  const problems: Problem[] = [];
  // Another version's manifest under this one's name is whole in itself.
  if (stateOf(manifest, hash) !== manifest.state || !file.name.startsWith(manifest.version))
    problems.push(problem('backup.manifest.changed', { file: file.name }));
  // Where tables stood is needed for each of them.
  const entries = manifest.sheets.filter(
    ({ name, table }) => sheets === undefined || sheets.includes(name) || table === 'control',
  );
  const needed = entries.flatMap((entry) => [...entry.blocks, ...entry.layout]);
  const { linesOf, troubles } = opened(own, manifest, withBases(needed, manifest.patches), files, packs);
  problems.push(...troubles);
  const lacking = problems.length === 0 ? needed.filter((name) => linesOf(name) === undefined).length : 0;
  if (lacking > 0)
    problems.push(problem('backup.blocksMissing', { version: manifest.version, count: lacking }));
  else if (problems.length === 0 && !isSound(entries, linesOf))
    problems.push(problem('backup.notSound', { version: manifest.version }));
  if (problems.length > 0) return { problems };
  const lines = (names: readonly string[]): string[] => names.flatMap((name) => [...(linesOf(name) ?? [])]);
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
