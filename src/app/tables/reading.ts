/** Reading one table by as few round trips as its state allows: ids are looked for where arithmetic says they stand. */
import { type Cell, Unreadable } from '../../kernel/column';
import { gather, spansOf } from '../../kernel/neighbours';
import { columnOf, numberOf, type RowOf, type Table } from '../../kernel/table';
import type { Reading, Stored } from '../../ports/context';
import type { Sheets } from '../../ports/sheets';
import { noticeLost } from '../change/gone';
import { stop } from '../stop';
import { NOWHERE, positionOf, type Workbook } from '../workbook';
import { cellsBy, columnAt, rowsAt } from './areas';
import type { Position } from './control';
import { originalOf } from './original';
import { decodeRow, idIn, type StoredRow } from './rows';

/** Rows between two wanted ones that are cheaper to read along than to leave out by another round trip (200 ms buy 1,500 cells and more). */
const GAP = 60;
/** Up to five columns between two wanted ones are cheaper to read along. */
const COLUMN_GAP = 6;
/** More separate blocks than this, and reading the whole id column first is cheaper. */
const MOST_BLOCKS = 3;

interface Block {
  readonly row: number;
  readonly rows: number | 'end';
}

interface Fields {
  readonly id: string;
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export class TableReading implements Omit<Reading<Table>, 'fields'> {
  /** What this run has read, by id: changes and the read-back compare with it. */
  readonly known = new Map<string, StoredRow>();
  readonly position: Position;
  private whole: StoredRow[] | undefined;
  /** The longest reading that went to the end of the sheet: what lies in it is not read again. */
  private below: { readonly from: number; readonly rows: readonly StoredRow[] } | undefined;
  private readonly columns = new Map<string, readonly Fields[]>();
  private readonly tails = new Map<number, StoredRow[]>();

  constructor(
    readonly table: Table,
    private readonly workbook: Workbook,
    private readonly sheets: Sheets,
  ) {
    this.position = positionOf(workbook, table);
  }

  all(): readonly StoredRow[] {
    this.whole ??= this.unique(this.toEnd(2));
    return this.whole;
  }

  byIds(ids: readonly string[]): readonly (StoredRow | undefined)[] {
    if (this.whole === undefined) {
      const missing = ids.filter((id) => !this.known.has(id));
      if (missing.length > 0) this.readById(missing);
    }
    return ids.map((id) => this.known.get(id));
  }

  byId(id: string): StoredRow | undefined {
    return this.byIds([id])[0];
  }

  tail(most: number): readonly StoredRow[] {
    let rows = this.tails.get(most);
    if (!rows) {
      rows = this.unique(this.newest(most)).slice(-most);
      this.tails.set(most, rows);
    }
    return rows;
  }

  /** The last rows as they stand, copies among them. */
  newest(most: number): StoredRow[] {
    const end =
      this.workbook.head.ends[this.table.key]?.row ?? this.sheets.ends([this.position.sheet])[0] ?? 1;
    return this.toEnd(Math.max(2, end - most + 1));
  }

  /** Every record from this row on. */
  private toEnd(row: number): StoredRow[] {
    if (!this.below || this.below.from > row)
      this.below = { from: row, rows: this.readRows([{ row, rows: 'end' }]) };
    return this.below.rows.filter((stored) => stored.row >= row);
  }

  where<K extends keyof RowOf<Table> & string>(
    column: K,
    values: readonly RowOf<Table>[K][],
  ): readonly Stored<Table>[] {
    const wanted = new Set<unknown>(values);
    const { codec } = columnOf(this.table, column);
    if (this.below?.from === 2) {
      return this.all().filter(
        ({ values, cells }) => cellsBy(this.position, cells)(column) !== '' && wanted.has(values[column]),
      );
    }
    const rows = this.column(column).flatMap((cell, index) =>
      cell !== '' && wanted.has(codec.decode(cell, this.workbook.cells)) ? [index + 2] : [],
    );
    const read = this.readBefore(rows, column, wanted) ?? this.unique(this.readRows(blocksOf(rows)));
    return read.filter((stored) => wanted.has(stored.values[column]));
  }

  /** These rows as this run has read them already; undefined where one of them is new to it, or says something else in that column now. */
  private readBefore(rows: readonly number[], column: string, wanted: ReadonlySet<unknown>) {
    const byRow = new Map([...this.known.values()].map((stored) => [stored.row, stored]));
    const found: StoredRow[] = [];
    for (const row of rows) {
      const stored = byRow.get(row);
      if (!stored || !wanted.has(stored.values[column as 'id'])) return undefined;
      found.push(stored);
    }
    return found;
  }

  /**
   * These columns of every row that has an id, in sheet order. Neighbours are read in one block, a round trip each; a person who sorts between two blocks
   * makes them disagree, so this is for finding, never for writing.
   */
  fields(keys: readonly string[]): readonly Fields[] {
    const name = keys.join();
    const found = this.columns.get(name) ?? this.readFields(keys);
    this.columns.set(name, found);
    return found;
  }

  private readFields(keys: readonly string[]): readonly Fields[] {
    const { sheet, columns } = this.position;
    if (this.position === NOWHERE) return [];
    if (this.below?.from === 2) return this.below.rows.map(({ id, row, values }) => ({ id, row, values }));
    const wanted = [...new Set(['id', ...keys])];
    const lines = this.workbook.control.lines[this.table.key];
    if (lines && wanted.every((key) => lines[key]))
      return this.decoded(keys, (lines.id?.length ?? 1) - 1, (row, key) => lines[key]?.[row + 1] ?? '');
    // A column that an earlier Rapi did not know reads as empty.
    const blocks = spansOf(
      wanted.flatMap((key) => columns[key] ?? []),
      COLUMN_GAP,
    );
    const read = this.sheets.read(
      blocks.map(([column, count]) => ({ ...columnAt(sheet, column), columns: count })),
    );
    const cellAt = (row: number, key: string): Cell => {
      const at = columns[key] ?? 0;
      const block = blocks.findIndex(([first, count]) => at >= first && at < first + count);
      return read[block]?.[row]?.[at - (blocks[block]?.[0] ?? 0)] ?? '';
    };
    return this.decoded(keys, (read[0] ?? this.gone()).length, cellAt);
  }

  private decoded(
    keys: readonly string[],
    rows: number,
    cellAt: (row: number, key: string) => Cell,
  ): readonly Fields[] {
    return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
      const id = idIn(cellAt(row, 'id'));
      if (id === '') return [];
      const values: Record<string, unknown> = {};
      for (const key of keys) {
        const { codec } = columnOf(this.table, key);
        const value: unknown = codec.decode(cellAt(row, key), this.workbook.cells);
        values[key] = value instanceof Unreadable ? codec.empty : value;
      }
      return [{ id, row: row + 2, values }];
    });
  }

  /** One column below the header, one round trip. */
  private column(key: string): Cell[] {
    if (this.position === NOWHERE) return [];
    const column = this.position.columns[key];
    // A column that an earlier Rapi did not know.
    if (column === undefined) return [];
    const read = this.sheets.read([columnAt(this.position.sheet, column)])[0];
    return (read ?? this.gone()).map((cells) => cells[0] as Cell);
  }

  private readById(ids: readonly string[]): void {
    const end = this.workbook.head.ends[this.table.key];
    const guesses = ids.flatMap((id) => {
      const number = numberOf(this.table, id);
      const row = end && number !== undefined ? end.row - (end.number - number) : 0;
      return row >= 2 ? [row] : [];
    });
    const blocks = blocksOf(guesses);
    if (blocks.length > 0 && blocks.length <= MOST_BLOCKS) this.readRows(blocks);
    const missing = new Set(ids.filter((id) => !this.known.has(id)));
    if (missing.size === 0) return;
    const all = this.column('id').map(String);
    noticeLost(this.workbook, this.table, all);
    const rows = all.flatMap((id, index) => (missing.has(id) ? [index + 2] : []));
    if (rows.length > 0) this.unique(this.readRows(blocksOf(rows)));
  }

  private readRows(blocks: readonly Block[]): StoredRow[] {
    if (this.position === NOWHERE) return [];
    const areas = blocks.map(({ row, rows }) => rowsAt(this.position, row, rows));
    const read = areas.length > 0 ? this.sheets.read(areas) : [];
    const found: StoredRow[] = [];
    for (const [index, cells] of read.entries()) {
      const start = (blocks[index] as Block).row;
      for (const [offset, row] of (cells ?? this.gone()).entries()) {
        const stored = decodeRow(this.table, this.position, row, start + offset, this.workbook.cells);
        if (!stored) continue;
        found.push(stored);
        if (!this.known.has(stored.id)) this.known.set(stored.id, stored);
      }
    }
    return found;
  }

  /**
   * The rows without copies. Where a person copied a row, both have its id: the one that Rapi wrote last counts and the other is a draft. Two rows that
   * cannot be told apart stop the table: nothing may be written on a guess.
   */
  private unique(rows: readonly StoredRow[]): StoredRow[] {
    const byId = new Map<string, StoredRow[]>();
    for (const row of rows) {
      if (!byId.get(row.id)?.some((each) => each.row === row.row)) gather(byId, row.id, row);
    }
    return [...byId.values()].map((same) => {
      if (same.length === 1) return same[0] as StoredRow;
      const original = originalOf(this.table, this.position, same, this.workbook) ?? this.doubled(same);
      this.known.set(original.id, original);
      return original;
    });
  }

  private doubled([first, second]: readonly StoredRow[]): never {
    const table = this.table.sheet[this.workbook.cells.language];
    const rows = `${first?.row}, ${second?.row}`;
    return stop(
      'app.doubledId',
      { id: first?.id ?? '', table, rows },
      { table: this.table.key, row: second?.row ?? 0 },
    );
  }

  private gone(): never {
    return stop(
      'app.noTable',
      { table: this.table.sheet[this.workbook.cells.language] },
      { table: this.table.key },
    );
  }
}

/** Rows as few contiguous blocks, small gaps read along. */
export function blocksOf(rows: readonly number[]): { row: number; rows: number }[] {
  return spansOf(rows, GAP).map(([row, count]) => ({ row, rows: count }));
}
