/** The native charts of Dasbor: below the tiles, two in a row, each over its block of the series. */
import type { ChartSpec } from '../charts/spec';
import type { Block } from './blocks';

const WIDTH = 520;
const HEIGHT = 294;
/** Rows of 21 pixels, and one free below. */
const ROWS = HEIGHT / 21 + 1;
/** Columns that a chart lies over. */
const COLUMNS = 4;

/** @param row first row that is free below the tiles */
export const specsOf = (blocks: readonly Block[], sheet: number, row: number): ChartSpec[] =>
  blocks.map(({ chart: { key, title, kind, series }, column, columns, rows }, at) => ({
    key,
    title,
    kind,
    series,
    range: { sheet, row: 1, column, rows, columns },
    place: {
      row: row + ROWS * Math.floor(at / 2),
      column: 1 + COLUMNS * (at % 2),
      widthPx: WIDTH,
      heightPx: HEIGHT,
    },
    labels: kind === 'bar',
  }));
