/** Bytes as Google gives them, signed as Java's are, and what texts become in them. The realm has no TextEncoder and no atob. */
import { Exception } from './door';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const signed = (byte: number): number => ((byte & 255) ^ 128) - 128;

/** UTF-8; a lone surrogate becomes `?`, as in Java. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff) code = 63;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes.map(signed);
}

/** UTF-8 back to text; bytes that are none become the replacement character. */
export function fromUtf8(bytes: number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = (bytes[i] as number) & 255;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let code = length === 1 ? lead : lead & (0xff >> (length + 1));
    let whole = length > 0 && i + length <= bytes.length;
    for (let k = 1; whole && k < length; k++) {
      const next = (bytes[i + k] as number) & 255;
      whole = (next & 0xc0) === 0x80;
      code = (code << 6) | (next & 63);
    }
    text += whole && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    i += whole ? length : 1;
  }
  return text;
}

export function toBase64(bytes: number[], webSafe: boolean): string {
  const text: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [one, two, three] = [0, 1, 2].map((k) => (bytes[i + k] ?? 0) & 255) as [number, number, number];
    const group = (one << 16) | (two << 8) | three;
    const left = bytes.length - i;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63));
    text.push(letters.slice(0, Math.min(4, left + 1)).join('') + '='.repeat(Math.max(0, 3 - left)));
  }
  const whole = text.join('');
  return webSafe ? whole.replace(/\+/g, '-').replace(/\//g, '_') : whole;
}

export function fromBase64(text: string, webSafe: boolean): number[] {
  const plain = (webSafe ? text.replace(/-/g, '+').replace(/_/g, '/') : text)
    .replace(/\s/g, '')
    .replace(/=+$/, '');
  const bytes: number[] = [];
  let [group, bits] = [0, 0];
  for (const letter of plain) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) throw new Exception('Could not decode string.');
    group = ((group << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(signed(group >> bits));
    }
  }
  return bytes;
}
