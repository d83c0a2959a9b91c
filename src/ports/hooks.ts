/** What a feature adds beside its actions: cells that act, values that follow, menus, jobs, formulas, what is found. */
import type { Cell, CellContext, Choice } from '../kernel/column';
import type { Moment } from '../kernel/day';
import type { Refusal } from '../kernel/problem';
import type { IndexEntry } from '../kernel/protocol';
import type { Settings } from '../kernel/settings';
import type { RowOf, Table } from '../kernel/table';
import type { Bilingual, Language } from '../kernel/words';
import type { Asked, Said } from './action';
import type { Context, Stored } from './context';

/** What Rapi writes into a column for text, as it reads in each language; what a person wrote there is none of these. */
export interface Saying {
  /** Key of the table, perhaps another feature's. */
  readonly table: string;
  readonly column: string;
  readonly texts: readonly Bilingual[];
}

/** A choice in an acting column (*Langkah ▸*): the action it performs on that row, or undefined for an unknown choice. */
export interface CellStep {
  readonly table: Table;
  readonly column: string;
  /** Column whose value the acting one shows: the action writes both, a refusal brings it back. Without it the cell empties. */
  readonly shows?: string;
  /** What the row says of it from now on, where the row is no record of its own: whoever has only cells sees that it was done. */
  readonly tells?: (said: string) => Readonly<Record<string, string>>;
  /** `proposes`: what was chosen only waits for somebody's yes, and the cell's note says so. */
  readonly act: (
    id: string,
    choice: string,
  ) => { action: string; input: unknown; proposes?: boolean } | undefined;
  /** How it is taken for many selected rows at once; without it rows are stepped one by one. */
  readonly many?: ManyStep;
}

/** *Langkah untuk baris terpilih…*: what a step of many rows says, and what spares it a reading a row. */
export interface ManyStep {
  /** `{count|order|orders}`. */
  readonly noun: Bilingual;
  /** What the rows are then, by choice: *dikirim*; `{word}` is the choice's own. A choice that is not named is taken a row at a time. */
  readonly done: Readonly<Record<string, Bilingual>>;
  /** Choices that are never offered first, however many rows could take them: *Tahan*. */
  readonly rare?: readonly string[];
  /** Why others are not, by the code of their refusal, in few words: *menunggu stok*. */
  readonly why?: Readonly<Record<string, Bilingual>>;
  /** Reads in few round trips what the steps of all these records, or their way back, will read. */
  readonly ahead?: (context: Context, ids: readonly string[]) => void;
  /** The action where it is known who asks, if it is another than that of a cell. */
  readonly act?: (id: string, choice: string) => Asked | undefined;
}

/** A box that sends its row: ticking it performs what the row asks for, and in the same change the row becomes a record. */
export interface RowStep {
  readonly table: Table;
  /** The acting box: off again where the row is refused, on where it was done. */
  readonly column: string;
  /** Column that names who sends: nobody else can tell who ticked a cell. */
  readonly by: string;
  /** Column that answers: what was done, or what is missing. */
  readonly answer: string;
  /** Column of the moment it was done. */
  readonly at: string;
  /** What the values of the row ask for; may read what it needs to understand them. */
  readonly read: (context: Context, values: Readonly<Record<string, unknown>>) => Asked | Refusal;
}

/** Cells of a tab's first row that act, for a view whose headers nobody needs. */
export interface HeadStep {
  readonly table: Table;
  /** Cells of the row that are read. */
  readonly columns: number;
  /** What follows from an edit of this column, 1-based; undefined where nothing does. */
  readonly act: (context: Context, cells: readonly Cell[], column: number) => Asked | Refusal | undefined;
}

/** A row of *Kotak Masuk* as a person typed it. */
export interface InboxRow {
  /** *Untuk*: a name, a phone number, a number of an order, a supplier. */
  readonly about: string;
  /** *Isi*. */
  readonly text: string;
  /** *Jumlah*, where it stands in a cell of its own. */
  readonly quantity: number | null;
}

/** One kind of thing that *Kotak Masuk* takes: its word in *Jenis*, and what a row of it asks for. */
export interface InboxKind extends Choice {
  readonly read: (context: Context, row: InboxRow) => Asked | Refusal;
}

/** An edit of a guarded cell offered as a change: what would be done if somebody says yes. */
export interface CellProposal {
  readonly table: Table;
  readonly column: string;
  readonly offer: (
    id: string,
    was: string,
    typed: string,
    context: CellContext,
  ) => { action: string; input: unknown; label: Said } | undefined;
}

/** Values that Rapi derives from what people type in the same row; recomputed at once by a cell edit, whose moment and author it may stamp. */
export interface CellDerivation<T extends Table = Table> {
  readonly table: T;
  derive(
    values: Readonly<RowOf<T>>,
    /** `typed` is the column of the one cell that a person just edited, be it to the same value; empty wherever many changed or a job looks. */
    edit: { readonly now: Moment; readonly by: string; readonly typed: readonly string[] },
  ): Partial<RowOf<T>>;
}

/** What a row that becomes a record holds: it has no id yet. */
type Drafted<T extends Table> = Readonly<Omit<RowOf<T>, 'id'>>;

/** What follows from a typed row beyond its own cells, under the journal: more values when it becomes a record, and records elsewhere. */
export interface RowFollow<T extends Table = Table> {
  readonly table: T;
  /** Column, or columns, whose later edits are followed too. */
  readonly column: string | readonly string[];
  /** Values that the new record gets besides. */
  born(context: Context, values: Drafted<T>): Partial<RowOf<T>>;
  /** False where nothing follows: then nothing is read. `was` is what the one cell of `column` held before it was edited, where Sheets says so. */
  due(values: Drafted<T>, was?: string): boolean;
  follow(context: Context, id: string, values: Drafted<T>, was?: string): void;
}

/** Cached columns that depend on the whole table, such as a rank; rebuilt after every change of the table, by action or by cell. */
export interface TableDerivation<T extends Table = Table> {
  readonly table: T;
  /** Declared as neighbours they are one write. */
  readonly columns: readonly string[];
  /** Values by id and column; a record that is not named gets empty cells. */
  derive(
    rows: readonly Stored<T>[],
    context: CellContext & { readonly settings: Settings },
  ): ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Cached columns that other tables tell anew: the reconcile job compares them and puts back what was typed or pasted over them. */
export interface Retold {
  readonly table: Table;
  readonly columns: readonly string[];
  /** Tables that it reads whole; while rows of these are lost or doubtful nothing is put back. */
  readonly from: readonly Table[];
  /** Values by id; a record that is not named is left alone. */
  readonly retell: (context: Context) => ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Records that mean nothing without one of another table: *Periksa & perbaiki* looks for those that stand alone. */
export interface RestsOn {
  readonly table: Table;
  readonly column: string;
  readonly on: Table;
}

/** Records that nobody may lose: a row that somebody deleted is told, and one click brings it back. */
export interface Kept {
  readonly table: Table;
  /** What other records still say of it, by column; undefined where they say nothing. May read whole tables: it is asked for rarely. */
  readonly remake: (context: Context, id: string) => Readonly<Record<string, unknown>> | undefined;
}

export interface MenuItem {
  /** Global function that the item calls. */
  readonly handler: string;
  readonly label: Bilingual;
  /** Submenu it stands in; without one only a page opens it, by its handler. */
  readonly under?: 'add' | 'warehouse' | 'money' | 'review' | 'import' | 'backup' | 'settings';
  /** Panel it opens in the sidebar, and what it starts from. */
  readonly panel: string;
  /** It needs more room than the sidebar has: it opens in a dialog. */
  readonly wide?: true;
  readonly input?: unknown;
  /** Feature without which it stands in no menu, where that is another than its own. */
  readonly needs?: string;
  /** It starts from the record of the row a person stands on, where there is one. */
  readonly fromRow?: boolean;
}

/** How people know a feature that they switch on and off: one of the modules of *Atur → Modul*. */
export interface Module {
  readonly title: Bilingual;
  /** The tabs and menu entries it brings, in one line. */
  readonly brings: Bilingual;
  /** Modules without which it has nothing to work with: they are switched on with it. */
  readonly needs?: readonly string[];
  /** What is worth doing first in it; done once its first table has a record of the firm's own. */
  readonly first?: { readonly panel: string; readonly label: Bilingual };
  /** Where rows that another module holds may move to it. */
  readonly takes?: { readonly panel: string; readonly label: Bilingual; readonly from: string };
}

/** A screen of a feature's settings, as *Atur → Pengaturan* lists it. */
export interface SettingsScreen {
  readonly panel: string;
  readonly title: Bilingual;
}

/** Scheduled work of the keeper: the standing clock trigger of its rhythm performs the action once a period. */
export interface Job {
  readonly name: string;
  readonly every: 'quarter' | 'hour' | 'day';
  readonly action: string;
  readonly input?: unknown;
}

/** Something that somebody has to do something about, until it is gone: it becomes one item of work, closed by itself. */
export interface Cause {
  /** What it is about, the same every time it is told: `stock:PRD-0001`. */
  readonly subject: string;
  readonly title: string;
  readonly kind: 'product' | 'service' | 'content' | 'finance' | 'sales';
  readonly urgency: '1' | '2' | '3' | '4';
}

/** Open records of a customer who is to be forgotten. */
export interface StillOpen {
  /** Heading: `Pesanan belum selesai`. */
  readonly text: string;
  readonly ids: readonly string[];
  /** Card that shows one. */
  readonly panel: string;
  /** Why the customer cannot be forgotten before, and the same as a sentence. */
  readonly refused?: Refusal;
  readonly why?: string;
}

/** A function for people's own formulas; runs without the workbook, for every cell it stands in. */
export interface Formula {
  /** In capitals, as people type it. */
  readonly name: string;
  readonly params: readonly string[];
  /** JSDoc with `@customfunction`: what Sheets shows while it is typed. */
  readonly doc: string;
  readonly run: (speak: () => Language, ...given: unknown[]) => unknown;
}

/** Records that one person answers for, by name: whoever leaves passes the open ones on. */
export interface Owned {
  readonly table: Table;
  readonly column: string;
  open(values: Readonly<Record<string, unknown>>): boolean;
}

/** What the search reads of a table, and the line of the index that a row of it becomes; undefined where it is not to be found. */
export interface Finds<T extends Table = Table, K extends keyof RowOf<T> & string = keyof RowOf<T> & string> {
  readonly table: T;
  /** Few, and near each other: each group of neighbours is one round trip over the whole table. */
  readonly columns: readonly K[];
  entry(context: Context, id: string, values: Readonly<Pick<RowOf<T>, K>>): IndexEntry | undefined;
}

/** The same, its values typed by the columns that it names. */
export function findsBy<T extends Table, const K extends keyof RowOf<T> & string>(
  finds: Finds<T, K>,
): Finds<T, K> {
  return finds;
}

/** A record that a change alters or takes away. */
export interface Altered {
  readonly table: Table;
  readonly before: Readonly<Record<string, unknown>>;
  /** Absent where it goes. */
  readonly after: Readonly<Record<string, unknown>> | undefined;
  /** So many numbers were given after its own. */
  readonly newer: number;
}
