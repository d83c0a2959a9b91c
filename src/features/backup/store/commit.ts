/** What of a version goes to Drive: its packs, then the manifest, which makes it one; and the look at Drive's own checksums. */
import { utf8Length } from '../../../kernel/text';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { NewFile, StoredFile } from '../../../ports/drive';
import type { Cipher } from '../rules/cipher';
import { withBases } from '../rules/listed';
import { FORMAT, type Manifest, manifestText, type PackEntry, stateOf } from '../rules/manifest';
import type { Pack } from '../rules/packs';
import { notesOf } from '../rules/version';
import type { Making } from './draft';
import type { Memory } from './memory';

const HASH_OF_NOTHING = '';

/** The manifest of what was made: with all that it needs of the version it stands on, and nothing else. */
export function manifestOf(
  context: Context,
  apart: Apart,
  making: Making,
  memory: Memory,
  base: Manifest | undefined,
  { hash }: Cipher,
): Manifest {
  const { version, kind, why, at, zone, locale, counters, key } = making;
  const sheets = making.drafts.map(({ entry }) => entry);
  const patches = [...(base?.patches ?? []), ...making.patches];
  const needed = withBases(
    sheets.flatMap((entry) => [...entry.blocks, ...entry.layout]),
    patches,
  );
  const packs = [...(base?.packs ?? []), ...making.packs]
    .map((pack) => ({ ...pack, blocks: pack.blocks.filter((name) => needed.has(name)) }))
    .filter(({ blocks }) => blocks.length > 0);
  return {
    rapi: 'version',
    format: FORMAT,
    kind,
    version,
    why,
    book: apart.id,
    firm: context.settings.firm,
    by: apart.keeper,
    at,
    zone,
    locale,
    counters,
    state: stateOf({ sheets, counters }, hash),
    before: memory.last?.manifest ?? HASH_OF_NOTHING,
    previous: memory.last?.version ?? '',
    chain: base?.chain ?? version,
    sheets,
    packs,
    patches: patches.filter(([name]) => needed.has(name)),
    ...(key && { key }),
  };
}

/** Puts packs behind those that are there, under ids that were known before; the first may replace a draft, and so comes last. Undefined where the folder is gone. */
export function upload(
  apart: Apart,
  memory: Memory,
  { version, packs: there }: Pick<Making, 'version' | 'packs'>,
  packs: readonly Pack[],
): PackEntry[] | undefined {
  const notes = { rapi: 'pack', book: apart.id, folder: memory.folder, version };
  const entries = packs.map(({ text, blocks }, index): PackEntry => {
    const number = there.length + index + 1;
    const id = memory.pending?.ids[number] ?? '';
    const name = `${version}-${number}.ndjson`;
    return { id, name, size: utf8Length(text), sha256: apart.digest(text), blocks };
  });
  for (const [index, { text }] of [...packs.entries()].reverse()) {
    const { id, name } = entries[index] as PackEntry;
    if (!isPut(apart, { id, name, folder: memory.folder, text, notes })) return undefined;
  }
  return entries;
}

/** Whether the folder was there to take it. */
export function isPut({ drive }: Pick<Apart, 'drive'>, file: NewFile): boolean {
  let there = true;
  drive.put(file, () => {
    there = false;
  });
  return there;
}

/** `own`: bytes of the packs that this version added. */
export function uploadManifest(
  apart: Apart,
  { folder }: Memory,
  manifest: Manifest,
  own: number,
  id: string,
  cipher: Cipher,
): boolean {
  const { version } = manifest;
  return isPut(apart, {
    id,
    name: `${version}.json`,
    folder,
    text: manifestText(manifest, apart.digest, cipher),
    notes: { rapi: 'version', book: apart.id, folder, version, ...notesOf(manifest, manifest.chain, own) },
  });
}

/** The first file that is not in Drive as it must be. */
export function missing(
  listing: readonly StoredFile[],
  manifest: Manifest,
  id: string,
  apart: Apart,
  cipher: Cipher,
): string | undefined {
  const sent = [
    ...manifest.packs,
    {
      id,
      name: `${manifest.version}.json`,
      sha256: apart.digest(manifestText(manifest, apart.digest, cipher)),
    },
  ];
  return sent.find((file) => listing.find((each) => each.id === file.id)?.sha256 !== file.sha256)?.name;
}
