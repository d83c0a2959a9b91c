/** Files inside a zip, by its central directory, unpacked by the browser itself; a bomb is stopped by what it says and by what it does. */
import { UnfitFile } from './text';

export interface Zip {
  /** The text of a file inside, or undefined where there is none of that name. */
  text(name: string): Promise<string | undefined>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Unpacked bytes of one file inside, and of all that are read: a sheet of 100,000 rows has about 50 MB. */
const MOST = 150_000_000;
const MOST_ENTRIES = 5_000;
/** Repetitive tables shrink to a fiftieth; a thousandth is no table. */
const MOST_RATIO = 400;

/** Opens a zip; throws `UnfitFile`. Source: APPNOTE.TXT 6.3.10, §4.3 (end of central directory, file headers). */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(bytes, view);
  let left = MOST;
  return {
    text: async (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.size > left || entry.size > Math.max(1_000_000, entry.packed * MOST_RATIO))
        throw new UnfitFile('bomb');
      if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new UnfitFile('broken');
      const start =
        entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
      const data = bytes.subarray(start, start + entry.packed);
      const plain = entry.method === 0 ? data : await inflate(data, entry.size);
      left -= plain.length;
      return new TextDecoder().decode(plain);
    },
  };
}

function directory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  // The end record stands last; only a comment of at most 64 KB may follow it.
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new UnfitFile('broken');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new UnfitFile('bomb');
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new UnfitFile('broken');
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const offset = view.getUint32(at + 42, true);
    if (offset + 30 > bytes.length) throw new UnfitFile('broken');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset,
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Stops as soon as more comes out than was declared: a bomb lies about its size. */
async function inflate(data: Uint8Array, size: number): Promise<Uint8Array> {
  const plain = new Uint8Array(size);
  let length = 0;
  const reader = new Blob([data as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > size) throw new UnfitFile('bomb');
      plain.set(part.value, length);
      length += part.value.length;
    }
  } catch (trouble) {
    throw trouble instanceof UnfitFile ? trouble : new UnfitFile('broken');
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return plain.subarray(0, length);
}
