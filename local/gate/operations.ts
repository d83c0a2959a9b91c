/**
 * The language between the façade (guest realm) and the core (the book): plain data only, one operation per real change or
 * reading. Whatever crosses the gate survives JSON, so the same operations run in process or through shared memory.
 *
 * Rows and columns are 1-based, as Google's are. `sheet` is the numeric sheet id (gid), never the name.
 */

/** A cell's value as it lies in the book. A date is Sheets' serial day number on the workbook's own wall clock (1 = 1899-12-31). */
export type CellValue = string | number | boolean | { date: number } | { error: string };
/** An empty cell is the empty string, as `getValues` gives it. */
export const EMPTY = '';

export interface Rect {
  sheet: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Looks of a cell; an absent key means the sheet's default. */
export interface Format {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontColor?: string;
  background?: string;
  /** `general` takes an alignment away, as `none` a line and 0 a rotation. */
  align?: 'left' | 'center' | 'right' | 'general';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'wrap' | 'clip';
  fontFamily?: string;
  line?: 'underline' | 'line-through' | 'none';
  /** Degrees by which the text is turned, or letters one above another. */
  rotation?: number | 'vertical';
  /** Several looks or links within one text; they hold as long as the cell shows this text. */
  rich?: RichText;
  /** Lines around the cell. People draw them; no documented method reads them. */
  borders?: string;
}

export interface RichText {
  text: string;
  runs: RichRun[];
}

/** From one character on, up to another one; what is absent is as the cell's own look. */
export interface RichRun extends Pick<Format, 'fontFamily' | 'fontSize' | 'fontColor' | 'bold' | 'italic'> {
  from: number;
  to: number;
  link?: string;
  underline?: boolean;
  strikethrough?: boolean;
}

/** Data validation, in the shape of Google's criteria. */
export interface Validation {
  criteria: string;
  args: (string | number | boolean | { date: number })[];
  allowInvalid: boolean;
  helpText?: string;
  showDropdown?: boolean;
}

export interface Protection {
  id: string;
  kind: 'sheet' | 'range';
  range?: Rect;
  description: string;
  warningOnly: boolean;
  /** E-mail addresses that may edit when it is not warning-only; the workbook's owner always may. */
  editors: string[];
  /** Ranges of a protected sheet that everybody may edit. */
  open?: Rect[];
}

/** What a rule or a filter asks of a value, named and with arguments as Google's `BooleanCriteria`. */
export interface Condition {
  kind: string;
  args: Validation['args'];
}

/** A colour scale's end or middle; `kind` as Google's `InterpolationType`, absent for the least or the greatest value. */
export interface ScalePoint {
  color: string;
  kind?: string;
  value?: string;
}

/** A conditional format rule; `formula` is a custom formula relative to the first cell of the first range, empty for other kinds. */
export interface ConditionalRule {
  ranges: Rect[];
  formula: string;
  condition?: Condition;
  scale?: { least: ScalePoint; middle?: ScalePoint; greatest: ScalePoint };
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontColor?: string;
  background?: string;
  bold?: boolean;
}

/** A sheet's one filter: the first row of the range is its header; rows that show a value unticked in a column are out of sight. */
export interface BasicFilter {
  range: Rect;
  hidden: { column: number; values: string[] }[];
  conditions?: { column: number; condition: Condition }[];
}

/** Alternating colours: of the header, the first, the second and the last line. */
export interface Band {
  id: string;
  range: Rect;
  rows: (string | null)[];
  columns: (string | null)[];
}

export interface NamedRange {
  name: string;
  range: Rect;
}

/** Things that lie over a sheet, so far as a script can count them. People put them there. */
export interface Things {
  pictures?: number;
  drawings?: number;
  pivots?: number;
  slicers?: number;
}

/** A chart that floats over its sheet and draws cells of any sheet. */
export interface Chart {
  id: number;
  /** Names of Google's enumerations: `COLUMN`, `MERGE_COLUMNS`, `IGNORE_BOTH`. */
  type: string;
  merge: string;
  hidden: string;
  /** Empty once its cells were deleted. */
  ranges: Rect[];
  /** Header lines; -1 lets Sheets guess. */
  headers: number;
  transposed: boolean;
  options: Record<string, unknown>;
  /** The cell under its upper left corner, and pixels from that cell's own. */
  anchor: { row: number; column: number; x: number; y: number };
}

/** A file in a person's Drive, as this app sees it. Folders are files of Google's own type without a text. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  trashed: boolean;
  /** Ids of who may read it: `anyoneWithLink` and `anyone` are everybody. Absent where only its owner may. */
  permissionIds?: string[];
  /** Those of them that are of single people. */
  permissions?: { id: string; emailAddress: string; role: string }[];
  /** Epoch milliseconds. */
  created: number;
  text: string;
}

/** What is known of a file without downloading it. */
export interface DriveFacts extends Omit<DriveFile, 'text'> {
  /** Bytes of UTF-8. */
  size: number;
  sha256: string;
}

export interface SheetFacts {
  id: number;
  name: string;
  /** Its place among the tabs, counted from 1. */
  index: number;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  rightToLeft?: boolean;
  hiddenGridlines?: boolean;
}

/** How the workbook reckons; absent is Sheets' own way: at every change, circles are errors. */
export interface Reckoning {
  recalculation?: string;
  circles?: boolean;
  cycles?: number;
  threshold?: number;
}

/** Reading operations: they never change the book. */
export type ReadOperation =
  | { op: 'book.facts' }
  | { op: 'sheets.list' }
  | { op: 'sheet.extent'; sheet: number }
  | { op: 'cells.values'; range: Rect }
  | { op: 'cells.formulas'; range: Rect }
  | { op: 'cells.display'; range: Rect }
  | { op: 'cells.notes'; range: Rect }
  | { op: 'cells.formats'; range: Rect }
  | { op: 'cells.validations'; range: Rect }
  | { op: 'cells.find'; range: Rect; text: string; matchEntireCell: boolean; matchCase: boolean }
  | { op: 'sheet.protections'; sheet: number }
  | { op: 'sheet.rules'; sheet: number }
  | { op: 'sheet.merges'; sheet: number }
  | { op: 'sheet.filter'; sheet: number }
  | { op: 'sheet.charts'; sheet: number }
  | { op: 'sheet.things'; sheet: number }
  /** Of the whole workbook. */
  | { op: 'bands.list' }
  | { op: 'names.list' }
  | { op: 'sheet.metadata'; sheet: number }
  | { op: 'properties.read'; store: string }
  | { op: 'cache.read'; store: string; keys: string[] }
  | { op: 'triggers.list'; owner: string }
  | { op: 'rows.facts'; sheet: number; first: number; count: number }
  | { op: 'files.list'; owner: string }
  | { op: 'files.text'; owner: string; id: string }
  | { op: 'person.facts'; email: string };

/** Writing operations: each is undone by the inverse that the core records in its undo log. */
export type WriteOperation =
  /** Values, literally as given: the gate has already applied Google's coercion of strings. */
  | { op: 'cells.write'; range: Rect; values: CellValue[][] }
  /** Formulas in A1 notation with their leading `=`; an empty string clears the cell. */
  | { op: 'cells.formulas.write'; range: Rect; formulas: string[][] }
  | {
      op: 'cells.clear';
      range: Rect;
      contents: boolean;
      formats: boolean;
      notes: boolean;
      validations: boolean;
    }
  /** Sets the keys that are given; the others stay as they are. One line, or one cell, may stand for all of the range; so below. */
  | { op: 'cells.format'; range: Rect; formats: Format[][] }
  | { op: 'cells.note'; range: Rect; notes: string[][] }
  | { op: 'cells.validate'; range: Rect; validations: (Validation | null)[][] }
  /** All cells of the range show as one with the content of the first; what the others held is gone. */
  | { op: 'cells.merge'; range: Rect }
  /** Takes apart every merge that lies wholly in the range. */
  | { op: 'cells.unmerge'; range: Rect }
  /** Columns are the sheet's, not the range's. */
  | { op: 'cells.sort'; range: Rect; by: { column: number; ascending: boolean }[] }
  /** New lines look like their neighbour: the row above (under a frozen header the row below), the column to the left. */
  | { op: 'rows.insert'; sheet: number; before: number; count: number; inherit?: 'before' | 'after' }
  | { op: 'rows.delete'; sheet: number; first: number; count: number }
  | { op: 'rows.move'; sheet: number; first: number; count: number; to: number }
  | { op: 'rows.show'; sheet: number; first: number; count: number; hidden: boolean }
  | { op: 'columns.insert'; sheet: number; before: number; count: number; inherit?: 'before' | 'after' }
  | { op: 'columns.delete'; sheet: number; first: number; count: number }
  /** `to` is Google's destination index: in front of the column that has this number before the move. */
  | { op: 'columns.move'; sheet: number; first: number; count: number; to: number }
  | { op: 'columns.width'; sheet: number; first: number; count: number; pixels: number }
  | { op: 'columns.show'; sheet: number; first: number; count: number; hidden: boolean }
  | { op: 'columns.group'; sheet: number; first: number; count: number; delta: number; collapsed?: boolean }
  | { op: 'rows.group'; sheet: number; first: number; count: number; delta: number; collapsed?: boolean }
  | { op: 'rows.height'; sheet: number; first: number; count: number; pixels: number }
  | { op: 'sheet.insert'; name: string; index: number; rows: number; columns: number }
  | { op: 'sheet.delete'; sheet: number }
  | { op: 'sheet.set'; sheet: number; facts: Partial<Omit<SheetFacts, 'id'>> }
  /** Replaces the protection that has this id. */
  | { op: 'sheet.protect'; sheet: number; protection: Protection }
  | { op: 'sheet.unprotect'; sheet: number; id: string }
  | { op: 'sheet.rules.write'; sheet: number; rules: ConditionalRule[] }
  /** `first`: refused where there is one already. */
  | { op: 'sheet.filter.set'; sheet: number; filter: BasicFilter | null; first?: boolean }
  /** Replaces the one that has this id; two may not overlap. */
  | { op: 'sheet.band'; sheet: number; band: Band }
  | { op: 'sheet.unband'; sheet: number; id: string }
  | { op: 'sheet.things.set'; sheet: number; things: Things }
  /** A name stands for one range of the workbook; `sheet` is where it lies, or where it is taken away. */
  | { op: 'sheet.name'; sheet: number; name: string; place: Rect | null }
  | { op: 'sheet.chart.add'; sheet: number; chart: Chart }
  /** Replaces the chart of this id; refused where it is gone. */
  | { op: 'sheet.chart.set'; sheet: number; chart: Chart }
  | { op: 'sheet.chart.remove'; sheet: number; id: number }
  | {
      op: 'metadata.add';
      sheet: number;
      column?: number;
      row?: number;
      key: string;
      value: string;
      id: string;
    }
  | { op: 'metadata.remove'; sheet: number; id: string }
  | ({ op: 'book.set'; zone?: string; locale?: string; name?: string } & Reckoning)
  | {
      op: 'properties.write';
      store: string;
      values: Record<string, string>;
      remove: string[];
      removeOthers: boolean;
    }
  | { op: 'cache.write'; store: string; values: Record<string, string>; seconds: number; remove: string[] }
  | {
      op: 'trigger.add';
      owner: string;
      id: string;
      handler: string;
      kind: 'clock';
      spec: Record<string, string | number>;
    }
  | { op: 'trigger.remove'; owner: string; id: string }
  /** Makes the file of this id, or replaces it. */
  | { op: 'file.write'; owner: string; file: DriveFile }
  /** Takes it away for good. */
  | { op: 'file.remove'; owner: string; id: string };

export type Operation = ReadOperation | WriteOperation;

/** What each reading operation answers. */
export interface Answers {
  'book.facts': { id: string; name: string; zone: string; locale: string; owner: string } & Reckoning;
  'sheets.list': SheetFacts[];
  /** Last row and column with content by Google's rule: unchecked checkboxes and formulas giving `""` count. */
  'sheet.extent': { lastRow: number; lastColumn: number };
  'cells.values': CellValue[][];
  'cells.formulas': string[][];
  'cells.display': string[][];
  'cells.notes': string[][];
  'cells.formats': Format[][];
  'cells.validations': (Validation | null)[][];
  'cells.find': { row: number; column: number }[];
  'sheet.protections': Protection[];
  'sheet.rules': ConditionalRule[];
  /** None overlaps another; each has at least two cells. */
  'sheet.merges': Rect[];
  'sheet.filter': BasicFilter | null;
  /** In the order in which they were inserted. */
  'sheet.charts': Chart[];
  'sheet.things': Things;
  'bands.list': Band[];
  'names.list': NamedRange[];
  'sheet.metadata': { id: string; key: string; value: string; column?: number; row?: number }[];
  'properties.read': Record<string, string>;
  'cache.read': Record<string, string>;
  'triggers.list': { id: string; handler: string; kind: 'clock'; spec: Record<string, string | number> }[];
  'rows.facts': {
    height: number | null;
    hidden: boolean;
    filtered: boolean;
    depth: number;
    collapsed: boolean;
  }[];
  'files.list': DriveFacts[];
  'files.text': string | null;
  'person.facts': { email: string; access: 'owner' | 'editor' | 'commenter' | 'viewer' };
}
export type Answer<O extends ReadOperation> = Answers[O['op']];

/** The core as the gate and the host see it. `apply` returns what the operation made (a new sheet's id), if anything. */
export interface Core {
  read<O extends ReadOperation>(operation: O): Answer<O>;
  apply(operation: WriteOperation): { sheet?: number } | undefined;
}
