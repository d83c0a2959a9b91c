/** The record by which a feature joins Rapi. Nothing registers itself: the registry lists these records, everything else follows. */
import type { Moment } from '../kernel/day';
import type { Refusal } from '../kernel/problem';
import type { CardLine, Happened, IndexPart, Work } from '../kernel/protocol';
import type { Table } from '../kernel/table';
import type { Words } from '../kernel/words';
import type { AnyAction, Asked } from './action';
import type { Context, Stored } from './context';
import type { Figures } from './figures';
import type {
  Altered,
  Cause,
  CellDerivation,
  CellProposal,
  CellStep,
  Finds,
  Formula,
  HeadStep,
  InboxKind,
  Job,
  Kept,
  MenuItem,
  Module,
  Owned,
  RestsOn,
  Retold,
  RowFollow,
  RowStep,
  Saying,
  SettingsScreen,
  StillOpen,
  TableDerivation,
} from './hooks';
import type { Migration, Safeguard } from './migration';
import type { Telling } from './telling';

export type * from './action';
export type * from './hooks';
export type * from './migration';

export interface Feature {
  readonly key: string;
  /** Feature that it is on with, without a switch of its own: nobody chooses it among the modules. */
  readonly comesWith?: string;
  /** Without it nobody switches the feature. */
  readonly module?: Module;
  readonly tables: readonly Table[];
  readonly actions: readonly AnyAction[];
  readonly steps?: readonly CellStep[];
  readonly heads?: readonly HeadStep[];
  readonly rowSteps?: readonly RowStep[];
  /** What a row of *Kotak Masuk* may ask of it. */
  readonly inbox?: readonly InboxKind[];
  readonly proposals?: readonly CellProposal[];
  readonly derivations?: readonly CellDerivation[];
  readonly follows?: readonly RowFollow[];
  readonly wholes?: readonly TableDerivation[];
  readonly retold?: readonly Retold[];
  readonly restsOn?: readonly RestsOn[];
  /** Deleted rows of all other tables count as archived. */
  readonly kept?: readonly Kept[];
  readonly menu?: readonly MenuItem[];
  readonly settings?: readonly SettingsScreen[];
  readonly jobs?: readonly Job[];
  readonly formulas?: readonly Formula[];
  /** Keys of the panels it brings; the page knows their components. */
  readonly panels: readonly string[];
  /** Those of them that few open and not every day: the page fetches them then. */
  readonly later?: readonly string[];
  /** Panel that shows one record, by table key: what *Buka baris ini* opens. */
  readonly cards?: Readonly<Record<string, string>>;
  readonly words: Words;
  /** Texts of Rapi's own that stand in columns for text, so that they follow the language of the workbook. */
  readonly says?: () => readonly Saying[];
  /** Keys of options that its panels go by; those that are set come with the page. */
  readonly pageOptions?: readonly string[];
  /** What comes with the page for whoever opens it, beside the firm's options. Reads nothing. */
  readonly pageOf?: (context: Context) => Readonly<Record<string, string>>;
  /** What the sidebar's search index holds of it. Reads at most one block. */
  readonly index?: (context: Context) => IndexPart;
  /** No form chooses from its index: a page that opens on a form does not wait for it. */
  readonly onlySought?: true;
  /** How its older records are found on the server by the same words. */
  readonly finds?: Finds | readonly Finds[];
  /** Records whose marks of *Perlu dicek* home shows: those that the index reads anyway, so that it costs nothing more. */
  readonly marked?: {
    readonly table: Table;
    readonly rows: (context: Context) => readonly Stored<Table>[];
    /** Column by whose value people know the record, where it is not its id. */
    readonly named?: string;
  };
  /** Alarms that become work of the backlog: only what its own open work does not tell already. */
  readonly causes?: (context: Context) => readonly Cause[];
  /** What its records add to the figures of the dashboard, of reviews and digests. */
  readonly figures?: Figures;
  /** What of its records somebody has to answer for when their owner leaves. */
  readonly owned?: readonly Owned[];
  /** What it remembers of records of others follows them in the same change; asked after the action decided. */
  readonly altered?: (context: Context, records: readonly Altered[]) => void;
  /** Its open work, in the one shape; `Hari Ini`, *Untuk saya* and reminders read it. */
  readonly work?: (context: Context) => readonly Work[];
  /** What this person finished since then, a line each, by readings that its index or work make anyway: a check-in starts from it. */
  readonly finished?: (context: Context, name: string, since: Moment) => readonly string[];
  /** What a step (`start`, `done`, `snooze`, `accept`, `check`, `process`, `ship`) does to one of its records; undefined for records and steps that are not its own. */
  readonly workStep?: (id: string, step: string) => Asked | undefined;
  /** What it tells among the facts on the card of another feature's record. */
  readonly facts?: (context: Context, table: string, id: string) => readonly CardLine[];
  /** What it tells in the timeline on the card of another feature's record; newest first, each with its moment. */
  readonly history?: (context: Context, table: string, id: string) => readonly Happened[];
  /** What still holds a person's data after everything in the workbook was replaced, a sentence each, and until when. */
  readonly remains?: (context: Context) => readonly string[];
  /** Records of these customers that somebody still has to end, as a heading and their ids; before the customer is forgotten, or undefined where there are none. */
  readonly stillOpen?: (context: Context, customers: readonly string[]) => StillOpen | undefined;
  /** What a text to a customer may say of one of its records; undefined for records that are not its own. */
  readonly tells?: (context: Context, id: string) => Telling | Refusal | undefined;
  /** What workbooks of earlier versions lack beside tabs and columns. */
  readonly migrations?: readonly Migration[];
  /** Keeps the workbook as it was before it is migrated. */
  readonly safeguard?: Safeguard;
  /** At most one alarm for the home screen, if something has to be done now; `first` goes before those of other features. */
  readonly alarm?: (
    context: Context,
  ) =>
    | { readonly text: string; readonly panel: string; readonly input: unknown; readonly first?: boolean }
    | undefined;
}

/** Whether the feature of this key is on in a workbook with these modules. */
export type IsOn = (key: string, modules: readonly string[]) => boolean;
