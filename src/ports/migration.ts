/** How a workbook of an earlier version becomes one of this: steps by their numbers, after a version to go back to. */
import type { Moment } from '../kernel/day';
import type { Columns, Table } from '../kernel/table';
import type { Bilingual } from '../kernel/words';

/** A step from the workbook of an earlier version to that of this one. Done in the order of their numbers; each may be done twice without harm. */
export interface Migration {
  /** From 1 on through all features, without gaps; never given again. */
  readonly number: number;
  /** Columns, as `table.column`, whose dropdown and help are made anew; no cell is touched. */
  readonly offers?: readonly string[];
  /** Headers, by `table.column`, as they were: where one still says so it says what it says now. A column's key is for good. */
  readonly heads?: Readonly<Record<string, Bilingual>>;
  /** Records that are another way now. A step that has these has nothing else: dropdowns of new words have a number before it. */
  readonly rows?: RowsAnew;
}

/** How records of an earlier version become those of this one: under the journal, some hundred at a time, until none is left that is to be changed. */
export interface RowsAnew {
  readonly table: Table;
  /** Columns of the table as the version before declared them, those among them that have left it; the others need not be named. */
  readonly was: Columns;
  /** Columns that are looked at, as they were; few, and near each other. */
  readonly reads: readonly string[];
  /** What of a record is to be another way, in this version's words; undefined where nothing is, as with those that were done. */
  readonly change: (
    values: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>> | undefined;
  /** What people are told that it did, in few words: *Status Siap sekarang bernama Dikemas*. */
  readonly tells: Bilingual;
}

/** A version to go back to. */
export interface Safeguard {
  /** Properties by which one is asked of whoever keeps them. */
  readonly ask: (now: Moment) => Readonly<Record<string, string>>;
  /** Whether what was asked for is there. */
  readonly done: (properties: Readonly<Record<string, string>>) => boolean;
}
