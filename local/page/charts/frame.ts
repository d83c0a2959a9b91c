/** Where the parts of a chart stand: title, legend, axes and the field between them. Pixels from its corner. Pure. */
import type { Figure, Series } from './figure';

export const FONT = 12;
const EDGE = 16;
const TITLE = 34;
const LEGEND = 24;
/** Sans-serif letters are a little over half as wide as they are high. */
const LETTER = 0.58;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Frame {
  field: Box;
  /** The field is divided into so many equal bands along the axis of names. */
  bands: number;
  /** Of the names along the bottom every so-manieth is written. */
  every: number;
  /** Names as they fit beside bars. */
  names: string[];
  legend: { name: string; color: string; left: number; top: number }[];
}

export const widthOf = (text: string, size = FONT): number => text.length * size * LETTER;

export function frameOf(figure: Figure): Frame {
  const { width, height, kind, scale, names } = figure;
  const lies = kind === 'bar';
  const sides = lies ? names : scale.ticks.map(figure.write);
  const room = Math.min(width * 0.35, Math.max(0, ...sides.map((text) => widthOf(text))));
  const right = figure.legend === 'right' ? Math.min(width * 0.3, legendWidth(figure)) : 0;
  const left = EDGE + room + 8;
  const lines = figure.legend === 'top' ? legendLines(figure, width - left - EDGE) : [];
  const top = EDGE + (figure.title === '' ? 0 : TITLE) + lines.length * LEGEND;
  // A label at the end of the longest bar stands outside of it.
  const labels = lies && figure.series.some(({ labelled }) => labelled) ? 28 : 0;
  const field = { left, top, width: 0, height: Math.max(20, height - top - EDGE - 20) };
  field.width = Math.max(20, width - field.left - EDGE - right - labels);
  const bands = Math.max(1, names.length);
  const widest = Math.max(0, ...names.map((text) => widthOf(text))) + 8;
  return {
    field,
    bands,
    every: Math.max(1, Math.ceil(widest / (field.width / bands))),
    names: lies ? names.map((text) => cut(text, room)) : names,
    legend: legendOf(figure, field, lines),
  };
}

const entryWidth = ({ name }: Series): number => widthOf(name) + 32;
const legendWidth = ({ series }: Figure): number => Math.max(0, ...series.map(entryWidth));

/** Series side by side, in as many lines as they need. */
function legendLines({ series }: Figure, width: number): Series[][] {
  const lines: Series[][] = [];
  let used = 0;
  for (const one of series) {
    used += entryWidth(one);
    const last = lines[lines.length - 1];
    if (last && used - 16 <= width) last.push(one);
    else {
      lines.push([one]);
      used = entryWidth(one);
    }
  }
  return lines;
}

function legendOf({ legend, series }: Figure, field: Box, lines: Series[][]): Frame['legend'] {
  if (legend === 'right')
    return series.map(({ name, color }, index) => ({
      name,
      color,
      left: field.left + field.width + 16,
      top: field.top + 8 + index * 20,
    }));
  return lines.flatMap((line, index) => {
    let left = field.left;
    return line.map((one) => {
      const place = {
        name: one.name,
        color: one.color,
        left,
        top: field.top - (lines.length - index) * LEGEND + 6,
      };
      left += entryWidth(one);
      return place;
    });
  });
}

const cut = (text: string, room: number): string => {
  const letters = Math.max(1, Math.floor(room / (FONT * LETTER)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
};
