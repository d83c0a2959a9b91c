/** What an action sees: who asks, when, the workbook's settings, the tables to read and the changes it asks for. */
import type { CellContext } from '../kernel/column';
import type { Moment } from '../kernel/day';
import type { Problem } from '../kernel/problem';
import type { Role } from '../kernel/role';
import type { Settings } from '../kernel/settings';
import type { NewOf, RowOf, Table } from '../kernel/table';

/** `command` is the shell on the local host; `cell` a typed choice, whose author Sheets often does not tell. */
export type Door = 'sidebar' | 'menu' | 'cell' | 'job' | 'command';

export interface Who {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** What the firm gave and took, of whoever asks. */
  readonly rights?: string;
}

/** A record where it stands. `bad` lists cells that cannot be read; their value is the column's empty one. */
export interface Stored<T extends Table> {
  readonly id: string;
  /** Row of the sheet when it was read; people may move it any time. */
  readonly row: number;
  readonly values: Readonly<RowOf<T>>;
  readonly bad: readonly Problem[];
  /** The mark of *Perlu dicek*, empty when there is none. */
  readonly check: string;
}

/** Reading one table. Each method is one round trip when the table stands as Rapi left it, two or three when people moved rows. */
export interface Reading<T extends Table> {
  /** Every record in sheet order: for tables meant to be read as one block, and for reports. */
  all(): readonly Stored<T>[];
  /** The records of these ids, in that order, undefined where there is none; ids near each other are cheapest. */
  byIds(ids: readonly string[]): readonly (Stored<T> | undefined)[];
  byId(id: string): Stored<T> | undefined;
  /** The newest records by place, oldest first. */
  tail(most: number): readonly Stored<T>[];
  /** A few columns of every record of a long table, one round trip for each group of neighbours. */
  fields<K extends keyof RowOf<T> & string>(columns: readonly K[]): readonly Fields<T, K>[];
  /** Records whose column equals one of the values; reads the whole column, then the rows. For imports and old things, not for every click. */
  where<K extends keyof RowOf<T> & string>(column: K, values: readonly RowOf<T>[K][]): readonly Stored<T>[];
}

/** These columns of a record: for finding and adding up, never for writing. */
export interface Fields<T extends Table, K extends keyof RowOf<T>> {
  readonly id: string;
  readonly row: number;
  readonly values: Readonly<Pick<RowOf<T>, K>>;
}

/** Changes are gathered and written together, or not at all, after the action returned. */
export interface Changes {
  /**
   * A new record at the end of its table; the id is given here and never reused. Returns the whole record, whose other
   * fields may still be filled until the action returns. Several inserts into one table in one run
   * get consecutive ids and rows, in the order of the calls.
   */
  insert<T extends Table>(table: T, values: NewOf<T>): RowOf<T>;
  /** Fields of a record that was read in this run. */
  update<T extends Table>(
    table: T,
    stored: Stored<T>,
    patch: Partial<Omit<RowOf<T>, 'id'>> & { check?: string },
  ): void;
  /**
   * Takes the row of a record away, and what people wrote beside it: for maintenance jobs only, everything else archives. Rows go one by one
   * after all other changes; a run that stops in between leaves the rest to the next one.
   */
  remove<T extends Table>(table: T, stored: Stored<T>): void;
  /**
   * Empties Rapi's cells of a record's row; what people wrote beside stays. All or nothing with the other changes of the run, which must not insert.
   * For taking back what nobody has built on; everything else archives.
   */
  clear<T extends Table>(table: T, stored: Stored<T>): void;
  /** Takes these texts of a person out of all that Rapi remembers beside the tables: answers, journals, marks. Not to be taken back. */
  forget(texts: readonly string[]): void;
  /** Brings the columns that depend on the whole table up to date though nothing in it changed: settings did, or a day passed. */
  rebuild(table: Table): void;
  /**
   * Shows the tab of a table that stands hidden while nobody works in it, or puts it away again where Rapi itself had shown it. Comes with the cells that
   * change and is never journalled: a stop in between leaves a tab in sight, or out of it, and no record.
   */
  show(table: Table, visible: boolean): void;
}

export interface Context extends CellContext {
  /** Every table of every feature. */
  readonly tables: readonly Table[];
  readonly who: Who;
  readonly door: Door;
  readonly now: Moment;
  readonly settings: Settings;
  /** Id of the request: the same id again is the same change. */
  readonly request: string;
  /** The people of the team, as `Tim` lists them. */
  readonly team: readonly Who[];
  from<T extends Table>(table: T): Reading<T>;
  readonly change: Changes;
  /** Into how many its usual step is to be cut, where that was too large for one journal; absent for the whole. */
  readonly cut?: number;
  /** What an errand remembers under this key, in the document's properties; no round trip of its own. */
  recall(key: string): string | undefined;
  /** When this scheduled job last ended well, or Rapi was set up; undefined where nobody knows. */
  doneAt(job: string): Moment | undefined;
}
