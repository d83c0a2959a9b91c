/** A native chart as Dasbor wants it, and the plain data that draw it: white ground, axis from 0, fixed colours, at most six series. */
import type { ChartData, ChartRange } from '../../../ports/charts';

/** Columns side by side, columns on one another, bars from the left, lines, areas. */
export type ChartKind = 'column' | 'stacked' | 'bar' | 'line' | 'area';

export interface ChartSpec {
  /** Lasting, without spaces: the same key is the same chart. */
  readonly key: string;
  /** The question that it answers, in the workbook's language. */
  readonly title: string;
  readonly kind: ChartKind;
  /** One a column of the range behind its first, with a fixed colour (`#C26401`); the names stand in the range's header. */
  readonly series: readonly { readonly name: string; readonly color: string }[];
  /**
   * Header row and rows; the first column names what the others count. It may stand on a hidden tab. Numbers show in the format of their cells, on the axis
   * too. No two charts begin at the same cell.
   */
  readonly range: ChartRange;
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly widthPx: number;
    readonly heightPx: number;
  };
  /** Where the series are named; without it above several of them, and nowhere for one, which the title tells. */
  readonly legend?: 'none' | 'top' | 'right';
  /** Writes each value at its mark. */
  readonly labels?: boolean;
}

const TYPES = { column: 'COLUMN', stacked: 'COLUMN', bar: 'BAR', line: 'LINE', area: 'AREA' };

/** @param stays it is there already and stays where and as large as it is */
export function dataOf(spec: ChartSpec, stays: boolean): ChartData {
  const { title, kind, series, range, place, labels } = spec;
  const options: Record<string, string | number | boolean> = {
    title,
    'legend.position': spec.legend ?? (series.length > 1 ? 'top' : 'none'),
    isStacked: kind === 'stacked',
    backgroundColor: '#FFFFFF',
    useFirstColumnAsDomain: true,
    // Of bars the axis of values is the horizontal one.
    [kind === 'bar' ? 'hAxis.viewWindow.min' : 'vAxes.0.viewWindow.min']: 0,
  };
  for (const [index, { color }] of series.entries()) {
    options[`series.${index}.color`] = color;
    options[`series.${index}.dataLabel`] = labels ? 'value' : 'none';
  }
  return {
    type: TYPES[kind],
    ranges: [range],
    headers: 1,
    merge: 'MERGE_COLUMNS',
    // Whoever hides rows of the figures, or filters them, hides nothing of the picture.
    hidden: 'SHOW_BOTH',
    transposed: false,
    options: stays ? options : { ...options, width: place.widthPx, height: place.heightPx },
    ...(!stays && { anchor: { row: place.row, column: place.column, x: 0, y: 0 } }),
  };
}
