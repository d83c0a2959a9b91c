/** Records that go: Rapi's cells of their rows are emptied and read back, then the ids, so that a row without an id holds nothing of Rapi's any more. */
import type { Cell } from '../../kernel/column';
import { neighbours, spansOf } from '../../kernel/neighbours';
import { idOf, numberOf } from '../../kernel/table';
import type { Area, Sheets, Write } from '../../ports/sheets';
import { known } from '../registry';
import { columnAt, rowsAt } from '../tables/areas';
import { blocksOf } from '../tables/reading';
import { positionOf, type Workbook } from '../workbook';

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
  const places = [...records]
    .sort((a, b) => a.row - b.row)
    .map(({ id, row }) => [numberOf(known(table), id) as number, row] as const);
  const groups = neighbours(places, (a, b) => a[0] + 1 === b[0] && a[1] + 1 === b[1]);
  const spans = groups.map((group) => {
    const [number, row] = group[0] as (typeof group)[0];
    return [number, group.length, row] as const;
  });
  return { table, spans };
}

export function idsOfClear({ table, spans }: ClearPlan): string[] {
  return spans.flatMap(([first, count]) =>
    Array.from({ length: count }, (_, index) => idOf(known(table), first + index)),
  );
}

/** Writes that empty the rows but for their ids: what a stop leaves can still be found by its id. Columns that people put in between are not touched. */
export function clearWrites(workbook: Workbook, clears: readonly ClearPlan[]): Write[] {
  return clears.flatMap(({ table, spans }) => {
    const { sheet, columns } = positionOf(workbook, known(table));
    const { id: _, ...rest } = columns;
    const runs = spansOf(Object.values(rest));
    return spans.flatMap(([, count, row]) =>
      runs.map(([column, width]) => empty(sheet, row, column, count, width)),
    );
  });
}

/** Areas to read back, and whether all but the ids is empty there: `offset` is the first of them among all that are read. */
export function clearAreas(
  workbook: Workbook,
  clears: readonly ClearPlan[],
): { areas: Area[]; empty(read: readonly (Cell[][] | undefined)[], offset: number): boolean } {
  const areas: Area[] = [];
  const expected: { area: number; row: number; at: number[] }[] = [];
  for (const { table, spans } of clears) {
    const position = positionOf(workbook, known(table));
    const { columns, first } = position;
    const at = Object.entries(columns).flatMap(([key, column]) => (key === 'id' ? [] : [column - first]));
    const rows = rowsOf(spans);
    for (const block of blocksOf(rows)) {
      for (const row of rows)
        if (row >= block.row && row < block.row + block.rows)
          expected.push({ area: areas.length, row: row - block.row, at });
      areas.push(rowsAt(position, block.row, block.rows));
    }
  }
  return {
    areas,
    empty: (read, offset) =>
      expected.every(({ area, row, at }) =>
        at.every((each) => (read[offset + area]?.[row]?.[each] ?? '') === ''),
      ),
  };
}

/** Empties the ids of rows that hold nothing else of Rapi's any more, and says whether they have gone. No call where there are none. */
export function dropIds(workbook: Workbook, sheets: Sheets, clears: readonly ClearPlan[]): boolean {
  const places = clears.flatMap(({ table, spans }) => {
    const { sheet, columns } = positionOf(workbook, known(table));
    return spans.map(([, count, row]) => ({ ...columnAt(sheet, columns.id as number), row, rows: count }));
  });
  if (places.length === 0) return true;
  sheets.write(places.map(({ sheet, row, column, rows }) => empty(sheet, row, column, rows, 1)));
  const areas = clears.flatMap(({ table, spans }) => {
    const { sheet, columns } = positionOf(workbook, known(table));
    return blocksOf(rowsOf(spans)).map((block) => ({ ...columnAt(sheet, columns.id as number), ...block }));
  });
  const wanted = new Set(clears.flatMap(idsOfClear));
  return sheets.commit(areas).every((cells) => cells?.every((row) => !wanted.has(String(row[0]))) ?? true);
}

const rowsOf = (spans: ClearPlan['spans']): number[] =>
  spans.flatMap(([, count, row]) => Array.from({ length: count }, (_, index) => row + index));

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
