/** The names of blocks in a manifest: each is written once, with its pack; everything else counts them from 0 through all packs. */
import type { Manifest, PatchEntry, SheetEntry } from './manifest';

/** Two numbers: so many blocks from this one on; of patches, the block and the one it begins with. */
type Run = readonly number[];

type WrittenSheet = Omit<SheetEntry, 'blocks' | 'layout' | 'at'> & {
  readonly blocks: readonly Run[];
  readonly layout: readonly Run[];
  readonly at?: number | undefined;
};

export type Written = Omit<Manifest, 'sheets' | 'patches'> & {
  readonly sheets: readonly WrittenSheet[];
  readonly patches: readonly Run[];
};

/** More rows than any workbook has: whoever names more blocks means harm. */
const MOST = 200_000;

export function written(manifest: Manifest): Written {
  const places = new Map(manifest.packs.flatMap(({ blocks }) => blocks).map((name, at) => [name, at]));
  const place = (name: string): number => places.get(name) ?? -1;
  const runs = (names: readonly string[]): Run[] => {
    const found: [number, number][] = [];
    for (const at of names.map(place)) {
      const last = found[found.length - 1];
      if (last && last[0] + last[1] === at) last[1] += 1;
      else found.push([at, 1]);
    }
    return found;
  };
  return {
    ...manifest,
    sheets: manifest.sheets.map((entry) => ({
      ...entry,
      blocks: runs(entry.blocks),
      layout: runs(entry.layout),
    })),
    patches: manifest.patches.map(([name, from]): Run => [place(name), place(from)]),
  };
}

/** The manifest again; undefined where it counts beyond its blocks. */
export function read(found: Written): Manifest | undefined {
  const names = found.packs.flatMap(({ blocks }) => blocks);
  let left = MOST;
  const listed = (runs: readonly Run[]): string[] =>
    runs.flatMap(([first = 0, count = 0]) => {
      left -= count;
      return left < 0 ? [] : names.slice(first, first + count);
    });
  const count = (runs: readonly Run[]): number => runs.reduce((sum, [, some = 0]) => sum + some, 0);
  const sheets = found.sheets.map(({ at, ...entry }): SheetEntry => {
    const [blocks, layout] = [listed(entry.blocks), listed(entry.layout)];
    return { ...entry, blocks, layout, ...(at !== undefined && { at }) };
  });
  const patches = found.patches.map(
    ([name = -1, from = -1]): PatchEntry => [names[name] ?? '', names[from] ?? ''],
  );
  const whole = found.sheets.every(
    ({ blocks, layout }, index) =>
      sheets[index]?.blocks.length === count(blocks) && sheets[index]?.layout.length === count(layout),
  );
  const known = patches.every(([name, from]) => name !== '' && from !== '');
  return left >= 0 && whole && known ? { ...found, sheets, patches } : undefined;
}

/** All blocks that these stand on, themselves among them. */
export function withBases(names: readonly string[], patches: readonly PatchEntry[]): Set<string> {
  const from = new Map(patches);
  const all = new Set<string>();
  for (const name of names)
    for (let at: string | undefined = name; at !== undefined && !all.has(at); at = from.get(at)) all.add(at);
  return all;
}
