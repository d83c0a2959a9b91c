/** What a version stands on: the manifest of an earlier one, and as much of its blocks as it is worth to read for smaller patches. */
import type { Problem } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import { withBases } from '../rules/listed';
import { type Manifest, type PatchEntry, readManifest, type SheetEntry } from '../rules/manifest';
import { type Block, smaller } from '../rules/packs';
import { basesOf, patchOf } from '../rules/patches';
import { keysOf, type Own } from './keys';
import { opened } from './load';

/** A manifest's file, and what it must hash to. */
export interface FileOf {
  readonly id: string;
  readonly sha256: string;
}

/** The manifest in this file; undefined where it is gone, changed, or of another workbook or keeper. */
export function readBase(apart: Apart, { id, sha256 }: FileOf): Manifest | undefined {
  const text = apart.drive.read(id);
  if (text === undefined || apart.digest(text) !== sha256) return undefined;
  const found = readManifest(text, apart.digest, keysOf(apart));
  return typeof found === 'object' && found.book === apart.id && found.by === apart.keeper
    ? found
    : undefined;
}

export interface Changed {
  readonly blocks: readonly Block[];
  readonly patches: readonly PatchEntry[];
  /** What is wrong with packs of the base. */
  readonly troubles: readonly Problem[];
}

/** New blocks of one stream of a sheet, and the blocks of the base that are not in it any more. */
interface Stream {
  readonly fresh: readonly Block[];
  readonly gone: readonly string[];
}

/** Characters that a patch has to save for each pack that must be read to make it: a call of Drive for less would be dear. */
const WORTH = 4_000;

/** Those of the blocks that the base does not have, as patches of its own where these are smaller. */
export function changedOf(
  apart: Own,
  base: Manifest,
  entries: readonly SheetEntry[],
  blocks: readonly Block[],
): Changed {
  const there = new Set(base.packs.flatMap((pack) => pack.blocks));
  const fresh = new Map(blocks.filter(({ name }) => !there.has(name)).map((block) => [block.name, block]));
  const streams = entries.flatMap((entry): Stream[] => {
    const before = base.sheets.find(({ id }) => id === entry.id);
    return [streamOf(entry.blocks, before?.blocks, fresh), streamOf(entry.layout, before?.layout, fresh)];
  });
  const wanted = worthReading(base, streams);
  const { linesOf, troubles } = opened(apart, base, withBases([...wanted], base.patches));
  for (const { fresh: own, gone } of streams) {
    const older = gone.flatMap((name) => {
      const lines = wanted.has(name) ? linesOf(name) : undefined;
      return lines ? [{ name, lines }] : [];
    });
    const homes = basesOf(
      own.map(({ lines }) => lines),
      older.map(({ lines }) => lines),
    );
    for (const [index, block] of own.entries()) {
      const home = older[homes[index] ?? -1];
      if (home) fresh.set(block.name, smaller(block, home.name, patchOf(block.lines, home.lines)));
    }
  }
  const all = [...fresh.values()];
  return {
    blocks: all,
    patches: all.flatMap(({ name, from }): PatchEntry[] => (from === undefined ? [] : [[name, from]])),
    troubles,
  };
}

function streamOf(
  now: readonly string[],
  before: readonly string[] = [],
  fresh: ReadonlyMap<string, Block>,
): Stream {
  const kept = new Set(now);
  const own = [...kept].flatMap((name) => fresh.get(name) ?? []);
  return { fresh: own, gone: own.length === 0 ? [] : before.filter((name) => !kept.has(name)) };
}

/** The older blocks whose packs are worth a call each: those that would save most come first, and what they open serves others too. */
function worthReading(base: Manifest, streams: readonly Stream[]): Set<string> {
  const packOf = new Map(base.packs.flatMap(({ id, blocks }) => blocks.map((name) => [name, id] as const)));
  const groups = new Map<string, { packs: Set<string>; names: string[]; saves: number }>();
  for (const { fresh, gone } of streams) {
    const size = fresh.reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.length, 0), 0);
    for (const name of gone) {
      const packs = new Set([...withBases([name], base.patches)].map((each) => packOf.get(each) ?? ''));
      const key = [...packs].sort().join();
      const group = groups.get(key) ?? { packs, names: [], saves: 0 };
      groups.set(key, group);
      group.names.push(name);
      group.saves += size / Math.max(fresh.length, gone.length);
    }
  }
  const read = new Set<string>();
  const wanted = new Set<string>();
  for (const { packs, names, saves } of [...groups.values()].sort((a, b) => b.saves - a.saves)) {
    const more = [...packs].filter((pack) => !read.has(pack));
    if (saves < WORTH * more.length) continue;
    for (const pack of more) read.add(pack);
    for (const name of names) wanted.add(name);
  }
  return wanted;
}
