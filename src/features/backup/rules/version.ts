/** What a listing of Drive tells of a version, without its manifest being read: written as notes on the manifest file, read back from there. */
import type { StoredFile } from '../../../ports/drive';
import { type Manifest, REASONS, type Reason, VERSION_KINDS, type VersionKind } from './manifest';

export interface VersionFacts {
  /** `CDG-000012`. */
  readonly version: string;
  /** Epoch milliseconds of the state it holds. */
  readonly at: number;
  readonly kind: VersionKind;
  readonly why: Reason;
  /** The full version it stands on; its own number for a full one. */
  readonly chain: string;
  /** Of its manifest and of the packs that it added. */
  readonly bytes: number;
  /** Id of the manifest's file, and the SHA-256 that Drive worked out for it. */
  readonly manifest: string;
  readonly sha256: string;
  /** A person asked to keep it. */
  readonly held: boolean;
  /** E-mail of whoever made it. */
  readonly keeper: string;
  /** Name of the key by which it is encrypted; empty where it is not. */
  readonly key: string;
}

/** Google takes 124 bytes of a note, its key among them. */
const KEEPER_MOST = 100;

/** The notes of a manifest file beside those that say whose it is. `bytes`: of the packs that it added. */
export function notesOf(
  { kind, why, at, by, key = '' }: Pick<Manifest, 'kind' | 'why' | 'at' | 'by' | 'key'>,
  chain: string,
  bytes: number,
): Record<string, string> {
  const keeper = by.slice(0, KEEPER_MOST);
  return { kind, why, at: String(at), chain, bytes: String(bytes), keeper, ...(key && { key }) };
}

/** The facts of this manifest file. A version from before there were chains is a full one, and stands on itself. */
export function factsOf({ id, name, size, sha256, createdAt, notes }: StoredFile): VersionFacts {
  const version = name.replace(/\.json$/, '');
  return {
    version,
    at: Number(notes.at ?? createdAt),
    kind: VERSION_KINDS.find((each) => each === notes.kind) ?? 'full',
    why: REASONS.find((each) => each === notes.why) ?? 'asked',
    chain: notes.chain ?? version,
    bytes: Number(notes.bytes ?? 0) + size,
    manifest: id,
    sha256,
    held: notes.held === '1',
    keeper: notes.keeper ?? '',
    key: notes.key ?? '',
  };
}
