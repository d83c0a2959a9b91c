/** What lies on cells beside their content, layer by layer, as texts that are empty for Google's default. */
import type { Layer, Patch } from '../../ports/book';
import { ruleFrom, ruleText } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Seen = string | number | { toString(): string } | null;

interface Means {
  readonly read: (range: Range) => readonly (readonly Seen[])[];
  /** The empty text is the default again. */
  readonly write: (range: Range, value: string) => unknown;
  /** What Google answers where nothing was set. */
  readonly plain: RegExp;
}

const MEANS: Readonly<Record<Exclude<Layer, 'validation'>, Means>> = {
  format: {
    read: (range) => range.getNumberFormats(),
    write: (range, value) => range.setNumberFormat(value || 'General'),
    plain: /^(General|general)?$/,
  },
  color: {
    read: (range) => range.getFontColors(),
    write: (range, value) => range.setFontColor(value || null),
    plain: /^(#000000)?$/,
  },
  background: {
    read: (range) => range.getBackgrounds(),
    write: (range, value) => range.setBackground(value || null),
    plain: /^(#ffffff)?$/i,
  },
  weight: {
    read: (range) => range.getFontWeights(),
    write: (range, value) => range.setFontWeight((value || null) as 'bold' | null),
    plain: /^(normal)?$/,
  },
  style: {
    read: (range) => range.getFontStyles(),
    write: (range, value) => range.setFontStyle((value || null) as 'italic' | null),
    plain: /^(normal)?$/,
  },
  size: {
    read: (range) => range.getFontSizes(),
    write: (range, value) => range.setFontSize(Number(value || 10)),
    plain: /^(10)?$/,
  },
  align: {
    read: (range) => range.getHorizontalAlignments(),
    write: (range, value) => range.setHorizontalAlignment((value || null) as 'left' | null),
    // Without an alignment of their own Google names cells general-left, general-right and the like.
    plain: /^(general.*)?$/,
  },
  vertical: {
    read: (range) => range.getVerticalAlignments(),
    write: (range, value) => range.setVerticalAlignment((value || null) as 'top' | null),
    plain: /^(bottom)?$/,
  },
  wrap: {
    read: (range) => range.getWrapStrategies(),
    write: (range, value) =>
      range.setWrapStrategy(
        SpreadsheetApp.WrapStrategy[
          (value || 'OVERFLOW') as 'WRAP'
        ] as GoogleAppsScript.Spreadsheet.WrapStrategy,
      ),
    plain: /^(OVERFLOW)?$/,
  },
  family: {
    read: (range) => range.getFontFamilies(),
    write: (range, value) => range.setFontFamily(value || null),
    plain: /^(Arial)?$/i,
  },
  line: {
    read: (range) => range.getFontLines(),
    write: (range, value) => range.setFontLine((value || null) as 'underline' | null),
    plain: /^(none)?$/,
  },
  note: { read: (range) => range.getNotes(), write: (range, value) => range.setNote(value), plain: /^$/ },
};

export function readLayer(range: Range, layer: Layer): string[][] {
  if (layer === 'validation') return rulesOf(range.getDataValidations());
  const { read, plain } = MEANS[layer];
  let [last, text]: [last: unknown, text: string] = [undefined, ''];
  // Neighbours look alike, and there are millions of them.
  const said = (value: unknown): string => {
    if (value === last) return text;
    const word = String(value ?? '');
    [last, text] = [value, plain.test(word) ? '' : word];
    return text;
  };
  return read(range).map((row) => row.map(said));
}

/** Every rule costs four calls, so a long stretch of cells with rules is looked at in steps: between two equal ones all are taken to be equal. */
const STEP = 50;

function rulesOf(rules: readonly (readonly (Rule | null)[])[]): string[][] {
  const texts = rules.map((row) => row.map((rule) => (rule ? undefined : '')));
  const at = (row: number, column: number): string => {
    const line = texts[row] as (string | undefined)[];
    line[column] ??= ruleText(rules[row]?.[column] as Rule);
    return line[column] as string;
  };
  const fill = (column: number, from: number, to: number): void => {
    if (to - from < 2) return;
    const same = at(from, column) === at(to, column);
    if (same && to - from <= STEP)
      for (let row = from; row < to; row++) (texts[row] as string[])[column] = at(to, column);
    else {
      const middle = Math.floor((from + to) / 2);
      at(middle, column);
      fill(column, from, middle);
      fill(column, middle, to);
    }
  };
  for (let column = 0; column < (rules[0]?.length ?? 0); column++) {
    for (let row = 0; row < rules.length; row++) {
      if (texts[row]?.[column] !== undefined) continue;
      let end = row;
      while (rules[end + 1]?.[column]) end++;
      at(row, column);
      at(end, column);
      fill(column, row, end);
      row = end;
    }
  }
  return texts.map((row) => row.map((text) => text ?? ''));
}

export function paint(sheet: Sheet, layer: Layer, patches: readonly Patch[]): void {
  for (const { row, column, rows, columns, value } of patches) {
    const range = sheet.getRange(row, column, rows, columns);
    if (layer === 'validation') range.setDataValidation(ruleFrom(value));
    else MEANS[layer].write(range, value);
  }
}

/** These layers as where nothing was set. Borders stay: no documented method reads them, so no version can bring them back. */
export function plain(range: Range, layers: readonly Layer[]): void {
  for (const layer of layers)
    if (layer === 'note') range.clearNote();
    else if (layer === 'validation') range.clearDataValidations();
    else MEANS[layer].write(range, '');
}
