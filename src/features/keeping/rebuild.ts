/** The state of a version, worked out anew from the rows that came back: it must be the state that its manifest names. */
import { cut, keyOf, type Loaded, nameOf, type SheetEntry, stateOf } from '../backup';

/** The first sheet that is not as its manifest says, or undefined when the whole state is. */
export function unlikeState(loaded: Loaded, digest: (text: string) => string): string | undefined {
  const { manifest } = loaded;
  for (const entry of manifest.sheets) if (!isLike(loaded, entry, digest)) return entry.name;
  return stateOf(manifest, digest) === manifest.state ? undefined : manifest.version;
}

function isLike(loaded: Loaded, entry: SheetEntry, digest: (text: string) => string): boolean {
  const rows = loaded.rows(entry);
  const blocks = cut(rows, (line) => keyOf(line, entry.key)).map((lines) => nameOf(lines, digest));
  return rows.length === entry.rows && blocks.join() === entry.blocks.join();
}
