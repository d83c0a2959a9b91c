/** By what the parts of a version are named and written: hashes and plain text, or HMACs and AES-SIV under a key that comes from a passphrase. */
import { cipher } from '../cipher/lazy';

type Digest = (text: string) => string;

export interface Cipher {
  /** The key's salt in hex and what it costs, `<salt>.<cost>`, as properties, notes and manifests name it; empty where nothing is encrypted. */
  readonly key: string;
  /** By which the right key is known. */
  readonly check: string;
  /** Names blocks and states: without the key nobody can tell whether a guessed content is there. */
  hash(text: string): string;
  /** One line; `about` binds it to its place. */
  encrypt(text: string, about: string): string;
  decrypt(text: string, about: string): string | undefined;
}

/** The keys somebody holds: undefined for one that they do not, or whose check is another. */
export type Keys = (key: string, check: string) => Cipher | undefined;

export const plain = (digest: Digest): Cipher => ({
  key: '',
  check: '',
  hash: digest,
  encrypt: (text) => text,
  decrypt: (text) => text,
});

/** @param secret what `derived` made of a passphrase */
export function keyedBy(key: string, secret: string, digest: Digest): Cipher {
  const { check, name, encrypt, decrypt } = cipher().keyed(secret);
  // Google hashes long texts faster than any JavaScript; an HMAC of the hash is as good as one of the text.
  return { key, check, hash: (text) => name(digest(text)), encrypt, decrypt };
}

/** scrypt's N is two to the power of this: 32 MB of memory. */
const COST = 15;
const KEY = /^([0-9a-f]{32})\.(1[4-7])$/;

/** Names a key that no passphrase was chosen for yet. @param random 64 random hexadecimal digits */
export const freshKey = (random: string): string => `${random.slice(0, 32)}.${COST}`;

export const isKey = (text: string): boolean => KEY.test(text);

/** What the key of this name is for that passphrase; takes a quarter of a second. However it was typed: forms of letters and blanks do not count. */
export function secretOf(key: string, passphrase: string): string {
  const [, salt = '', cost = ''] = KEY.exec(key) ?? [];
  return cipher().derived(normal(passphrase), salt, Number(cost));
}

/** Signs that only say how the one before is drawn, or that nobody sees: one keyboard adds them to the same picture, another does not. */
const UNSEEN = /\u200B|\u2060|\uFE0E|\uFE0F|\uFEFF/g;

/** What of a passphrase counts, whatever keyboard it was typed on. */
export const normal = (passphrase: string): string =>
  passphrase.normalize('NFKC').replace(UNSEEN, '').trim().replace(/\s+/g, ' ');

const LEAST = 12;
const DIFFERENT = 5;

/** Long enough that trying all takes longer than anybody has, as far as its length tells. Four words are. */
export function isStrong(passphrase: string): boolean {
  const letters = [...normal(passphrase)];
  return letters.length >= LEAST && new Set(letters).size >= DIFFERENT;
}
