/** The marks of a chart as shapes: rectangles of columns and bars, points of lines and areas. Pure. */
import type { Figure, Series } from './figure';
import type { Box } from './frame';

export interface Place {
  series: number;
  at: number;
  value: number;
  text: string;
}
export interface Bar extends Place, Box {}
export interface Point extends Place {
  x: number;
  y: number;
  /** Where its area ends below it. */
  base: number;
}

/** How much of a band its columns fill. */
const FILLED = 0.68;

/** Pixels along the axis of values, from the field's lower (left) end. */
export const reach = ({ scale }: Figure, size: number, value: number): number =>
  ((value - scale.from) / (scale.to - scale.from)) * size;

/** Columns stand on zero, bars lie from it; stacked ones begin where the ones before them end. */
export function barsOf(figure: Figure, field: Box): Bar[] {
  const lies = figure.kind === 'bar';
  const [long, wide] = lies ? [field.width, field.height] : [field.height, field.width];
  const band = wide / Math.max(1, figure.names.length);
  const thick = (band * FILLED) / (figure.stacked ? 1 : Math.max(1, figure.series.length));
  return placed(figure).map(({ start, end, ...place }) => {
    const across = (place.at + (1 - FILLED) / 2) * band + (figure.stacked ? 0 : place.series * thick);
    const [low, high] = [
      reach(figure, long, Math.min(start, end)),
      reach(figure, long, Math.max(start, end)),
    ];
    return lies
      ? { ...place, left: field.left + low, top: field.top + across, width: high - low, height: thick }
      : {
          ...place,
          left: field.left + across,
          top: field.top + field.height - high,
          width: thick,
          height: high - low,
        };
  });
}

/** A point a value, in the middle of its band; runs break where there is no value. */
export function runsOf(figure: Figure, field: Box): Point[][] {
  const band = field.width / Math.max(1, figure.names.length);
  const y = (value: number) => field.top + field.height - reach(figure, field.height, value);
  const all = placed(figure);
  return figure.series.flatMap((_, series) => {
    const runs: Point[][] = [];
    let before = -2;
    for (const { start, end, ...place } of all.filter((one) => one.series === series)) {
      if (place.at !== before + 1) runs.push([]);
      before = place.at;
      const x = field.left + (place.at + 0.5) * band;
      runs[runs.length - 1]?.push({ ...place, x, y: y(end), base: y(start) });
    }
    return runs;
  });
}

/** Each value with the two ends of its mark on the axis of values. */
function placed({ series, stacked }: Figure): (Place & { start: number; end: number })[] {
  const sums = new Map<string, number>();
  return series.flatMap(({ marks }: Series, index) =>
    marks.flatMap(({ value, text }, at) => {
      if (value === null) return [];
      const key = `${at}${value < 0 ? '-' : '+'}`;
      const start = stacked ? (sums.get(key) ?? 0) : 0;
      sums.set(key, start + value);
      return [{ series: index, at, value, text, start, end: start + value }];
    }),
  );
}
