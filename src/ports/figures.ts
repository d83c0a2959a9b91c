/** How a feature tells its own figures: what each of its records adds to which figure. Sums, periods, changes and charts follow from that. */
import type { Day } from '../kernel/day';
import type { RowOf, Table } from '../kernel/table';
import type { Bilingual } from '../kernel/words';
import type { Context } from './context';

/** What one record adds to a figure. */
export interface Amount {
  /** `orders.in`. */
  readonly figure: string;
  /** Into which part of the figure it falls: a channel, a stage. */
  readonly part?: string;
  /** Money in minor units. */
  readonly amount: number;
  /** The day on which it happened, on the workbook's wall. Without one it is so as long as the record stands so. */
  readonly day?: Day;
}

/** A table whose records add to figures: one pure function, so that sheet, dialog, list of rows and digest can never differ. */
export interface Source {
  readonly table: Table;
  /** `newest`: a long table, read from its end; what lies before is remembered by days. */
  readonly reads: 'all' | 'newest';
  /** The columns that `amounts` looks at. */
  readonly columns: readonly string[];
  amounts(values: RowOf<Table>, context: Context): readonly Amount[];
  /** The record in a list of rows behind a figure. */
  shown(values: RowOf<Table>, context: Context): { readonly title: string; readonly note?: string };
  /** Panel of its card. */
  readonly panel: string;
}

interface Common {
  readonly figure: string;
  readonly label: Bilingual;
  /** One link that acts: `Lihat {count} pesanan`. Without one the figure leads nowhere. */
  readonly link?: Bilingual;
  /** Above zero something has to be done. */
  readonly acts?: true;
  /** Among the six that a shop begins with: it stands before the others. */
  readonly first?: true;
}

/** One tile of the dashboard. */
export type Tile =
  | (Common & {
      /** `sum`: over the days of the period. `state`: as it stands now. */
      readonly kind: 'sum' | 'state';
      readonly unit: 'count' | 'money';
    })
  /** The days' sum as a share of another figure's, up to yesterday: what is due today may still be in time. */
  | (Common & { readonly kind: 'share'; readonly of: string })
  /** The largest part of a sum. */
  | (Common & { readonly kind: 'top'; readonly parts: Parts })
  /** A sentence of the feature's own; undefined where there is nothing to say yet. */
  | (Common & {
      readonly kind: 'said';
      readonly said: (
        context: Context,
      ) => { readonly text: string; readonly act: boolean; readonly change?: string } | undefined;
      readonly panel: string;
      /** Tab that its link leads to, where people have only cells. */
      readonly table?: Table;
    });

/** The parts of a figure, in their order, with their words and fixed colours. */
export type Parts = readonly {
  readonly key: string;
  readonly words: Bilingual;
  readonly color: string;
}[];

/** One chart: its title is the question that it answers. */
export interface Chart {
  readonly key: string;
  readonly title: Bilingual;
  /**
   * By days of the period (or weeks, months where it is long), by parts of what stands now, by classes of its records' worth, or the state at the beginning
   * of each day.
   */
  readonly by: 'days' | 'weeks' | 'parts' | 'classes' | 'states';
  readonly kind: 'column' | 'stacked' | 'bar' | 'line';
  readonly unit: 'count' | 'money';
  readonly series: readonly {
    readonly figure: string;
    readonly name: Bilingual;
    readonly color: string;
    /** A series for each of these in its place. */
    readonly parts?: Parts;
    /** Beside states: what happened since the first day shown, added up. */
    readonly runs?: true;
  }[];
  /** Shown from the start; the others by choice. */
  readonly first?: true;
}

/** What a feature tells the dashboard. */
export interface Figures {
  readonly sources: readonly Source[];
  readonly tiles: readonly Tile[];
  readonly charts?: readonly Chart[];
  /** How figures stood at the beginning of each of these days, as far as the records tell it; asked once, before any day is remembered. */
  readonly past?: (
    context: Context,
    days: readonly Day[],
  ) => ReadonlyMap<Day, Readonly<Record<string, number>>>;
}
