/**
 * The parts of an xlsx file, taken out of its zip before anything else reads it: whole, few enough and small enough. What a file says about its own
 * size is not believed; each part is unpacked no further than there is room.
 */
import { inflateRawSync } from 'node:zlib';
import { UnreadableXlsx } from './unreadable';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];
/** Where a zip of the larger kind says that its figures stand elsewhere. */
const ELSEWHERE = 0xffffffff;
const MOST_PARTS = 10_000;
/** Unpacked, all parts together: the text of about two million filled cells. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** Text and binary parts by name. Throws `UnreadableXlsx`. */
export function partsOf(file: Buffer, most = MOST_BYTES): Map<string, Buffer> {
  if (file.length === 0) throw new UnreadableXlsx('empty');
  if (file.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UnreadableXlsx('old');
  const end = endOf(file);
  if (file.readUInt32LE(0) !== LOCAL || end === undefined)
    throw new UnreadableXlsx(isText(file) ? 'text' : 'cut');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw tooLarge();
  const parts = new Map<string, Buffer>();
  let room = most;
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw broken();
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, '');
    const part = unpacked(file, at, room);
    room -= part.length;
    if (parts.has(name)) throw broken();
    parts.set(name, part);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** Nothing in its beginning that no text has. */
const isText = (file: Buffer): boolean =>
  file.subarray(0, 4_096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);

function endOf(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= first; at--) if (file.readUInt32LE(at) === END) return at;
  return undefined;
}

/** @param at where the entry stands in the list at the file's end @param room bytes that it may take */
function unpacked(file: Buffer, at: number, room: number): Buffer {
  if (file.readUInt16LE(at + 8) & ENCRYPTED) throw new UnreadableXlsx('locked');
  const method = file.readUInt16LE(at + 10);
  const [packed, start] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)];
  if (packed === ELSEWHERE || start === ELSEWHERE) throw tooLarge();
  if (start + 30 > file.length || file.readUInt32LE(start) !== LOCAL) throw broken();
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const bytes = file.subarray(from, from + packed);
  if (bytes.length !== packed || (method !== STORED && method !== DEFLATED)) throw broken();
  if (method === STORED) {
    if (packed > room) throw tooLarge();
    return bytes;
  }
  const part = inflated(bytes, room);
  if (part.length !== file.readUInt32LE(at + 24)) throw broken();
  return part;
}

function inflated(bytes: Buffer, room: number): Buffer {
  try {
    // Room for nothing would mean room without limit.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, room) });
  } catch (trouble) {
    throw (trouble as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}

const broken = () => new UnreadableXlsx('broken');
const tooLarge = () => new UnreadableXlsx('large');
