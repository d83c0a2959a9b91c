/** Dasbor as cells: the period in its first row, below it bands of four tiles, each two columns wide and four rows high with one free row under it. */
import { sayDay } from '../../../kernel/day';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import { PERIODS } from '../choices';
import { texts } from '../words';
import type { Period } from './periods';
import { type ShownTile, spanText } from './tiles';

const WIDE = 2;
const A_BAND = 4;
export const BAND_ROWS = 5;
/** Rows of a tile from its first: what each is. */
export const PART_ROWS = { label: 0, figure: 1, change: 2, link: 3 } as const;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the tile of this number begins, 1-based. */
export const placeOf = (at: number): Place => ({
  row: 2 + BAND_ROWS * Math.floor(at / A_BAND),
  column: 1 + WIDE * (at % A_BAND),
});

/** The row below so many tiles. */
export const rowBelow = (tiles: number): number => 2 + BAND_ROWS * Math.ceil(tiles / A_BAND);

/** `Pilihan` of a period. */
export const periodWord = (key: Period['key'], language: 'id' | 'en'): string =>
  PERIODS.find((each) => each.key === key)?.words[language] ?? key;

/** The first row: which days it shows, against which, and when that was so. */
export function headOf(context: Context, period: Period, label: string): string[] {
  const { language, zone, now, today } = context;
  const when = `${sayDay(today, language, today)} ${zone.timeAt(now, language)}`;
  return [
    label,
    periodWord(period.key, language),
    sayDay(period.from, language),
    sayDay(period.to, language),
    say(texts['dashboard.compared'], language, { span: spanText(context, period.before) }),
    '',
    say(texts['dashboard.at'], language, { when }),
    '',
  ];
}

/** The tiles' texts in rows of `columns` cells, as many rows as `tiles` take; links are formulas and come apart. */
export function bodyOf(tiles: readonly ShownTile[], columns: number): string[][] {
  const rows = Array.from({ length: rowBelow(tiles.length) - 2 }, () => Array<string>(columns).fill(''));
  for (const [at, { label, text, change }] of tiles.entries()) {
    const { row, column } = placeOf(at);
    const put = (part: keyof typeof PART_ROWS, said: string): void => {
      (rows[row - 2 + PART_ROWS[part]] as string[])[column - 1] = said;
    };
    put('label', label);
    put('figure', text);
    put('change', change);
  }
  return rows;
}
