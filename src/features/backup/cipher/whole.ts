/**
 * Encryption by noble, an audited library: AES-SIV (RFC 5297), which needs no randomness and tells equal texts apart from nothing else, HMAC-SHA256 for
 * names, HKDF for one key of each purpose, scrypt (RFC 7914) for the key of a passphrase. The build puts all of this into a function of its own: a click
 * that touches no encrypted version does not evaluate it.
 */
import { aessiv } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64, fromBase64, fromHex, hex, textOf, utf8 } from './bytes';

/** Bytes of a key from which all others follow. */
const KEY = 32;

/** The key of a passphrase, in hex. @param salt in hex @param cost scrypt's N as a power of two: 15 takes 32 MB and about 0.2 s in V8 */
export const derived = (passphrase: string, salt: string, cost: number): string =>
  hex(scrypt(utf8(passphrase), fromHex(salt), { N: 2 ** cost, r: 8, p: 1, dkLen: KEY }));

export interface Keyed {
  /** By which a key is known to be the right one; it says nothing else of it. */
  readonly check: string;
  /** HMAC of a text, in hex. */
  name(text: string): string;
  /** Base64 of AES-SIV; `about` must be said again to open it. */
  encrypt(text: string, about: string): string;
  /** Undefined where a bit of it, or of `about`, is another, or the key is. */
  decrypt(sealed: string, about: string): string | undefined;
}

/** What can be done with this key, in hex. */
export function keyed(key: string): Keyed {
  const root = fromHex(key);
  const sub = (purpose: string, length: number): Uint8Array =>
    hkdf(sha256, root, undefined, utf8(`rapi backup ${purpose}`), length);
  const names = sub('names', KEY);
  const texts = sub('texts', 2 * KEY);
  return {
    check: hex(sub('check', 16)),
    name: (text) => hex(hmac(sha256, names, utf8(text))),
    encrypt: (text, about) => base64(aessiv(texts, utf8(about)).encrypt(utf8(text))),
    decrypt: (sealed, about) => {
      const bytes = fromBase64(sealed);
      if (!bytes || bytes.length < 16) return undefined;
      try {
        return textOf(aessiv(texts, utf8(about)).decrypt(bytes));
      } catch {
        // The library throws for a tag that is not right; that is expected trouble here.
        return undefined;
      }
    },
  };
}

/** AES-SIV over bytes in hex, for the vectors of its RFC. */
export const siv = (key: string, about: readonly string[], text: string): string =>
  hex(aessiv(fromHex(key), ...about.map(fromHex)).encrypt(fromHex(text)));
