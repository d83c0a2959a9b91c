/** Rows in blocks of about 256, cut where the key of a row says so: an edit or an inserted row moves no boundary but its own. */

const MEAN = 256;
/** So that a sheet of equal rows is cut at all. */
const MOST = 1_024;

/** FNV-1a with a last mixing, so that ids in sequence fall everywhere. Source: Fowler, Noll, Vo; mixing by MurmurHash3. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The lines in blocks; `keyOf` gives the key of a row, and where it is empty the whole row counts. */
export function cut(lines: readonly string[], keyOf: (line: string) => string): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of lines) {
    block.push(line);
    if (hash(keyOf(line) || line) % MEAN === 0 || block.length === MOST) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}
