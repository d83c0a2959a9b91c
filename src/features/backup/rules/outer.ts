/** An encrypted manifest: outside what must be known without the key, to find it, to check its files and to let old ones go; all else inside. */
import * as z from 'zod/mini';
import { type Cipher, isKey } from './cipher';
import type { Manifest, PackEntry } from './manifest';

/** Versions of this format are encrypted; their inside is a manifest of format 2. */
export const ENCRYPTED = 3;

export interface Outer
  extends Pick<Manifest, 'version' | 'kind' | 'book' | 'at' | 'before' | 'previous' | 'chain'> {
  readonly packs: readonly Omit<PackEntry, 'blocks'>[];
  /** Name of the key, and its check. */
  readonly key: string;
  readonly check: string;
  readonly body: string;
}

/** What stands in the file, parameters of every algorithm among it: in ten years somebody else may have to open it. */
export function outerOf(manifest: Manifest, inside: string, { key, check, encrypt }: Cipher): object {
  const { version, kind, book, at, before, previous, chain, packs } = manifest;
  const [salt = '', cost = ''] = key.split('.');
  const kdf = { name: 'scrypt', n: 2 ** Number(cost), r: 8, p: 1, salt };
  const files = packs.map(({ blocks: _, ...file }) => file);
  const head = { rapi: 'version', format: ENCRYPTED, kind, version, book, at, before, previous, chain };
  return {
    ...head,
    encryption: { cipher: 'AES-SIV', kdf, check },
    packs: files,
    body: encrypt(inside, version),
  };
}

// Not `z.literal`: nothing else in Rapi needs it, and every click would carry it.
const exactly = (value: unknown) => z.unknown().check(z.refine((each) => each === value));

const schema = () => {
  const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
  const count = z.number().check(z.gte(0));
  const short = z.string().check(z.regex(/^[0-9a-f]{32}$/));
  const version = z.string().check(z.regex(/^CDG-\d{6,15}$/));
  const kdf = { name: exactly('scrypt'), n: count, r: exactly(8), p: exactly(1), salt: short };
  return z.object({
    rapi: exactly('version'),
    format: exactly(ENCRYPTED),
    kind: z.enum(['full', 'incremental', 'differential']),
    version,
    book: z.string(),
    at: z.number(),
    before: z.string(),
    previous: z.string().check(z.regex(/^(CDG-\d{6,15})?$/)),
    chain: version,
    encryption: z.object({ cipher: exactly('AES-SIV'), kdf: z.object(kdf), check: short }),
    packs: z.array(z.object({ id: z.string(), name: z.string(), size: count, sha256: hex })),
    body: z.string(),
  });
};

/** Undefined for what is no such thing; a key that would cost more than this machine has is none. */
export function readOuter(parsed: unknown): Outer | undefined {
  const found = schema().safeParse(parsed);
  if (!found.success) return undefined;
  const { encryption, ...outer } = found.data;
  const { check, kdf } = encryption;
  const key = `${kdf.salt}.${Math.log2(kdf.n)}`;
  return isKey(key) ? { ...outer, key, check } : undefined;
}

/** Whether the inside tells of the same version and files as the outside. */
export function agree(outer: Outer, inside: Manifest): boolean {
  const { version, kind, book, at, before, previous, chain } = inside;
  const files = inside.packs.map(({ id, name, size, sha256 }) => [id, name, size, sha256]);
  const own = outer.packs.map(({ id, name, size, sha256 }) => [id, name, size, sha256]);
  const told = [outer.version, outer.kind, outer.book, outer.at, outer.before, outer.previous, outer.chain];
  return (
    JSON.stringify([version, kind, book, at, before, previous, chain, files]) ===
    JSON.stringify([...told, own])
  );
}
