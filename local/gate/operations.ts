/**
 * The language between the façade (guest realm) and the core (the book): one operation per real change or reading, of plain data only. Whatever crosses
 * the gate survives JSON, so the same operations run in process or through shared memory. What they speak of is in `things.ts`.
 */
import type {
  Band,
  BasicFilter,
  CellValue,
  Chart,
  ConditionalRule,
  DriveFacts,
  DriveFile,
  Format,
  NamedRange,
  Protection,
  Reckoning,
  Rect,
  SheetFacts,
  Things,
  Validation,
} from './things';

export type * from './things';

/** Reading operations: they never change the book. */
export type ReadOperation =
  | { op: 'book.facts' }
  | { op: 'sheets.list' }
  | { op: 'sheet.facts'; sheet: number }
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
  // Another id and owner: what Google calls a copy.
  | ({
      op: 'book.set';
      zone?: string;
      locale?: string;
      name?: string;
      id?: string;
      owner?: string;
    } & Reckoning)
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
  /** Null where there is no such sheet. */
  'sheet.facts': SheetFacts | null;
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
