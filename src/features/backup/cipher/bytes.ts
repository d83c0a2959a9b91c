/** Bytes of texts: UTF-8, base64 and hex in plain JavaScript, for Apps Script has neither TextEncoder nor atob. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Characters of one step: more arguments than that a call does not take. */
const STEP = 8_192;

/** The text in UTF-8; half a surrogate pair becomes the sign for what cannot be read. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes[end++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code < 0xdc00 ? text.charCodeAt(at + 1) : 0;
      const pair = low >= 0xdc00 && low <= 0xdfff;
      code = pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
      if (pair) at++;
    }
    if (code < 0x800) bytes[end++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[end++] = 0xe0 | (code >> 12);
      else {
        bytes[end++] = 0xf0 | (code >> 18);
        bytes[end++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[end++] = 0x80 | ((code >> 6) & 63);
    }
    bytes[end++] = 0x80 | (code & 63);
  }
  return bytes.slice(0, end);
}

/** The text of bytes that `utf8` made. */
export function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] as number;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (63 >> more);
    for (let left = more; left > 0; left--) code = (code << 6) | ((bytes[at++] as number) & 63);
    if (code < 0x10000) codes.push(code);
    else codes.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    if (codes.length >= STEP) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  parts.push(String.fromCharCode(...codes));
  return parts.join('');
}

/** Characters by their codes. */
function characters(codes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += STEP)
    parts.push(String.fromCharCode(...codes.subarray(at, at + STEP)));
  return parts.join('');
}

/** Base64 by RFC 4648 §4, padded. */
export function base64(bytes: Uint8Array): string {
  const digits = utf8(DIGITS);
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill('='.charCodeAt(0));
  let end = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three =
      ((bytes[at] as number) << 16) |
      (left > 1 ? (bytes[at + 1] as number) << 8 : 0) |
      (left > 2 ? (bytes[at + 2] as number) : 0);
    codes[end] = digits[three >> 18] as number;
    codes[end + 1] = digits[(three >> 12) & 63] as number;
    if (left > 1) codes[end + 2] = digits[(three >> 6) & 63] as number;
    if (left > 2) codes[end + 3] = digits[three & 63] as number;
    end += 4;
  }
  return characters(codes);
}

let values: Int8Array | undefined;

/** The bytes again; undefined for what is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!values) {
    values = new Int8Array(128).fill(-1);
    for (let at = 0; at < DIGITS.length; at++) values[DIGITS.charCodeAt(at)] = at;
  }
  const length = text.replace(/={1,2}$/, '').length;
  if (text.length % 4 !== 0 || length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let [bits, held, end] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[end++] = (bits >> held) & 255;
    }
  }
  return bytes;
}

export const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

/** The bytes of an even number of hexadecimal digits. */
export const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
