/** Packs: blocks one after another in plain lines of JSON, readable without Rapi. */

/** Characters of one pack: far below what Drive takes, and what the sidebar can hand over in one call. */
const PACK_LIMIT = 4_000_000;

export interface Block {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Pack {
  readonly blocks: readonly string[];
  readonly text: string;
}

/** A block is named by the hash of its lines. */
export const nameOf = (lines: readonly string[], digest: (text: string) => string): string =>
  digest(lines.join('\n'));

/** The blocks in as many packs as they need; a block that occurs twice is kept once. `before`: so many packs of the version are there already. */
export function packed(
  blocks: readonly Block[],
  head: { book: string; version: string },
  before = 0,
): Pack[] {
  const packs: { blocks: string[]; parts: string[]; size: number }[] = [];
  const known = new Set<string>();
  for (const { name, lines } of blocks) {
    if (known.has(name)) continue;
    known.add(name);
    const part = `${JSON.stringify({ block: name, lines: lines.length })}\n${lines.join('\n')}\n`;
    let pack = packs[packs.length - 1];
    if (!pack || pack.size + part.length > PACK_LIMIT) {
      pack = { blocks: [], parts: [], size: 0 };
      packs.push(pack);
    }
    pack.blocks.push(name);
    pack.parts.push(part);
    pack.size += part.length;
  }
  return packs.map(({ blocks: names, parts }, index) => ({
    blocks: names,
    text: `${JSON.stringify({ rapi: 'pack', format: 1, ...head, pack: before + index + 1 })}\n${parts.join('')}`,
  }));
}

export interface Unpacked {
  /** Workbook that the pack says it belongs to; empty where it is none of Rapi's. */
  readonly book: string;
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/** The blocks of a pack whose hash is right; anything else in it is left out. */
export function unpacked(text: string, digest: (text: string) => string): Unpacked {
  const lines = text.split('\n');
  const blocks = new Map<string, readonly string[]>();
  const head = parsed(lines[0]) as { rapi?: unknown; book?: unknown } | undefined;
  const book = head?.rapi === 'pack' && typeof head.book === 'string' ? head.book : '';
  for (let at = 1; at < lines.length; ) {
    const { block, lines: count } = (parsed(lines[at]) ?? {}) as { block?: unknown; lines?: unknown };
    if (typeof block !== 'string' || typeof count !== 'number' || !(count >= 1)) break;
    const own = lines.slice(at + 1, at + 1 + count);
    if (own.length === count && nameOf(own, digest) === block) blocks.set(block, own);
    at += 1 + count;
  }
  return { book, blocks };
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}
