/** The look of cells between Sheets' keys and Excel's styles. Sheets begins with Arial in size 10, which both say only where it is otherwise. */
import type { Alignment, Border, Font, Style } from 'exceljs';
import type { CellValue, Format, RichRun, RichText } from '../gate/operations';
import { argbOf, hexOf } from './colours';
import type { Left } from './left';

const FAMILY = 'Arial';
const SIZE = 10;
const BLACK = '#000000';
const MOST_RUNS = 1_000;

/** Every key of a look as it is where nothing was set: a look that takes all others away. */
export const PLAIN: Required<Omit<Format, 'rich' | 'borders'>> = {
  ...{ numberFormat: '', bold: false, italic: false, fontSize: SIZE, fontColor: '', background: '' },
  ...{
    align: 'general',
    verticalAlign: 'bottom',
    wrap: 'overflow',
    fontFamily: '',
    line: 'none',
    rotation: 0,
  },
};

/** @param pattern the number format that shows, the cell's own or the one that its value brings */
export function styleOf(format: Format, pattern: string | undefined): Partial<Style> {
  const { background, align, verticalAlign, wrap, rotation } = format;
  const alignment: Partial<Alignment> = {
    ...(align && align !== 'general' && { horizontal: align }),
    ...(verticalAlign && { vertical: verticalAlign }),
    ...(wrap === 'wrap' && { wrapText: true }),
    // Excel has letters one above another too, and calls it so.
    ...(rotation !== undefined && { textRotation: rotation }),
  };
  const fill = argbOf(background);
  return {
    font: fontOf(format),
    ...(pattern && { numFmt: pattern }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } }),
  };
}

export function fontOf({ fontFamily, fontSize, fontColor, bold, italic, line }: Format): Partial<Font> {
  const color = argbOf(fontColor);
  return {
    ...{ name: fontFamily ?? FAMILY, size: fontSize ?? SIZE },
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(color && { color }),
    ...(line === 'underline' && { underline: true }),
    ...(line === 'line-through' && { strike: true }),
  };
}

/** @param left borders and fills that Sheets' scripts cannot see are counted here */
export function formatOf(style: Partial<Style>, theme: readonly string[], left: Left): Format {
  const { numFmt, alignment = {}, fill, border } = style;
  const { horizontal, vertical, wrapText, textRotation } = alignment;
  if (border && Object.values(border).some((side) => Boolean((side as Partial<Border> | undefined)?.style)))
    left.add('borders');
  const plain = fill?.type === 'pattern' && (fill.pattern === 'solid' || fill.pattern === 'none');
  if (fill && !plain) left.add('fills');
  const background = plain && fill.pattern === 'solid' ? hexOf(fill.fgColor, theme) : undefined;
  const pattern = patternOf(numFmt);
  const align =
    horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined;
  return {
    ...(pattern && { numberFormat: pattern }),
    ...(background && { background }),
    ...lettersOf(style.font, theme),
    ...((align ?? (horizontal === 'centerContinuous' ? 'center' : undefined)) && {
      align: align ?? 'center',
    }),
    ...((vertical === 'top' || vertical === 'middle') && { verticalAlign: vertical }),
    ...(wrapText && { wrap: 'wrap' }),
    ...(textRotation !== undefined && textRotation !== 0 && { rotation: textRotation }),
  };
}

/** exceljs gives a text, in spite of its types sometimes a record. */
function patternOf(numFmt: unknown): string | undefined {
  const text = typeof numFmt === 'string' ? numFmt : undefined;
  return text && text !== 'General' ? text : undefined;
}

function lettersOf(font: Partial<Font> | undefined, theme: readonly string[]): Format {
  if (!font) return {};
  const { name, size, bold, italic, underline, strike } = font;
  const color = hexOf(font.color, theme);
  const lined = underline !== undefined && underline !== false && underline !== 'none';
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(name && name !== FAMILY && { fontFamily: name }),
    ...(size && size !== SIZE && { fontSize: size }),
    ...(color && color !== BLACK && { fontColor: color }),
    ...(strike ? { line: 'line-through' as const } : lined && { line: 'underline' as const }),
  };
}

export interface Run {
  text: string;
  font?: Partial<Font>;
}

/** A text of several looks for Sheets; parts that look like the cell have no keys of their own. */
export function richOf(runs: readonly Run[], theme: readonly string[], link?: string): RichText {
  let at = 0;
  const made = runs.slice(0, MOST_RUNS).map(({ text, font }): RichRun => {
    const from = at;
    at += text.length;
    const { line, ...look } = lettersOf(font, theme);
    return {
      ...{ from, to: at },
      ...look,
      ...(line === 'underline' && { underline: true }),
      ...(line === 'line-through' && { strikethrough: true }),
      ...(link !== undefined && { link }),
    };
  });
  return { text: runs.map(({ text }) => text).join(''), runs: made };
}

/** The text of a cell as Excel's runs, with the stretches between them; undefined where it has one look. */
export function runsOf(value: CellValue, format: Format): Run[] | undefined {
  const { rich } = format;
  if (!rich || rich.text !== value || rich.runs.length === 0) return undefined;
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to, underline, strikethrough, ...look } of [...rich.runs].sort(
    (a, b) => a.from - b.from,
  )) {
    if (from > at) runs.push({ text: rich.text.slice(at, from), font: fontOf(format) });
    const line = strikethrough ? 'line-through' : underline ? 'underline' : format.line;
    runs.push({
      text: rich.text.slice(Math.max(at, from), to),
      font: fontOf({ ...format, ...look, ...(line && { line }) }),
    });
    at = Math.max(at, to);
  }
  if (at < rich.text.length) runs.push({ text: rich.text.slice(at), font: fontOf(format) });
  return runs.filter(({ text }) => text !== '');
}
