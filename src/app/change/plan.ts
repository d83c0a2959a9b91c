/** From a journal's plan to buffered writes, and from the read-back to the question whether each arrived where it was meant. */
import type { Cell } from '../../kernel/column';
import { neighbours } from '../../kernel/neighbours';
import { columnOf, idOf, numberOf } from '../../kernel/table';
import type { Area, Write } from '../../ports/sheets';
import { known } from '../registry';
import { cellsBy } from '../tables/areas';
import { fromPlain, sameCell } from '../tables/cell';
import type { Position } from '../tables/control';
import type { Workbook } from '../workbook';
import { type ClearPlan, clearAreas, clearWrites } from './clears';
import type { InsertPlan, UpdatePlan } from './journal';
import { isRebuilt } from './rebuild';

/** Cells of one row that shall hold these values; the read-back is compared with it. */
interface Expected {
  readonly area: number;
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly beside: Readonly<Record<string, Cell>>;
}

export interface Planned {
  readonly writes: Write[];
  readonly areas: Area[];
  /** Whether the cells read back from `areas` are what was meant, in the rows that were meant. */
  arrived(read: readonly (Cell[][] | undefined)[]): boolean;
  /** Whether what stands beside them is as it was when they were planned: nobody moved rows or columns meanwhile. */
  undisturbed(read: readonly (Cell[][] | undefined)[]): boolean;
}

/** Rows of one table that are read back in one block, however scattered: 200 ms a round trip buy many cells. */
const READ_BACK_ROWS = 6_000;

export interface RowCells {
  readonly table: string;
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Cells that are not written and should be as they were. */
  readonly beside: Readonly<Record<string, Cell>>;
}

/** The rows that these plans write, where they stood when they were planned. */
export function rowsOf(updates: readonly UpdatePlan[], inserts: readonly InsertPlan[]): RowCells[] {
  return [...inserts.flatMap(insertedRows), ...updates.map(updatedRow)];
}

/** The writes of these updates and inserts, in few ranges, and then of the records that go; only Rapi's declared columns are touched. */
export function planned(
  workbook: Workbook,
  updates: readonly UpdatePlan[],
  inserts: readonly InsertPlan[],
  clears: readonly ClearPlan[] = [],
): Planned {
  const rows = rowsOf(updates, inserts);
  const writes: Write[] = [];
  const areas: Area[] = [];
  const expected: Expected[] = [];
  for (const table of new Set(rows.map((each) => each.table))) {
    const position = workbook.control.positions[table] as Position;
    const own = rows
      .filter((each) => each.table === table)
      .map((each) => ({ ...each, cells: placed(position, each.cells) }))
      .sort((a, b) => a.row - b.row);
    writes.push(...writesOf(table, position, own, workbook));
    const near = (_: RowCells, next: RowCells, first: RowCells) => next.row - first.row < READ_BACK_ROWS;
    for (const group of neighbours(own, near)) {
      const columns = [position.columns.id as number];
      for (const each of group)
        for (const key of [...Object.keys(each.cells), ...Object.keys(each.beside)])
          if (position.columns[key] !== undefined) columns.push(position.columns[key]);
      const column = Math.min(...columns);
      // With the row above: what stands there tells whether rows or columns were moved.
      const first = (group[0] as RowCells).row - 1;
      const last = (group[group.length - 1] as RowCells).row;
      for (const each of group) expected.push({ ...each, area: areas.length, row: each.row - first });
      areas.push({
        sheet: position.sheet,
        row: first,
        column,
        rows: last - first + 1,
        columns: Math.max(...columns) - column + 1,
      });
    }
  }
  const tableAt = areas.map((area) =>
    Object.keys(workbook.control.positions).find(
      (key) => workbook.control.positions[key]?.sheet === area.sheet,
    ),
  );
  const cleared = clearAreas(workbook, clears);
  return {
    writes: [...writes, ...clearWrites(workbook, clears)],
    areas: [...areas, ...cleared.areas],
    arrived: (read) =>
      cleared.empty(read, areas.length) &&
      expected.every(({ area, row, id, cells }) => {
        const block = areas[area] as Area;
        const position = workbook.control.positions[tableAt[area] as string] as Position;
        const found = read[area]?.[row];
        const at = cellsBy({ columns: position.columns, first: block.column }, found);
        return (
          found !== undefined &&
          at('id') === id &&
          Object.keys(cells).every(
            (key) => isRebuilt(tableAt[area] as string, key) || sameCell(at(key), cells[key] as Cell),
          )
        );
      }),
    undisturbed: (read) =>
      aboveStands(workbook, inserts, areas, read) &&
      expected.every(({ area, row, beside }) => {
        const block = areas[area] as Area;
        const { columns } = workbook.control.positions[tableAt[area] as string] as Position;
        const at = cellsBy({ columns, first: block.column }, read[area]?.[row]);
        return Object.entries(beside).every(([key, cell]) => sameCell(at(key), cell));
      }),
  };
}

/**
 * Whether the row above each block of new rows is what was thought to be there: a record with its id and stamp in their columns, and the last one where the
 * head names it. If not, rows or columns were moved while Rapi wrote, and something may lie under the new rows.
 */
function aboveStands(
  { control, head }: Workbook,
  inserts: readonly InsertPlan[],
  areas: readonly Area[],
  read: readonly (Cell[][] | undefined)[],
): boolean {
  return inserts.every(({ table, row }) => {
    const { sheet, columns } = control.positions[table] as Position;
    const at = areas.findIndex(
      (each) => each.sheet === sheet && row > each.row && row - each.row <= Number(each.rows),
    );
    const cells = read[at]?.[row - 1 - (areas[at] as Area).row];
    if (row === 2 || !cells) return row === 2;
    const cell = cellsBy({ columns, first: (areas[at] as Area).column }, cells);
    const id = cell('id');
    const stamped = String(cell('stamp')).startsWith('~');
    const end = head.ends[table];
    if (end?.row === row - 1) return id === idOf(known(table), end.number) && stamped;
    return id === '' || (numberOf(known(table), String(id)) !== undefined && stamped);
  });
}

/** Cells whose columns this workbook has: one made by an earlier Rapi may lack some. */
function placed({ columns }: Position, cells: RowCells['cells']): RowCells['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => columns[key] !== undefined));
}

function insertedRows(insert: InsertPlan): RowCells[] {
  const table = known(insert.table);
  return insert.rows.map((row, index) => {
    const cells: Record<string, Cell> = {};
    for (const [at, key] of insert.columns.entries()) cells[key] = fromPlain(row[at] ?? '');
    const id = idOf(table, insert.first + index);
    return { table: insert.table, row: insert.row + index, id, cells, beside: {} };
  });
}

function updatedRow(update: UpdatePlan): RowCells {
  const cells: Record<string, Cell> = {};
  for (const [key, pair] of Object.entries(update.cells)) cells[key] = fromPlain(pair[1]);
  const { table, row, id, beside } = update;
  return { table, row, id, cells, beside: beside ? { [beside[0]]: fromPlain(beside[1]) } : {} };
}

/** Rectangles: neighbouring columns of one row, joined with the same columns of the rows right below. */
function writesOf(key: string, position: Position, rows: readonly RowCells[], workbook: Workbook): Write[] {
  const table = known(key);
  const writes: { column: number; row: number; cells: Cell[][]; formats: string[] }[] = [];
  // Rectangles that end in the row above, by their first column and width: only these can grow.
  const open = new Map<string, { column: number; row: number; cells: Cell[][]; formats: string[] }>();
  for (const { row, cells } of rows) {
    const keys = Object.keys(cells).sort(
      (a, b) => (position.columns[a] as number) - (position.columns[b] as number),
    );
    for (let start = 0; start < keys.length; ) {
      let end = start + 1;
      const first = position.columns[keys[start] as string] as number;
      while (end < keys.length && position.columns[keys[end] as string] === first + end - start) end++;
      const run = keys.slice(start, end);
      const values = run.map((each) => cells[each] as Cell);
      const same = `${first} ${run.length}`;
      const above = open.get(same);
      if (above && above.row + above.cells.length === row) above.cells.push(values);
      else {
        const formats = run.map((each) => columnOf(table, each).codec.format(workbook.cells));
        const made = { column: first, row, cells: [values], formats };
        writes.push(made);
        open.set(same, made);
      }
      start = end;
    }
  }
  return writes.map((write) => ({ sheet: position.sheet, ...write }));
}
