/** Whether what a version's files say is something a workbook can hold. Hashes tell damage; whoever writes files with right hashes may still write nonsense. */

import { isLayout } from '../rules/layout-sound';
import { isRow } from '../rules/lines';
import type { SheetEntry } from '../rules/manifest';

/** Cells of a workbook, by Google's limit. */
const MOST_CELLS = 10_000_000;
/** Lines of one sheet's layout: each holds hundreds of rectangles. */
const MOST_LAYOUT = 200_000;

type LinesOf = (name: string) => readonly string[] | undefined;

/** Looks before anything is put together: a short list of blocks may stand for more rows than there is memory. */
export function isSound(entries: readonly SheetEntry[], linesOf: LinesOf): boolean {
  const height = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (linesOf(name)?.length ?? 0), 0);
  const known = new Map<string, boolean>();
  const areRows = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = (linesOf(name) ?? []).every(isRow);
    known.set(name, found);
    return found;
  };
  return entries.every(
    ({ rows, blocks, layout }) =>
      rows <= MOST_CELLS &&
      height(blocks) === rows &&
      height(layout) <= MOST_LAYOUT &&
      blocks.every(areRows) &&
      isLayout(
        layout.flatMap((name) => [...(linesOf(name) ?? [])]),
        MOST_CELLS,
      ),
  );
}
