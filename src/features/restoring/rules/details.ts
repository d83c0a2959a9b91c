/** The rows that differ as people read them: which row, which columns, what stood there then and what stands there now. */

import { type Day, sayDay } from '../../../kernel/day';
import { letters } from '../../../kernel/letters';
import { type Language, sayNumber } from '../../../kernel/words';
import { absolute, cellsOf, comparable, hash, type Kept, keyOf } from '../../backup';
import type { Kind, Pair } from './compare';

export interface DetailCell {
  /** Header word, or the column's letters where it has none. */
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

export interface Detail {
  /** Names the row towards a restore of chosen rows. */
  readonly key: string;
  readonly kind: Kind;
  /** `PRD-0001`; empty where the sheet has no ids. */
  readonly id: string;
  /** What people know the row by: its first text. */
  readonly name: string;
  /** Where it stands now, else where it stood. */
  readonly row: number;
  readonly cells: readonly DetailCell[];
}

export interface Sheets {
  readonly was: readonly string[];
  readonly now: readonly string[];
  /** Column of the id, 0 for none. */
  readonly key: number;
}

/** How a cell is said: the language, and each column's number format. */
export interface Saying {
  readonly language: Language;
  readonly formats: readonly string[];
  /** Columns, from 0, that say nothing to people: shown only where nothing else differs. */
  readonly quiet?: ReadonlySet<number>;
}

/** Characters of one cell that are shown. */
const MOST = 400;

/** Names a row that differs: by its id, else by its places and what it holds, so that another state of the sheet gives another name. */
export function rowKey({ was, now, key }: Sheets, { was: t, now: n }: Pair): string {
  const lines = [t === undefined ? '[]' : was[t], n === undefined ? '[]' : now[n]] as [string, string];
  const id = keyOf(lines[0], key) || keyOf(lines[1], key);
  if (id !== '') return id;
  const place = (at: number | undefined): string => (at === undefined ? '' : String(at + 1));
  return `${place(t)}:${place(n)}:${hash(lines.map(comparable).join('\n')).toString(36)}`;
}

export function detailOf(sheets: Sheets, pair: Pair, saying: Saying): Detail {
  const { was, now, key } = sheets;
  const before = pair.was === undefined ? [] : cellsOf(was[pair.was] as string);
  const after = pair.now === undefined ? [] : cellsOf(now[pair.now] as string);
  const headers = [cellsOf(was[0] ?? '[]'), cellsOf(now[0] ?? '[]')] as const;
  const cells: DetailCell[] = [];
  const quiet: DetailCell[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    const [a = '', b = ''] = [before[at], after[at]];
    if (same(a, b)) continue;
    (saying.quiet?.has(at) ? quiet : cells).push({
      column: columnWord(headers[0][at], headers[1][at], at + 1),
      was: sayCell(a, (pair.was ?? 0) + 1, at, saying),
      now: sayCell(b, (pair.now ?? 0) + 1, at, saying),
    });
  }
  const known = after.length > 0 ? after : before;
  const id = keyOf(JSON.stringify(known), key);
  const name = known.find((cell) => typeof cell === 'string' && cell !== '' && cell !== id);
  return {
    key: rowKey(sheets, pair),
    kind: pair.kind,
    id,
    name: typeof name === 'string' ? cutAt(name.replace(/\s+/g, ' '), 60) : '',
    row: (pair.now ?? pair.was ?? 0) + 1,
    cells: cells.length > 0 ? cells : quiet,
  };
}

/** Whether two cells count as the same: formulas by themselves, not by what they show. */
export function same(a: Kept, b: Kept): boolean {
  return comparable(JSON.stringify([a])) === comparable(JSON.stringify([b]));
}

/** The header over a column; where it had another one, both. */
function columnWord(was: Kept = '', now: Kept = '', column: number): string {
  const words = [...new Set([headerText(was), headerText(now)])].filter((word) => word !== '');
  return words.join(' → ') || letters(column);
}

function headerText(cell: Kept): string {
  const shown = typeof cell === 'object' && 'f' in cell ? (cell.v ?? '') : cell;
  return typeof shown === 'string' ? cutAt(shown.replace(/ ?▸$/, ''), 60) : '';
}

/** `row` from 1, `at` from 0. */
function sayCell(cell: Kept, row: number, at: number, { language, formats }: Saying): string {
  if (typeof cell === 'string') return cutAt(cell, MOST);
  if (typeof cell === 'number') return sayFormatted(cell, formats[at] ?? '', language);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('d' in cell) return sayWall(cell.d, formats[at] ?? '', language);
  if ('e' in cell) return cell.e;
  return cutAt(absolute(cell.f, row, at + 1), MOST);
}

/** A number with the sign that the column's format gives it: per cent, a currency in front. */
function sayFormatted(value: number, format: string, language: Language): string {
  const rounded = (by: number): number => Math.round(value * by * 1e6) / 1e6;
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value);
  const bare = format.split(';')[0] ?? '';
  if (bare.includes('%')) return `${sayNumber(rounded(100), language)} %`;
  const currency = /"([^"\d]{1,6})"(?=[#0])/.exec(bare)?.[1] ?? '';
  return `${currency}${sayNumber(rounded(1), language)}`;
}

/** `5 Nov 2026`, with its time where the format shows one, or where it has one and no format says otherwise. */
function sayWall(wall: string, format: string, language: Language): string {
  const [day = '', time = ''] = wall.split('T');
  const clock = time.slice(0, 5).replace(':', language === 'id' ? '.' : ':');
  const hasTime = /h/i.test(format) || (format === '' && time.slice(0, 5) !== '00:00');
  if (!/[dmy]/i.test(format.replace(/am\/pm|\[?[hs]+\]?|:m+/gi, '')) && hasTime && format !== '')
    return clock;
  return `${sayDay(day as Day, language)}${hasTime ? `, ${clock}` : ''}`;
}

const cutAt = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
