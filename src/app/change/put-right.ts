/** Rows that an action is about to change and that are not as Rapi left them: what they held is put back first, and it is said. */
import type { Table } from '../../kernel/table';
import { writeTidied } from '../cells/tidied';
import { type EditedRow, tidy } from '../cells/tidy';
import { noteMarks } from '../checks/marked';
import type { Run } from '../run';
import { cellsBy } from '../tables/areas';
import { lastWrote } from '../tables/written';
import { positionOf } from '../workbook';
import type { Foreign } from './foreign';
import { mustHold } from './lost-lock';
import { rightful, type Telling } from './rightful';

/** With more of them than this, only what is quickly seen is put back: somebody waits. */
const FEW = 10;

/** Whether anything was put back; what nothing tells is left to be marked. No call where there is nothing to do. */
export function putRight(run: Run, rows: readonly Foreign[]): boolean {
  const tables = new Set(rows.map(({ table }) => table));
  let some = false;
  for (const table of tables) {
    const position = positionOf(run.workbook, table);
    const edited = rows.flatMap(({ table: own, stored: { id, row, cells }, wanted }) => {
      if (own !== table) return [];
      const cell = cellsBy(position, cells);
      return (
        rightRow(
          run,
          table,
          { row, keys: [], cell },
          wanted,
          [lastWrote(run.workbook, table.key, id)],
          rows.length <= FEW,
        ) ?? []
      );
    });
    if (edited.length === 0) continue;
    // To a run that lost its lock while it read, another run's change looks like a stranger's.
    mustHold(run.world);
    some = true;
    const tidied = edited.map((row) => ({ row, ...tidy(run, table, row) }));
    writeTidied(run, table, position, tidied);
    noteMarks(run, table, tidied);
  }
  return some;
}

/** The row as an edit of its guarded cells whose old values are known; undefined where they are not. */
export function rightRow(
  run: Run,
  table: Table,
  row: EditedRow,
  wanted: string,
  tellings: readonly Telling[],
  thorough = true,
): EditedRow | undefined {
  const before = rightful(table, row.cell, wanted, tellings, run.workbook.cells, thorough);
  if (!before || Object.keys(before).length === 0) return undefined;
  // The whole write went, stamp and all: that was Ctrl+Z, or an older version of the workbook.
  const takenBack = before.stamp !== undefined;
  return { ...row, keys: Object.keys(before), before, ...(takenBack && { takenBack }) };
}
