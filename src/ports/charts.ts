/** Native charts of a tab as plain data. They live in the file and follow their cells. */
import type { Area } from './book';

export type ChartRange = Area & { readonly sheet: number };

/** The cell at a chart's upper left corner, and how many pixels to the right of it and below. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A chart as far as Apps Script tells. Nobody can ask which options are set, only what one of a known name is; fonts of single words, trend lines, alternative
 * texts and charts of data sources are not told at all.
 */
export interface ChartData {
  /** Name of `Charts.ChartType`. */
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  /** Header rows (columns, where transposed) of the ranges; -1 lets Sheets guess. */
  readonly headers: number;
  /** Names of `Charts.ChartMergeStrategy` and `Charts.ChartHiddenDimensionStrategy`. */
  readonly merge: string;
  readonly hidden: string;
  readonly transposed: boolean;
  /** By the flat names that Sheets' macro recorder writes: `series.0.color`. Size is among them: `width`, `height`. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Where it is left out, a chart that is there already stays where it is. */
  readonly anchor?: Anchor;
}

/** A chart on a sheet. Its questions are warm metadata: no round trip. */
export interface PlacedChart {
  /** Lasting within the workbook; a copy of the workbook may have others. */
  readonly id: string;
  /** Sheets may have cut one range into its columns. */
  ranges(): readonly ChartRange[];
  /** Everything that is known, of the options those that are asked for by name. */
  data(options: readonly string[]): ChartData & { readonly anchor: Anchor };
  /** Draws it by these data; options that they do not name stay. Buffered. */
  change(data: ChartData): void;
  /** Buffered. */
  remove(): void;
}

export interface Charts {
  /** Every chart on a sheet, whoever made it; one round trip. Commits buffered writes first. */
  on(sheet: number): readonly PlacedChart[];
  /** Makes a chart beside those that are there; the sheets of its ranges must exist. Its id shows in the next `on`. Buffered. */
  make(sheet: number, data: ChartData): void;
}
