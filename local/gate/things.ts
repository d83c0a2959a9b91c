/**
 * What lies in the book, as plain data that survives JSON: cells and their looks, rules, filters, charts, files, tabs. Rows and columns are 1-based, as
 * Google's are; `sheet` is the numeric sheet id (gid), never the name.
 */

/** A cell's value as it lies in the book. A date is Sheets' serial day number on the workbook's own wall clock (1 = 1899-12-31). */
export type CellValue = string | number | boolean | { date: number } | { error: string };

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
  /** Everybody of the owner's Workspace domain may edit too, as they may where a protection is new. */
  domain?: true | undefined;
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
