/** The whole workbook as data, people's own sheets included: what a backup reads and a restore writes. Not for everyday work. */
import type { Cell } from '../kernel/column';
import type { ChartData, ChartRange } from './charts';

/** A sheet's frame, from warm metadata. */
export interface Tab {
  readonly id: number;
  readonly name: string;
  /** Place among the tabs, from 1. */
  readonly place: number;
  readonly hidden: boolean;
  readonly color: string;
  /** Size of the grid. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** From A1 to the last cell that holds anything. */
export interface Contents {
  readonly values: readonly (readonly Cell[])[];
  /** In A1 notation with their `=`; empty where a cell has none. */
  readonly formulas: readonly (readonly string[])[];
}

/** What lies on cells beside their content; one reading each. Every value is a text, empty for the default. */
export const LAYERS = [
  'format',
  'color',
  'background',
  'weight',
  'style',
  'size',
  'align',
  'vertical',
  'wrap',
  'family',
  'line',
  'note',
  'validation',
] as const;
export type Layer = (typeof LAYERS)[number];

/** What may be left out of a version beside people's own tabs; values, formulas, number formats and rules never are. */
export const KINDS = ['looks', 'notes', 'charts'] as const;
export type Kind = (typeof KINDS)[number];

/** The layers of a version that holds these kinds. */
export function layersOf(held: readonly Kind[]): Layer[] {
  return LAYERS.filter((layer) => {
    if (layer === 'format' || layer === 'validation') return true;
    return held.includes(layer === 'note' ? 'notes' : 'looks');
  });
}

/** Layers of versions from before their kinds were noted. */
export const FIRST_LAYERS: readonly Layer[] = LAYERS.filter(
  (layer) => layer !== 'family' && layer !== 'line',
);

/** Things on a sheet that no script can make again as they were. */
export const LOST = ['chart', 'picture', 'drawing', 'pivot', 'slicer', 'rich', 'rows'] as const;
export type Lost = (typeof LOST)[number];

/** What a sheet has beside its cells. What is `unknown` is kept in the shape in which `google/whole` can make it again. */
export interface Frame {
  /** Kinds that the version holds; absent in versions from before all that stands at the end was kept. */
  readonly held?: readonly Kind[];
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly boolean[];
  /** Depth of the column's groups, and whether they are closed. */
  readonly groups: readonly number[];
  readonly closed: readonly boolean[];
  /** Of the first rows only, as all of rows: each costs a call. */
  readonly heights: readonly number[];
  readonly rules: readonly unknown[];
  readonly protections: readonly Guard[];
  /** Merged cells; absent in versions from before they were kept. */
  readonly merges?: readonly Area[];
  /** Developer metadata of whole columns: Rapi's own marks for repair. */
  readonly marks: readonly { readonly column: number; readonly key: string; readonly value: string }[];

  /** As with columns. */
  readonly hiddenRows?: readonly boolean[];
  readonly rowGroups?: readonly number[];
  readonly closedRows?: readonly boolean[];
  /** Text that is turned, in the first rows: degrees, or `vertical`. */
  readonly turned?: readonly Patch[];
  /** Alternating colours. */
  readonly bands?: readonly unknown[];
  /** The sheet's filter, null without one. */
  readonly filter?: unknown;
  /** Named ranges that lie on it. */
  readonly names?: readonly { readonly name: string; readonly a1: string }[];
  /** Cells with several looks or links. */
  readonly rich?: readonly unknown[];
  readonly rightToLeft?: boolean;
  readonly gridlinesHidden?: boolean;
  /** How many things there are that will not come back. */
  readonly cannot?: readonly { readonly what: Lost; readonly count: number }[];
}

/** Protected cells, or a protected tab. */
export interface Guard {
  /** Empty for the whole sheet. */
  readonly a1: string;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Who may edit all the same; nobody is kept out of what only warns. */
  readonly editors: readonly string[];
  /** Ranges of a protected sheet that are not protected. */
  readonly open?: readonly string[];
}

/** A chart as a version keeps it: ranges by the names of their tabs, for a tab that comes back has another id. */
export interface KeptChart extends Omit<ChartData, 'ranges'> {
  readonly ranges: readonly (Omit<ChartRange, 'sheet'> & { readonly tab: string })[];
}

/** How much of a sheet is read: of people's own tabs more rows and more kinds than of Rapi's. */
export interface Depth {
  readonly own: boolean;
  /** A hidden tab on which nobody filters, merges, turns text or draws. */
  readonly quiet: boolean;
  readonly kinds: readonly Kind[];
}

/** How the workbook reckons. */
export interface Reckoning {
  readonly locale: string;
  /** `ON_CHANGE`, `MINUTE` or `HOUR`. */
  readonly recalculation: string;
  /** Absent where circular references are errors. */
  readonly circles?: { readonly cycles: number; readonly threshold: number };
}

/** A rectangle of cells, from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One value over a rectangle. */
export interface Patch extends Area {
  readonly value: string;
}

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface FormulaPatch {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Book {
  readonly tabs: () => readonly Tab[];
  /** Whether the sheet is there: one call, where `tabs` takes nine a sheet. */
  has(sheet: number): boolean;
  /** Zone and locale by which the workbook shows dates and numbers. */
  settings(): { readonly zone: string; readonly locale: string };
  /** Dates in cells are read and shown on this wall clock from now on. */
  setZone(zone: string): void;
  /** Two round trips a sheet: values, formulas. */
  contents(sheet: number): Contents;
  /** The whole grid of a sheet, one round trip; with `top` so many rows from the first are read, and the last of them stands for all below it. */
  layer(sheet: number, layer: Layer, top?: number): readonly (readonly string[])[];
  /** A few round trips a sheet, for all that is not a layer. */
  frame(sheet: number, depth: Depth): Frame;
  /** One round trip, and some fifty calls of warm metadata for each chart. */
  charts(sheet: number): readonly KeptChart[];
  /** These charts and no others; `own` is the name by which they call the sheet itself. Those that are all as they were stay, and so do their ids. */
  chart(sheet: number, kept: readonly KeptChart[], own: string): void;
  /** Locale and recalculation, three calls. */
  reckoning(): Reckoning;
  /** Locale first: texts that are numbers and dates depend on it. */
  setReckoning(reckoning: Reckoning): void;

  /** Makes an empty sheet of this name at the end; a name that is taken gets a number. */
  add(name: string): Tab;
  /** Gives a sheet this name, and tells which one it has: a name that is taken gets a number. */
  rename(sheet: number, name: string): string;
  /** Takes a whole sheet away; nothing where it is gone already. */
  remove(sheet: number): void;
  /**
   * Empties a sheet of its contents and of all that this frame's version holds, and brings it to the size, name, colour, place and frozen parts of `to`;
   * a name that another sheet has is left as it is. What the version does not hold stays.
   */
  clear(sheet: number, to: Omit<Tab, 'id'>, frame: Frame): void;
  /** Sees to it that the grid has at least so many rows; new ones look like the last. */
  room(sheet: number, rows: number): void;
  /** Before any content: merging keeps only what the first cell holds. */
  merge(sheet: number, areas: readonly Area[]): void;
  /** Before formulas, which may use them: these and no others lie on the sheet. */
  name(sheet: number, names: NonNullable<Frame['names']>): void;
  /** Sets layers over rectangles; after `clear` only what differs from the default need be given. */
  paint(sheet: number, layer: Layer, patches: readonly Patch[]): void;
  /** Writes literally: no text turns into a number, a date or a formula, whatever the cell's format. Looks first. */
  fill(sheet: number, patches: readonly CellPatch[]): void;
  /** Formulas in A1 notation, after the sheets that they name are there. */
  calculate(sheet: number, patches: readonly FormulaPatch[]): void;
  /**
   * Everything of `frame` except its merges and names; protections last, so that they stop none of this. `again` where a run that was stopped may have done
   * it, wholly or in part: groups, rules and protections would stand there twice.
   */
  dress(sheet: number, frame: Frame, again: boolean): void;
  /** What is protected, by sheet; two round trips. */
  guards(): ReadonlyMap<number, readonly Guard[]>;
  /** Protects this beside what is protected. Buffered. */
  guard(sheet: number, guard: Guard): void;
  /** Whether a protection of the whole sheet keeps whoever runs from writing in it. */
  isClosed(sheet: number): boolean;
  /** Lets `come` write in a sheet that is closed to all but some, and `go` no longer; whom Google lets in anyway stays. */
  admit(sheet: number, people: { readonly come: string; readonly go?: string | undefined }): void;
  /** Makes everything durable. */
  flush(): void;
}
