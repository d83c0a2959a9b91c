/** The state of a version, worked out anew from the rows that came back: it must be the state that its manifest names. */
import { cut, keyOf, type Loaded, nameOf, type SheetEntry, stateOf } from '../backup';

/** The first sheet that is not as its manifest says, or undefined when the whole state is. */
export function unlikeState(loaded: Loaded): string | undefined {
  const { manifest, hash } = loaded;
  for (const entry of manifest.sheets) if (!isLike(loaded, entry)) return entry.name;
  return stateOf(manifest, hash) === manifest.state ? undefined : manifest.version;
}

function isLike(loaded: Loaded, entry: SheetEntry): boolean {
  const rows = loaded.rows(entry);
  const blocks = cut(rows, (line) => keyOf(line, entry.key)).map((lines) => nameOf(lines, loaded.hash));
  return rows.length === entry.rows && blocks.join() === entry.blocks.join();
}
