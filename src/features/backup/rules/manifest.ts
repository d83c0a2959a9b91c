/** The manifest of a version: everything it needs, and the hashes by which every byte of it can be checked. Written last, it is the commit. */
import * as z from 'zod/mini';
import { type Cipher, type Keys, plain } from './cipher';
import { read, written } from './listed';
import { agree, ENCRYPTED, type Outer, outerOf, readOuter } from './outer';

/** From 2 on blocks may be patches, versions may stand on earlier ones, and blocks are listed once, with the pack that holds them. */
export const FORMAT = 2;

/** Everything anew; what changed since the version before; what changed since the last full one. */
export const VERSION_KINDS = ['full', 'incremental', 'differential'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
/** Why a version was made. */
export const REASONS = ['asked', 'near', 'hourly', 'daily', 'weekly', 'monthly', 'safety'] as const;
export type Reason = (typeof REASONS)[number];

export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  /** Key of Rapi's table, empty for a sheet of people's own, `control` for the control sheet. */
  readonly table: string;
  /** Column whose text is a row's key, 0 where rows have none. */
  readonly key: number;
  readonly rows: number;
  /** Blocks of rows from top to bottom. */
  readonly blocks: readonly string[];
  /** Blocks of its layout. */
  readonly layout: readonly string[];
  /** When its rows were read, in epoch milliseconds, where that is not the moment of the version: one run could not read them all. */
  readonly at?: number;
}

export interface PackEntry {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Those of its blocks that the version needs. */
  readonly blocks: readonly string[];
}

/** A block that is kept as a patch, and the block that it begins with. */
export type PatchEntry = readonly [name: string, from: string];

export interface Manifest {
  readonly rapi: 'version';
  readonly format: number;
  readonly kind: VersionKind;
  /** `CDG-000012`. */
  readonly version: string;
  readonly why: Reason;
  /** Spreadsheet id. */
  readonly book: string;
  readonly firm: string;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly zone: string;
  readonly locale: string;
  /** Highest number given per table. */
  readonly counters: Readonly<Record<string, number>>;
  /** Hash of what the workbook held: of all entries below. */
  readonly state: string;
  /** Hash of the manifest before this one, empty for the first. */
  readonly before: string;
  /** Number of the version before, empty for the first. */
  readonly previous: string;
  /** The full version that it stands on: nothing that it needs is older. */
  readonly chain: string;
  readonly sheets: readonly SheetEntry[];
  /** All packs that it needs, those of earlier versions among them. */
  readonly packs: readonly PackEntry[];
  readonly patches: readonly PatchEntry[];
  /** Name of the key by which it is encrypted; absent where it is not. */
  readonly key?: string;
}

type Digest = (text: string) => string;

/** The text of a manifest: one line, and a seal under it by which a changed or cut one is noticed without any other file. */
export function manifestText(manifest: Manifest, digest: Digest, cipher: Cipher = plain(digest)): string {
  const { key: _, ...own } = manifest;
  const inside = own.format === 1 ? inFirst(own) : written(own);
  const line = JSON.stringify(cipher.key === '' ? inside : outerOf(manifest, JSON.stringify(inside), cipher));
  return `${line}\n${JSON.stringify({ seal: digest(line) })}\n`;
}

/** As the first format had it: names in full, and nothing of chains. */
const inFirst = ({ previous: _, chain: _chain, patches: _patches, ...manifest }: Manifest): object =>
  manifest;

export const stateOf = (
  { sheets, counters }: Pick<Manifest, 'sheets' | 'counters'>,
  digest: (text: string) => string,
): string => digest(JSON.stringify([counters, sheets]));

const schema = () => {
  const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
  const count = z.number().check(z.gte(0));
  const version = z.string().check(z.regex(/^CDG-\d{6,15}$/));
  const head = {
    rapi: z.enum(['version']),
    format: z.number(),
    kind: z.enum(VERSION_KINDS),
    version,
    why: z.enum(REASONS),
    book: z.string(),
    firm: z.string(),
    by: z.string(),
    at: z.number(),
    zone: z.string(),
    locale: z.string(),
    counters: z.record(z.string(), z.number()),
    state: hex,
    before: z.string(),
    packs: z.array(
      z.object({ id: z.string(), name: z.string(), size: count, sha256: hex, blocks: z.array(hex) }),
    ),
  };
  const sheet = { id: z.number(), name: z.string(), table: z.string(), key: count, rows: count };
  const runs = z.array(z.array(count));
  return {
    first: z.object({
      ...head,
      sheets: z.array(z.object({ ...sheet, blocks: z.array(hex), layout: z.array(hex) })),
    }),
    second: z.object({
      ...head,
      previous: z.string().check(z.regex(/^(CDG-\d{6,15})?$/)),
      chain: version,
      sheets: z.array(z.object({ ...sheet, blocks: runs, layout: runs, at: z.optional(z.number()) })),
      patches: runs,
    }),
  };
};

/** `locked`: whole as far as can be told, but encrypted by a key that is not here. */
export type Unread = 'cut' | 'changed' | 'later' | 'locked';

/** The manifest in this text, or what is wrong with it. Without `keys` only plain ones are read. */
export function readManifest(text: string, digest: Digest, keys?: Keys): Manifest | Unread {
  const parsed = sealedLine(text, digest);
  if (typeof parsed === 'string') return parsed;
  return formatOf(parsed) === ENCRYPTED ? inside(parsed, keys) : inPlain(parsed);
}

/** What is known of a version without its key, or what is wrong with its manifest. */
export type Outline = Omit<Outer, 'body'> | Exclude<Unread, 'locked'>;

/** What can be told of it without a key: for a plain one that is all of it. */
export function readOutline(text: string, digest: Digest): Outline {
  const parsed = sealedLine(text, digest);
  if (typeof parsed === 'string') return parsed;
  if (formatOf(parsed) === ENCRYPTED) return readOuter(parsed) ?? 'changed';
  const found = inPlain(parsed);
  return typeof found === 'string' ? 'changed' : { ...found, key: '', check: '' };
}

/** The line over the seal, as what it was parsed to. */
function sealedLine(text: string, digest: Digest): object | 'cut' | 'changed' | 'later' {
  const [line = '', seal = ''] = text.split('\n');
  const sealed = /^\{"seal":"([0-9a-f]{64})"\}$/.exec(seal)?.[1];
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return sealed === undefined ? 'cut' : 'changed';
  }
  const format = formatOf(parsed);
  if (typeof format === 'number' && format > ENCRYPTED) return 'later';
  if (sealed === undefined) return 'cut';
  return digest(line) === sealed ? Object(parsed) : 'changed';
}

const formatOf = (parsed: unknown): unknown => (parsed as { format?: unknown } | null)?.format;

function inside(parsed: object, keys: Keys | undefined): Manifest | Unread {
  const outer = readOuter(parsed);
  if (!outer) return 'changed';
  const cipher = keys?.(outer.key, outer.check);
  if (!cipher) return 'locked';
  let found: Manifest | Unread = 'changed';
  try {
    found = inPlain(JSON.parse(cipher.decrypt(outer.body, outer.version) ?? ''));
  } catch {
    // Whoever has the key may still have written nonsense.
  }
  return typeof found === 'object' && agree(outer, found) ? { ...found, key: outer.key } : 'changed';
}

function inPlain(parsed: unknown): Manifest | 'changed' {
  const { first: old, second } = schema();
  if (formatOf(parsed) === 1) {
    const found = old.safeParse(parsed);
    // Every version of the first format is a full one.
    const more = { previous: '', chain: found.success ? found.data.version : '', patches: [] };
    return found.success ? { ...found.data, ...more } : 'changed';
  }
  const found = second.safeParse(parsed);
  return (found.success && read(found.data)) || 'changed';
}
