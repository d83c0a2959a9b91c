/** What a chart says, before anything is drawn: names, series with their colours and values, and the axis of values. Pure. */
import { displayValue } from '../../core/display';
import type { ChartCell, ChartView } from '../../host';
import { type Scale, scaleOf } from './scale';

/** Sheets' own colours, for series that have none. */
const COLOURS = ['#4285F4', '#EA4335', '#FBBC04', '#34A853', '#FF6D01', '#46BDC6'];
const SIZE = { width: 600, height: 371 };
const KINDS = { COLUMN: 'column', BAR: 'bar', LINE: 'line', AREA: 'area' } as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS];

export interface Mark {
  /** Null where the cell holds no number. */
  value: number | null;
  text: string;
}

export interface Series {
  name: string;
  color: string;
  /** Its values are written at their marks. */
  labelled: boolean;
  marks: Mark[];
}

export interface Figure {
  title: string;
  /** Undefined for a kind that this page does not draw. */
  kind: Kind | undefined;
  stacked: boolean;
  names: string[];
  series: Series[];
  legend: 'none' | 'top' | 'right';
  scale: Scale;
  /** A value as the axis writes it. */
  write(value: number): string;
  width: number;
  height: number;
}

export function figureOf({ type, options, table, headers }: ChartView, locale: string): Figure {
  const head = headers < 0 ? (guessedHeader(table) ? 1 : 0) : headers;
  const [header = [], body] = [head > 0 ? table[head - 1] : undefined, table.slice(head)];
  const count = Math.max(0, (table[0]?.length ?? 0) - 1);
  const series = Array.from({ length: count }, (_, index): Series => {
    const own = (option: string) => options[`series.${index}.${option}`];
    return {
      name: String(own('labelInLegend') ?? header[index + 1]?.display ?? ''),
      color: String(own('color') ?? COLOURS[index % COLOURS.length]),
      labelled: own('dataLabel') === 'value',
      marks: body.map((row) => markOf(row[index + 1])),
    };
  });
  const kind = KINDS[type as keyof typeof KINDS];
  const { isStacked } = options;
  const stacked = isStacked === true || isStacked === 'true' || isStacked === 'absolute';
  const format = body.flatMap((row) => row.slice(1)).find(({ value }) => typeof value === 'number');
  const least = options[kind === 'bar' ? 'hAxis.viewWindow.min' : 'vAxes.0.viewWindow.min'];
  return {
    title: String(options.title ?? ''),
    kind,
    stacked,
    names: body.map((row) => row[0]?.display ?? ''),
    series,
    legend: legendOf(options['legend.position'], count),
    scale: scaleOf(extremes(series, stacked), kind === 'line' ? least : 0),
    write: (value) => displayValue(value, format?.numberFormat, locale),
    width: sizeOf(options.width, SIZE.width),
    height: sizeOf(options.height, SIZE.height),
  };
}

/** Sheets takes the first line for names where the others count something and it does not. */
const guessedHeader = ([first = [], second = []]: ChartCell[][]): boolean =>
  first.slice(1).every(({ value }) => typeof value !== 'number') &&
  second.slice(1).some(({ value }) => typeof value === 'number');

const markOf = (cell: ChartCell | undefined): Mark => ({
  value: typeof cell?.value === 'number' ? cell.value : null,
  text: cell?.display ?? '',
});

const sizeOf = (given: unknown, usual: number): number => (Number(given) > 0 ? Number(given) : usual);

function legendOf(position: unknown, series: number): Figure['legend'] {
  if (position === 'none' || position === 'top' || position === 'right') return position;
  return series > 1 ? 'right' : 'none';
}

/** The least and the greatest that any mark reaches; of stacked ones their sums, below and above zero apart. */
function extremes(series: readonly Series[], stacked: boolean): [number, number] {
  const values = series.flatMap(({ marks }) => marks.map(({ value }) => value ?? 0));
  if (!stacked) return [Math.min(...values, Number.MAX_VALUE), Math.max(...values, -Number.MAX_VALUE)];
  const rows = series[0]?.marks ?? [];
  const sums = rows.map((_, at) => series.map(({ marks }) => marks[at]?.value ?? 0));
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return [
    Math.min(...sums.map((row) => sum(row.filter((value) => value < 0))), 0),
    Math.max(...sums.map((row) => sum(row.filter((value) => value > 0))), 0),
  ];
}
