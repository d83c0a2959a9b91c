/** Brings a version back from Drive, every byte checked on the way; what is wrong with it is told by file. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';
import { type Manifest, readManifest, type SheetEntry, stateOf } from '../rules/manifest';
import { unpacked } from '../rules/packs';

export interface Loaded {
  readonly manifest: Manifest;
  /** Lines of a sheet's rows, and of its layout. */
  rows(entry: SheetEntry): string[];
  layout(entry: SheetEntry): string[];
}

export type Outcome =
  | { readonly loaded: Loaded; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] };

/** Loads the version of this manifest file; `files` is a listing in which its packs are looked for. */
export function loadVersion(
  apart: Pick<Apart, 'drive' | 'digest'>,
  file: StoredFile,
  files: readonly StoredFile[],
): Outcome {
  const { digest, drive } = apart;
  const found = readManifest(drive.read(file.id) ?? '', digest);
  if (typeof found === 'string')
    return { problems: [problem(`backup.manifest.${found}`, { file: file.name })] };
  const manifest = found;
  const problems: Problem[] = [];
  const blocks = new Map<string, readonly string[]>();
  for (const pack of manifest.packs) {
    const about = { file: pack.name, version: manifest.version };
    // Packs that a person carried elsewhere have other ids, but the same names.
    const at = files.find(({ id }) => id === pack.id) ?? files.find(({ name }) => name === pack.name);
    const text = at && drive.read(at.id);
    if (text === undefined) {
      problems.push(problem('backup.pack.missing', about));
      continue;
    }
    const { book, blocks: inside } = unpacked(text, digest);
    if (book !== '' && book !== manifest.book) problems.push(problem('backup.pack.foreign', about));
    else if (digest(text) !== pack.sha256) problems.push(problem('backup.pack.changed', about));
    for (const [name, lines] of inside) blocks.set(name, lines);
  }
  if (stateOf(manifest, digest) !== manifest.state)
    problems.push(problem('backup.manifest.changed', { file: file.name }));
  const needed = manifest.sheets.flatMap((entry) => [...entry.blocks, ...entry.layout]);
  const lacking = needed.filter((name) => !blocks.has(name)).length;
  if (lacking > 0 && problems.length === 0)
    problems.push(problem('backup.blocksMissing', { version: manifest.version, count: lacking }));
  if (problems.length > 0) return { problems };
  const lines = (names: readonly string[]): string[] =>
    names.flatMap((name) => [...(blocks.get(name) ?? [])]);
  return {
    problems: [],
    loaded: { manifest, rows: (entry) => lines(entry.blocks), layout: (entry) => lines(entry.layout) },
  };
}
