/** What Rapi asks of the workbook: four batch methods, each as few round trips as the thing allows. */
import type { Cell } from '../kernel/column';

/** A block of cells; rows and columns are 1-based. `rows: 'end'` reaches to the last row of the sheet that holds anything. */
export interface Area {
  /** Numeric sheet id; names change, ids do not. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number | 'end';
  readonly columns: number;
}

export interface Write {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Row by row; every row equally wide. A Date is a moment and shows on the workbook's wall clock. */
  readonly cells: readonly (readonly Cell[])[];
  /** Number format per column, applied where a text is written so that it stays text. */
  readonly formats: readonly string[];
}

export interface NoteWrite {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Rapi's line on the cell; what a person wrote in the note stays above it. Empty removes Rapi's line. */
  readonly note: string;
}

/** How one column of a planned sheet stands. */
export interface ColumnPlan {
  readonly header: string;
  readonly format: string;
  readonly width: number;
  readonly shown: 'visible' | 'grouped' | 'hidden';
  readonly guarded: boolean;
  /** Choices of a dropdown; it refuses other text. */
  readonly choices?: readonly string[];
  /** Words that it offers; other text is warned about and taken. */
  readonly offers?: readonly string[];
  /** Choices that stand in a column of another tab, by the tab's name; other text is warned about and taken. */
  readonly choicesFrom?: { readonly sheet: string; readonly column: number };
  /** Checkboxes in so many rows below the header: few, for each counts as content. */
  readonly boxes?: number;
  readonly align: 'left' | 'right' | 'center';
  readonly help?: string;
  /** Written as developer metadata on the column, and only read to repair. */
  readonly mark: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly hidden: boolean;
  /** Without columns to the right of these, for a tab that stands hidden. */
  readonly narrow?: boolean;
  /** Its first column scrolls with the others. */
  readonly loose?: boolean;
  readonly color: string;
  readonly columns: readonly ColumnPlan[];
  /** Conditional rules over one column each, colouring fill and font. */
  readonly colours?: readonly {
    readonly column: number;
    readonly formula: string;
    readonly tone: 'act' | 'watch';
  }[];
  /** Rows where this column holds something are coloured by one conditional rule. */
  readonly checkColumn?: number;
  /** Hard protection: only the person who installs and these may edit. */
  readonly only?: readonly string[];
  /** Position among the tabs, 1-based. */
  readonly position: number;
}

export interface SheetFacts {
  readonly id: number;
  readonly name: string;
}

export interface Sheets {
  /** The workbook's id: the first metadata call of a run, one round trip. What was seen of the sheets before is forgotten: others may have worked since. */
  book(): { readonly id: string };
  /**
   * Makes the planned sheets, or brings existing ones of the same name into shape without touching cells below the header row or columns that
   * the plan does not name. Only setup and repair call it; it is not bounded in round trips. Answers in the plans' order.
   */
  layout(plans: readonly SheetPlan[]): SheetFacts[];
  /** Inserts a planned column behind an existing one (0: in front), header and formats included; for repair. */
  addColumn(sheet: number, behind: number, plan: ColumnPlan): void;
  /** Takes a whole column away, and moves those behind it up; for repair, which may find a half of what it had made. */
  removeColumn(sheet: number, column: number): void;
  /** Makes the dropdown of a column anew, with its help. Buffered. */
  offer(sheet: number, column: number, plan: ColumnPlan): void;
  /** Shows a hidden tab, and tells whether it was hidden. Buffered. Whoever may edit the workbook may do it. */
  show(sheet: number): boolean;
  /** Hides a tab, unless no other would be in sight. Buffered. */
  hide(sheet: number): void;
  /** Puts unticked checkboxes into `rows` empty rows of a column, from `row` on; the sheet grows where needed. Buffered. */
  boxes(sheet: number, row: number, column: number, rows: number): void;
  /** Removes whole rows, and with them what people wrote beside; one structural change a block. For maintenance jobs only. */
  removeRows(sheet: number, rows: readonly number[]): void;
  /**
   * Takes rows away again that this run added to a sheet's end and that stand in its middle now, because somebody had made the sheet longer a moment before;
   * what this run wrote into them goes too, and others' rows come back to their places. Where somebody typed there meanwhile they stay. For a run that
   * finds its lock lost; where it added no rows it costs nothing.
   */
  closeGaps(): void;
  /** Sets the workbook's zone: dates in cells are read and shown on this wall clock. With a locale, numbers and dates that people type are read by it. */
  setZone(zone: string, locale?: string): void;
  /** All tabs of the workbook; for repair, when a known sheet id is gone. */
  tabs(): SheetFacts[];
  /** The last row of each sheet that holds anything, formulas and checkboxes included; undefined for a sheet that is gone. Warm metadata: no round trip. */
  ends(sheets: readonly number[]): (number | undefined)[];
  /**
   * Values of each area, in order: one round trip an area. An area that reaches below the sheet is empty (no rows). Commits buffered writes first.
   * A sheet that no longer exists answers `undefined` in its place.
   */
  read(areas: readonly Area[]): (Cell[][] | undefined)[];
  /**
   * Sheets cannot write on a condition: between the last reading under the lock and the commit people go on. What that window lets happen, and how it is
   * found: rows or columns are moved, and a write hits another place: the read-back tells, what was hit is put back from what is known of it, or marked. A
   * cell that is written is edited: the read-back tells, a person's column keeps the person's value. A row is deleted, copied or pasted over, or Ctrl+Z takes
   * the write back after the read-back: nothing tells then, but stamps and numbers do at the next action on the row or to the reconcile job within the hour.
   * What somebody types below a table in the half second in which a new record is on its way to that row is overwritten, and nothing tells ever.
   *
   * Buffers the writes. Strings are stored literally, never evaluated or converted; rows are added to the sheet where needed. Any prefix of them may
   * survive a crash.
   */
  write(writes: readonly Write[], notes?: readonly NoteWrite[]): void;
  /** Formulas in A1 notation with `;` between arguments; for the control sheet and for links. */
  writeFormulas(sheet: number, row: number, column: number, formulas: readonly (readonly string[])[]): void;
  /** Makes everything written durable and reads the areas back: the only proof that a write arrived where it was meant. */
  commit(areas: readonly Area[]): (Cell[][] | undefined)[];
}
