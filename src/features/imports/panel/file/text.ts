/** Bytes of a file as text, whichever way they were written; or why they are no table at all. */

/** Why a file cannot be read: the key of the sentence. */
export type Unfit = 'tooBig' | 'empty' | 'oneLine' | 'binary' | 'oldExcel' | 'broken' | 'bomb' | 'quotes';

export class UnfitFile extends Error {
  readonly why: Unfit;
  constructor(why: Unfit) {
    super(why);
    this.why = why;
  }
}

export const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);

/** UTF-8 with or without its mark, UTF-16 of either order, else Windows-1252, which old programs write. Throws `UnfitFile`. */
export function textOf(bytes: Uint8Array): string {
  // What an Excel of before 2007 saves, and what no text begins with.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnfitFile('oldExcel');
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are just what no table of text holds.
  const strange = text.slice(0, 20_000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (strange > text.slice(0, 20_000).length / 100) throw new UnfitFile('binary');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const start = bytes.subarray(0, 2_000);
  // Western text in UTF-16 without a mark has a zero beside every letter.
  const zeros = (from: number): number => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (zeros(1) > start.length / 3 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > start.length / 3 && zeros(1) === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
