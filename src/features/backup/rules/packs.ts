/** Packs: blocks and patches one after another in plain lines of JSON, readable without Rapi. */
import type { Cipher } from './cipher';
import { ENCRYPTED } from './outer';
import { areSteps, type Patch, patched, type Step } from './patches';

/** Characters of one pack: far below what Drive takes, and what the sidebar can hand over in one call. */
const PACK_LIMIT = 4_000_000;
const FORMAT = 2;

/** A block, whole or as a patch: then `lines` are only the new ones, and `from` names the block that the steps begin with. */
export interface Block {
  readonly name: string;
  readonly lines: readonly string[];
  readonly from?: string;
  readonly steps?: readonly Step[];
}

export interface Pack {
  readonly blocks: readonly string[];
  readonly text: string;
}

/** A block is named by the hash of its lines. */
export const nameOf = (lines: readonly string[], digest: (text: string) => string): string =>
  digest(lines.join('\n'));

/** What stands of it in a pack: a line that tells of it, and its lines. */
function partOf({ name, lines, from, steps }: Block): string {
  const head = { block: name, lines: lines.length, ...(from !== undefined && { from, rows: steps }) };
  return `${JSON.stringify(head)}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** The same where nobody may read it: one line that names the block, and one of ciphertext. */
const hidden = (block: Block, { encrypt }: Cipher): string =>
  `${JSON.stringify({ block: block.name, lines: 1, encrypted: true })}\n${encrypt(partOf(block), block.name)}\n`;

/** The block as this patch of an older one, where that is smaller. */
export function smaller(block: Block, from: string, { steps, lines }: Patch): Block {
  const other: Block = { name: block.name, lines, from, steps };
  return partOf(other).length < partOf(block).length ? other : block;
}

/** The blocks in as many packs as they need; a block that occurs twice is kept once. `before`: so many packs of the version are there already. */
export function packed(
  blocks: readonly Block[],
  head: { book: string; version: string },
  before = 0,
  cipher?: Cipher,
): Pack[] {
  const packs: { blocks: string[]; parts: string[]; size: number }[] = [];
  const known = new Set<string>();
  for (const block of blocks) {
    if (known.has(block.name)) continue;
    known.add(block.name);
    const part = cipher?.key ? hidden(block, cipher) : partOf(block);
    let pack = packs[packs.length - 1];
    if (!pack || pack.size + part.length > PACK_LIMIT) {
      pack = { blocks: [], parts: [], size: 0 };
      packs.push(pack);
    }
    pack.blocks.push(block.name);
    pack.parts.push(part);
    pack.size += part.length;
  }
  const format = cipher?.key ? ENCRYPTED : FORMAT;
  return packs.map(({ blocks: names, parts }, index) => ({
    blocks: names,
    text: `${JSON.stringify({ rapi: 'pack', format, ...head, pack: before + index + 1 })}\n${parts.join('')}`,
  }));
}

export interface Unpacked {
  /** Workbook that the pack says it belongs to; empty where it is none of Rapi's. */
  readonly book: string;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** The blocks of a pack whose hash is right, and its patches, which only their older block can prove; anything else in it is left out. */
export function unpacked(
  text: string,
  digest: (text: string) => string,
  wanted: (name: string) => boolean = () => true,
  cipher?: Pick<Cipher, 'key' | 'decrypt'>,
): Unpacked {
  const lines = text.split('\n');
  const blocks = new Map<string, Block>();
  const head = parsed(lines[0]) as { rapi?: unknown; book?: unknown } | undefined;
  const book = head?.rapi === 'pack' && typeof head.book === 'string' ? head.book : '';
  const take = (within: readonly string[], start: number, open: boolean): void => {
    for (let at = start; at < within.length; ) {
      const found = (parsed(within[at]) ?? {}) as Partial<Record<string, unknown>>;
      const { block, lines: count, from, rows, encrypted } = found;
      if (typeof block !== 'string' || !Number.isSafeInteger(count) || (count as number) < 0) break;
      const end = at + 1 + (count as number);
      const own = end <= within.length && wanted(block) ? within.slice(at + 1, end) : undefined;
      at = end;
      if (!own) continue;
      if (encrypted === true) {
        // Of a plain version nothing is taken that only looks encrypted, and of an encrypted one nothing that is not.
        const inside = open ? undefined : cipher?.decrypt(own[0] ?? '', block);
        if (cipher?.key && inside?.startsWith(`{"block":"${block}"`)) take(inside.split('\n'), 0, true);
      } else if (open !== Boolean(cipher?.key)) {
        // Left out.
      } else if (from === undefined && nameOf(own, digest) === block)
        blocks.set(block, { name: block, lines: own });
      else if (typeof from === 'string' && areSteps(rows))
        blocks.set(block, { name: block, lines: own, from, steps: rows });
    }
  };
  take(lines, 1, false);
  return { book, blocks };
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

/** The lines of a block out of all that was unpacked: patches are laid over their older block, and must come out as they are named. */
export function resolver(
  blocks: ReadonlyMap<string, Block>,
  digest: (text: string) => string,
): (name: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const waiting: Block[] = [];
    const seen = new Set<string>();
    let lines: readonly string[] | undefined;
    for (let at: string | undefined = name; at !== undefined && lines === undefined; ) {
      const block: Block | undefined = blocks.get(at);
      if (!block || seen.has(at)) return undefined;
      seen.add(at);
      lines = known.get(at) ?? (block.from === undefined ? block.lines : undefined);
      if (lines === undefined) waiting.push(block);
      at = block.from;
    }
    for (const { name: own, steps = [], lines: fresh } of waiting.reverse()) {
      lines = patched({ steps, lines: fresh }, lines ?? []);
      if (!lines || nameOf(lines, digest) !== own) return undefined;
      known.set(own, lines);
    }
    return lines;
  };
}
