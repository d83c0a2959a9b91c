/**
 * Results that a formula spreads over its neighbours look like typed cells when they are read, and written back they would block the
 * formula. So cells that may be such results are held back until the formulas have been worked out; what then does not show by itself was typed.
 */
import type { Cell } from '../../../kernel/column';
import type { CellPatch } from '../../../ports/book';
import type { Row } from '../rules/lines';

/** Cells reached from a formula by going right and down over filled cells: `held[row][column]`, from 0; absent rows hold none. */
export function heldBack(rows: readonly Row[]): readonly (readonly boolean[] | undefined)[] {
  let above: readonly boolean[] = [];
  return rows.map(({ values, formulas }) => {
    const isFormula = new Set(formulas.map(({ column }) => column - 1));
    // A formula itself reaches on, like the results that it spreads.
    const reaches: boolean[] = [];
    const held: boolean[] = [];
    for (const [at, value] of values.entries()) {
      const reached = value !== '' && !isFormula.has(at) && (reaches[at - 1] || above[at]);
      if (reached) held[at] = true;
      reaches[at] = reached || isFormula.has(at);
    }
    above = reaches;
    return held.length > 0 ? held : undefined;
  });
}

/** The held cells that no formula brought, as what is left to write: a cell that was not written and shows something is a result. */
export function missing(
  rows: readonly Row[],
  held: readonly (readonly boolean[] | undefined)[],
  shown: readonly (readonly Cell[])[],
): CellPatch[] {
  return rows.flatMap(({ values }, row) =>
    values.flatMap((value, at): CellPatch[] => {
      const typed = held[row]?.[at] && (shown[row]?.[at] ?? '') === '';
      return typed ? [{ row: row + 1, column: at + 1, cells: [[value]] }] : [];
    }),
  );
}
