/**
 * What the rest of `local` (the page's server, the `rapi` command, tests) may ask of a workbook on this machine.
 * Everything behind it, the core, the gate and the façade, is this file's business alone.
 */
import type { Cost, Mail, MenuEntry, Shown } from './gate/messages';
import type { CellValue, Chart, Format, Rect, SheetFacts, Validation } from './gate/operations';
import type { Opening, Saved } from './xlsx';

export type { Cost, Mail, MenuEntry, Shown } from './gate/messages';

/** A person of the team, as the picker *Sebagai ▾* shows them. `editor` may edit, `owner` made the workbook. */
export interface Person {
  email: string;
  access: 'owner' | 'editor' | 'commenter' | 'viewer';
}

export interface Execution {
  /** What the function returned, under the JSON rules of `google.script.run`: a date anywhere in it delivers null and no error. */
  value: unknown;
  /** Google's error as the page would show it; absent when the run succeeded. */
  error?: string;
  shown: Shown[];
  log: string[];
  cost: Cost;
}

export interface CellView {
  display: string;
  value: CellValue;
  formula?: string;
  note?: string;
  format?: Format;
  validation?: Validation;
  /** Set by a conditional rule; wins over `format`. */
  conditional?: Format;
}

export interface SheetView extends SheetFacts {
  /** Widths in pixels by column, hidden flags, group depth and whether the group is closed. */
  columns: { width: number; hidden: boolean; depth: number; collapsed: boolean }[];
  hiddenRows: number[];
  /** Heights in pixels of the rows that are not Sheets' usual 21, by row number; absent when every row is. */
  rowHeights?: Record<number, number>;
  /** Merged cells; absent where there are none. */
  merges?: Rect[];
  /** How many charts float over it; absent where there are none. */
  charts?: number;
  /** Last row and column that hold anything: what the grid has to show, plus some empty rows. */
  lastRow: number;
  lastColumn: number;
}

/** A cell that a chart draws. */
export interface ChartCell extends Pick<CellView, 'value' | 'display'> {
  numberFormat?: string;
}

/** A chart with the cells that it draws: header lines first, and in each line its name first. */
export interface ChartView extends Chart {
  table: ChartCell[][];
}

/** A change of the book, told to whoever watches (the page): the sheets whose cells, facts or columns are not what they were. */
export interface Change {
  revision: number;
  sheets: number[];
  structure: boolean;
}

export type Door = 'menu' | 'sidebar' | 'open' | 'clock' | 'command' | 'install';

export interface Host {
  /** The workbook as an xlsx file, and what that leaves behind. */
  saveXlsx(): Promise<Saved>;
  /** Puts all that an xlsx file holds into the workbook, which is new, in place of its one empty sheet. */
  fill(opening: Opening): void;
  /** Runs a global function of the bundle in a fresh realm as Google would, and persists what it wrote. */
  run(call: {
    handler: string;
    args?: unknown[];
    as: string;
    door: Door;
    sheet?: number;
    a1?: string;
  }): Execution;
  /** A person types into a cell, as in the grid: Sheets' own parsing, validation and protection, then `onEdit` where it fires. */
  type(edit: {
    as: string;
    sheet: number;
    row: number;
    column: number;
    text: string;
    confirmed?: boolean;
  }): PersonEdit;
  /** A person pastes a block of texts; one `onEdit` for the whole range and no old values. */
  paste(edit: {
    as: string;
    sheet: number;
    row: number;
    column: number;
    texts: string[][];
    confirmed?: boolean;
  }): PersonEdit;
  /** A person changes the structure or sorts: insert, delete, move, rename, sort. No `onEdit` for these. */
  reshape(edit: { as: string; operation: PersonOperation; confirmed?: boolean }): PersonEdit;
  /** Ctrl+Z and Ctrl+Y of this person on the whole workbook; returns false when there is nothing to take back. */
  undo(as: string): boolean;
  redo(as: string): boolean;

  sheets(): SheetView[];
  /** Id of the sheet of this name: no view of all of them is drawn for it. */
  sheetId(name: string): number | undefined;
  /** Cells of rows `first … first + count - 1`, each row `columns` wide; absent cells are null to keep the answer small. */
  window(sheet: number, first: number, count: number): (CellView | null)[][];
  charts(sheet: number): ChartView[];
  /** Runs `onOpen` as this person and returns the menus it built (none for viewers). */
  menus(as: string): { title: string; entries: MenuEntry[] }[];
  people(): Person[];
  invite(person: Person): void;
  book(): { id: string; name: string; zone: string; locale: string; file: string };
  watch(listener: (change: Change) => void): () => void;
  /** Fires the clock triggers that are due at the host's time; returns what ran. */
  tick(): { handler: string; execution: Execution }[];
  close(): void;
  /** Every mail that was sent, oldest first. */
  outbox(): readonly Mail[];
}

export type PersonOperation =
  | {
      kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      sheet: number;
      first: number;
      count: number;
    }
  | { kind: 'moveColumns' | 'moveRows'; sheet: number; first: number; count: number; to: number }
  | { kind: 'renameSheet'; sheet: number; name: string }
  | { kind: 'addSheet'; name: string }
  | { kind: 'deleteSheet'; sheet: number }
  | { kind: 'sort'; sheet: number; column: number; ascending: boolean }
  /** The data filter over all the content: rows that show one of these texts in the column go out of sight; none of them, and the column filters no more. */
  | { kind: 'filter'; sheet: number; column: number; hide: string[] }
  | { kind: 'removeFilter'; sheet: number }
  | { kind: 'width'; sheet: number; first: number; count: number; pixels: number }
  | { kind: 'toggleGroup'; sheet: number; column: number; collapsed: boolean }
  | { kind: 'showSheet'; sheet: number; hidden: boolean };

export interface PersonEdit {
  /** False when Sheets itself refused (validation, protection, viewer): `reason` is Google's sentence. */
  accepted: boolean;
  reason?: string;
  /** A warning-only protection asks first on the web; the page shows it and repeats the edit with `confirmed`. */
  warning?: string;
  /** What `onEdit` did, where one fired. */
  execution?: Execution;
}

export interface HostOptions {
  /** Folder with Code.js, the HTML files and appsscript.json: the same files that are pushed. */
  bundle: string;
  /** The workbook file; `:memory:` keeps it in memory (tests). */
  file: string;
  /** With `:memory:`, a workbook file whose copy it is at first; the file stays as it is. */
  copyOf?: string;
  /** Who makes the workbook when the file is new. */
  owner?: string;
  name?: string;
  zone?: string;
  locale?: string;
  /** The host's clock in epoch milliseconds, injected into the guest realm too; defaults to the machine's. */
  now?: () => number;
  /** Where this host is served, so that another process can be told. */
  address?: string;
}
