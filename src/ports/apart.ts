/** What an action beside the row journal may reach: the whole workbook, Drive, and a small memory of its own. Backup and restore only. */
import type { Table } from '../kernel/table';
import type { Language } from '../kernel/words';
import type { Book } from './book';
import type { Charts } from './charts';
import type { Stored } from './context';
import type { Drive, Shares } from './drive';
import type { ColumnPlan, Sheets } from './sheets';
import type { Triggers } from './triggers';
import type { Mail, People, Secrets } from './world';

/** A record by column key. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Where one of Rapi's tables stands now. */
export interface TablePlace {
  readonly key: string;
  readonly sheet: number;
  /** Column of the id, 0 where a person deleted it. */
  readonly id: number;
  /** Its rows are worked out from other tables. */
  readonly derived?: boolean | undefined;
  /** Columns by key, from 1; without those that a person deleted. */
  readonly columns: Readonly<Record<string, number>>;
  /** Keys of the tables whose rows are counted with its own, itself among them: only whole tabs of these agree. Empty where each row stands by itself. */
  readonly counted: readonly string[];
}

/** A row as it stands. */
export interface Looked extends Pick<Stored<Table>, 'id' | 'row' | 'bad'> {
  /** It is as Rapi wrote it, by its stamp. */
  readonly intact: boolean;
}

/** A place in this workbook. */
export interface LinkTo {
  readonly sheet: number;
  readonly row: number;
}

/** A restore that has begun: whoever may read the version finishes it, and nothing else is written before. */
export interface Restoring {
  readonly version: string;
  /** Names of sheets in the version; all of them where empty. */
  readonly sheets: readonly string[];
  /** Rows of the one sheet, as `rowKey` names them, where only these come back. */
  readonly rows?: readonly string[];
  /** Version of the state before; empty while it is not whole yet. */
  readonly safety: string;
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Id of the request that asked for it. */
  readonly request: string;
  /** Rows that differed when it began: what it is told to have changed. */
  readonly changed: number;
  readonly back: number;
  readonly gone: number;
  /** Steps that are done; absent before the first stop. */
  readonly step?: number;
  /** Sheets that were found not to be as in the version. */
  readonly unlike?: readonly string[];
}

/** A row of the control sheet; a value that begins with `=` is a formula. */
export type SettingRow = readonly [kind: string, key: string, value: string | number];

export interface Apart {
  readonly drive: Drive;
  readonly shares: Shares;
  /** For what stands beside the records, such as headers; records are read and written by tables. */
  readonly sheets: Sheets;
  readonly book: Book;
  readonly mail: Mail;
  readonly charts: Charts;
  /** How a column stands in this language; names that dropdowns offer are looked up once a run, by the tabs' names as they are then. */
  planOf(table: Table, key: string, language: Language): ColumnPlan;
  /** E-mail of the person whose Drive holds the backups and as whom jobs run. */
  readonly keeper: string;
  /** Makes the standing clock triggers of whoever runs, those that they lack: they do nothing until that person is the keeper. */
  tick(): void;
  /** One standing trigger each is what scheduled work needs. */
  readonly handlers: readonly string[];
  readonly triggers: Triggers;
  readonly people: People;
  /** Milliseconds that scheduled work took today. */
  readonly spent: number;
  digest(text: string): string;
  readonly secrets: Secrets;
  /** A fresh unguessable id. */
  unique(): string;
  /** Id of the workbook, sheet id of the control sheet, and the highest numbers given per table. */
  readonly id: string;
  readonly control: number;
  readonly counters: Readonly<Record<string, number>>;
  /** How often Rapi has changed the workbook. */
  readonly changes: number;
  /** Whether anybody edited cells since `awaitEdits`; undefined where nobody ever waited. Edits while others hold the lock may go unnoticed. */
  readonly edits: 'none' | 'some' | undefined;
  /** From now on the next edit is noted; one round trip. */
  awaitEdits(): void;
  readonly tables: readonly TablePlace[];
  /** Records whose row somebody deleted, while they wait in *Perlu dicek*. */
  readonly lost: readonly { readonly table: string; readonly id: string }[];
  /** A value kept under this key in the document's properties; one round trip to set. */
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
  /** The same for what may be lost with the run: kept together with its answer, without a round trip of its own. */
  note(key: string, value: string): void;
  /** Gives the lock back for the rest of the work; what is read or written after it stands beside other runs. */
  release(): void;
  /** Whether this call has time for one more step; a step that would be ended in its middle costs the next call a beginning. */
  mayGoOn(): boolean;
  /** Epoch milliseconds, as time passes. */
  now(): number;
  /** Whether an earlier call of this same request did a part of it. */
  readonly begun: boolean;
  /** Replaces all rows of a table that stands outside the journal. Cells of the linked text column lead to the place given for their row. */
  rewrite(
    table: Table,
    rows: readonly RowValues[],
    links?: { readonly column: string; readonly to: readonly (LinkTo | undefined)[] },
  ): void;
  /** Takes empty rows out of a tab, so that their cells count no more: whoever asks has just seen that nothing stands in them. */
  removeRows(sheet: number, rows: readonly number[]): void;
  /** What the control sheet has to say of a table on this tab, whose columns stand there. */
  seats(
    table: Table,
    tab: { readonly id: number; readonly name: string },
    columns: Readonly<Record<string, number>>,
  ): readonly SettingRow[];
  /** The newest so many rows that have an id, as they stand, copies among them; one round trip. For looking, never for writing. */
  look(table: Table, most: number): readonly Looked[];
  /** Puts rows of the control sheet where they stand, by kind and key, or at its end. */
  reseat(rows: readonly SettingRow[]): void;
  /** Brings the columns that depend on the whole table up to date with the settings as they are now. */
  rebuild(table: Table): void;
  /** Brings caches up to date that are told by this table, or that stand in it and are told by others. Reads those tables whole. */
  retell(table: string): void;
  /** Says on everybody's home for a day what was done under this request; said again it is said once. */
  announce(request: string, text: string): void;
  /** The restore that a crash left unfinished. */
  readonly restoring: Restoring | undefined;
  begin(restoring: Restoring): void;
  /**
   * Ends it: hints about these tables are forgotten, and counters are at least these; they never go back. Unless only `rows` came back, what is missing
   * of these tables now is missing rightly.
   */
  finish(tables: readonly string[], counters: Readonly<Record<string, number>>, rows?: boolean): void;
}
