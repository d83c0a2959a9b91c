/** One codec per kind of column. Text is always text; numbers, days and choices understand what people type. */
import { type Cell, type CellContext, type Choice, type Codec, Unreadable } from './column';
import { type Day, type Moment, readDay } from './day';
import { byWord, wordOf } from './labels';
import { fromMajor, type Money, toMajor } from './money';
import { readNumber } from './number';
import { problem } from './problem';
import { CELL_LIMIT, normalPhone } from './text';
import type { Bilingual } from './words';
import { isIndonesian } from './zone';

const bad = (code: string, cell: Cell): Unreadable =>
  new Unreadable(problem(code, { typed: String(cell).slice(0, 40) }));

/** Any cell as the text a person would say it is. */
function asText(cell: Cell, context: CellContext): string {
  if (cell instanceof Date) return context.zone.dayAt(cell.getTime() as Moment);
  return String(cell);
}

function text(kind: 'text' | 'longText' | 'id' | 'reference', table?: string): Codec<string> {
  return {
    kind,
    empty: '',
    ...(table && { table }),
    decode: (cell, context) => {
      const read = asText(cell, context);
      return read.length > CELL_LIMIT ? bad('cell.tooLong', cell) : read;
    },
    encode: (value) => value,
    format: () => '@',
  };
}

export const textCodec = text('text');
export const longTextCodec = text('longText');
export const idCodec = text('id');
export const referenceCodec = (table: string): Codec<string> => text('reference', table);

/** A phone number in normal form where it is one; other text stays as typed, for people note extensions and names there. */
export const phoneCodec: Codec<string> = {
  ...text('text'),
  kind: 'phone',
  decode: (cell, context) => {
    const read = asText(cell, context).trim();
    if (read.length > CELL_LIMIT) return bad('cell.tooLong', cell);
    return read === '' ? '' : (normalPhone(read, isIndonesian(context.zone)) ?? read);
  },
};

function numeric<T extends number | null>(
  kind: 'count' | 'decimal' | 'money' | 'percent',
  empty: T,
  accept: (value: number, context: CellContext) => number | undefined,
  give: (value: number, context: CellContext) => number,
  format: (context: CellContext) => string,
): Codec<T> {
  return {
    kind,
    empty,
    decode: (cell, context) => {
      if (cell === '') return empty;
      const percent = kind === 'percent' && typeof cell === 'string' && cell.trim().endsWith('%');
      const typed =
        typeof cell === 'string'
          ? readNumber(percent ? cell.trim().slice(0, -1) : cell, context.language)
          : cell;
      if (typeof typed !== 'number' || !Number.isFinite(typed)) return bad(`cell.${kind}`, cell);
      const value = accept(percent ? typed / 100 : typed, context);
      return value === undefined ? bad(`cell.${kind}`, cell) : (value as T);
    },
    encode: (value, context) => (value === null ? '' : give(value as number, context)),
    format,
  };
}

/** A whole number. */
export const countCodec = <T extends number | null>(empty: T): Codec<T> =>
  numeric(
    'count',
    empty,
    (v) => (Number.isSafeInteger(v) ? v : undefined),
    (v) => v,
    () => '#,##0',
  );
/** A number with a fraction, kept unrounded. */
export const decimalCodec = <T extends number | null>(empty: T, format = '#,##0.00'): Codec<T> =>
  numeric(
    'decimal',
    empty,
    (v) => v,
    (v) => v,
    () => format,
  );
/** A share: 0.15 in code and cell, shown as 15%. */
export const percentCodec = <T extends number | null>(empty: T, format = '0.0%'): Codec<T> =>
  numeric(
    'percent',
    empty,
    (v) => v,
    (v) => v,
    () => format,
  );
/** Whole minor units in code, major units in the cell. */
export const moneyCodec = <T extends Money | null>(empty: T): Codec<T> =>
  numeric<T>(
    'money',
    empty,
    (v, { currency }) => fromMajor(v, currency),
    (v, { currency }) => toMajor(v as Money, currency),
    ({ currency }) => `"${currency.symbol}"#,##0${currency.digits ? `.${'0'.repeat(currency.digits)}` : ''}`,
  );

export const dayCodec: Codec<Day | null> = {
  kind: 'day',
  empty: null,
  decode: (cell, context) => {
    if (cell === '') return null;
    if (cell instanceof Date) return context.zone.dayAt(cell.getTime() as Moment);
    return (typeof cell === 'string' && readDay(cell, context.today)) || bad('cell.day', cell);
  },
  encode: (value, { zone }) => (value === null ? '' : new Date(zone.momentOf(value))),
  format: () => 'd mmm yyyy',
};

export const momentCodec: Codec<Moment | null> = {
  kind: 'moment',
  empty: null,
  decode: (cell, context) => {
    if (cell === '') return null;
    if (cell instanceof Date) return cell.getTime() as Moment;
    const day = typeof cell === 'string' ? readDay(cell, context.today) : undefined;
    return day ? context.zone.momentOf(day) : bad('cell.moment', cell);
  },
  // Whole seconds: a fraction of a day gives no more back for sure.
  encode: (value) => (value === null ? '' : new Date(Math.round(value / 1000) * 1000)),
  format: ({ language }) => (language === 'id' ? 'd mmm yyyy hh.mm' : 'd mmm yyyy hh:mm'),
};

const YES: Bilingual = { id: 'Ya', en: 'Yes' };

/** Yes or nothing. Not a checkbox: unticked boxes count as content, and every table would seem a thousand rows long. */
export const flagCodec: Codec<boolean> = {
  kind: 'flag',
  empty: false,
  choices: [{ key: 'yes', words: YES }],
  decode: (cell) => {
    if (typeof cell === 'boolean') return cell;
    const read = String(cell).trim().toLowerCase();
    if (['', 'false', 'tidak', 'no', '0'].includes(read)) return false;
    return ['true', ...Object.values(YES).map((each) => String(each).toLowerCase()), '1', 'x'].includes(read)
      ? true
      : bad('cell.flag', cell);
  },
  encode: (value, { language }) => (value ? YES[language] : ''),
  format: () => '@',
};

/** A real checkbox, for acting columns of small tabs only: each unticked one counts as content of its row (see `flagCodec`). */
export const boxCodec: Codec<boolean> = {
  kind: 'box',
  empty: false,
  decode: flagCodec.decode,
  encode: (value) => value,
  format: () => 'General',
};

/** A fixed choice: its key in code, its word in the workbook's language or the firm's own in the cell; all of them are read. */
export function choiceCodec<K extends string>(choices: readonly (Choice & { key: K })[]): Codec<K | null> {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  const standing = byWord(choices, {});
  const own = choices.some(({ label }) => label !== undefined);
  let read: { readonly labels: CellContext['labels']; readonly words: typeof standing } | undefined;
  /** Learnt once for the labels of a run, not for each cell. */
  const wordsFor = ({ labels }: CellContext): typeof standing => {
    if (!own || !labels) return standing;
    if (read?.labels !== labels) read = { labels, words: byWord(choices, { labels }) };
    return read.words;
  };
  return {
    kind: 'choice',
    empty: null,
    choices,
    decode: (cell, context) =>
      cell === ''
        ? null
        : (wordsFor(context).get(String(cell).trim().toLowerCase())?.key ?? bad('cell.choice', cell)),
    encode: (value, context) => {
      const choice = value === null ? undefined : byKey.get(value);
      return value === null ? '' : choice ? wordOf(choice, context) : value;
    },
    format: () => '@',
  };
}
