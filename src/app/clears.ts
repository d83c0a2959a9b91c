/** Records that go: Rapi's cells of their rows are emptied, the ids last, so that a row without an id holds nothing of Rapi's any more. */
import type { Cell } from '../kernel/column';
import { idOf, numberOf } from '../kernel/table';
import type { Area, Write } from '../ports/sheets';
import { blocksOf } from './reading';
import { known } from './registry';
import { positionOf, type Workbook } from './workbook';

/** Records of one table: neighbours with consecutive numbers are one span. */
export interface ClearPlan {
  readonly table: string;
  /** Number of the first id, how many, and the row where the first stood; only a hint. */
  readonly spans: readonly (readonly [first: number, count: number, row: number])[];
}

/** The plan for records where they stand. */
export function clearPlan(
  table: string,
  records: readonly { readonly id: string; readonly row: number }[],
): ClearPlan {
  const spans: [number, number, number][] = [];
  for (const { id, row } of [...records].sort((a, b) => a.row - b.row)) {
    const number = numberOf(known(table), id) as number;
    const last = spans[spans.length - 1];
    if (last && last[0] + last[1] === number && last[2] + last[1] === row) last[1] += 1;
    else spans.push([number, 1, row]);
  }
  return { table, spans };
}

export function idsOfClear({ table, spans }: ClearPlan): string[] {
  return spans.flatMap(([first, count]) =>
    Array.from({ length: count }, (_, index) => idOf(known(table), first + index)),
  );
}

/**
 * Writes that empty the rows: any prefix of them survives a crash, so the ids go last and what is left can still be found by its id. Columns that
 * people put in between are not touched.
 */
export function clearWrites(workbook: Workbook, clears: readonly ClearPlan[]): Write[] {
  const rest: Write[] = [];
  const ids: Write[] = [];
  for (const { table, spans } of clears) {
    const position = positionOf(workbook, known(table));
    const id = position.columns.id as number;
    const columns = Object.values(position.columns).sort((a, b) => a - b);
    for (const [, count, row] of spans) {
      for (const run of runsOf(columns.filter((column) => column !== id)))
        rest.push(empty(position.sheet, row, run[0] as number, count, run.length));
      ids.push(empty(position.sheet, row, id, count, 1));
    }
  }
  return [...rest, ...ids];
}

/** Areas of the ids to read back, and whether they are empty: `offset` is the first of them among all that are read. */
export function clearAreas(
  workbook: Workbook,
  clears: readonly ClearPlan[],
): { areas: Area[]; gone(read: readonly (Cell[][] | undefined)[], offset: number): boolean } {
  const areas: Area[] = [];
  const expected: { area: number; row: number }[] = [];
  for (const { table, spans } of clears) {
    const { sheet, columns } = positionOf(workbook, known(table));
    const rows = spans.flatMap(([, count, row]) => Array.from({ length: count }, (_, index) => row + index));
    for (const block of blocksOf(rows)) {
      for (const row of rows)
        if (row >= block.row && row < block.row + block.rows)
          expected.push({ area: areas.length, row: row - block.row });
      areas.push({ sheet, column: columns.id as number, columns: 1, ...block });
    }
  }
  return {
    areas,
    gone: (read, offset) => expected.every(({ area, row }) => (read[offset + area]?.[row]?.[0] ?? '') === ''),
  };
}

function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function empty(sheet: number, row: number, column: number, rows: number, columns: number): Write {
  const line = Array.from({ length: columns }, (): Cell => '');
  return {
    sheet,
    row,
    column,
    cells: Array.from({ length: rows }, () => line),
    // A place that held a literal text takes whatever comes next as it is meant.
    formats: line.map(() => 'General'),
  };
}
