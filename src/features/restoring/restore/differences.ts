/** What a version and the workbook differ in now, sheet by sheet. */

import type { Apart } from '../../../ports/apart';
import { type Loaded, linesOf, type Target, wallOf } from '../../backup';
import { type Difference, difference, headsOf, SAME } from '../rules/compare';

export interface SheetDifference extends Difference {
  readonly sheet: string;
  /** False where the sheet is gone now. */
  readonly there: boolean;
}

export function differencesOf(apart: Apart, loaded: Loaded, targets: readonly Target[]): SheetDifference[] {
  const wall = wallOf(apart.book.settings().zone);
  return targets
    .filter(({ entry }) => entry.table !== 'control')
    .map(({ entry, tab }) => {
      const then = loaded.rows(entry);
      const now = tab ? linesOf(apart.book.contents(tab.id), wall) : [];
      // Without the sheet every row of the version comes back.
      const found = tab
        ? difference(then, now, entry.key)
        : { ...SAME, back: Math.max(0, then.length - headsOf(entry.key)) };
      return { sheet: entry.name, there: tab !== undefined, ...found };
    });
}

export function sumOf(differences: readonly SheetDifference[]): Difference {
  return differences.reduce<Difference>(
    (sum, { changed, back, gone }) => ({
      changed: sum.changed + changed,
      back: sum.back + back,
      gone: sum.gone + gone,
    }),
    SAME,
  );
}
