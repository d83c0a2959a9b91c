/**
 * The lines of the log that are not in its tab yet: a ring of values in the document's properties. They are set along with the head of the change that they
 * tell of, so that a line costs no round trip and stands there if and only if the change does.
 */
import type { Moment } from '../../kernel/day';
import type { Answer } from '../../kernel/protocol';
import { columnOf, type Table } from '../../kernel/table';
import { utf8Length } from '../../kernel/text';
import { type Language, say } from '../../kernel/words';
import type { Door } from '../../ports/context';
import { texts } from './words';

/** Who did it, through which door, by which action; without an action something typed became a record. */
export type Deed = readonly [by: string, door: Door, action: string];

export interface Line {
  /** Goes up line by line, through lost properties and restores too. */
  readonly number: number;
  readonly at: Moment;
  readonly by: string;
  readonly door: Door;
  /** `orders.ship`; empty for what was typed into cells. */
  readonly action: string;
  /** Ids of the records it touched, those that its sentence names first. */
  readonly rows: readonly string[];
  /** The sentence that was said; empty where nobody was told one. */
  readonly text: string;
}

type Packed = readonly [number, number, string, string, string, string, string];
type Properties = Readonly<Record<string, string>>;

/** 61 KB of the 500 of the store, some 400 lines: they wait at most an hour for their tab, and a day where the keeper’s jobs rest. */
const PARTS = 8;
/** Bytes; a property holds 9 KB. */
const PART_LIMIT = 7_600;
const MOST_ROWS = 6;
const MOST_SIGNS = 160;
/** Seconds of 1970 to the first workbook: numbers begin with the time, so that those after lost properties are higher. */
const EPOCH_S = 1_750_000_000;

const keyOf = (part: number): string => `log.${part}`;
const packed = (text: string | undefined): Packed[] => (text ? (JSON.parse(text) as Packed[]) : []);
const firstOf = (text: string | undefined): number => Number(/^\[\[(\d+)/.exec(text ?? '')?.[1] ?? 0);

/** The value to set along with a change, or with what is answered beside the journal. */
export function logged(
  properties: Properties,
  {
    at,
    deed: [by, door, action] = ['', 'cell', ''],
    answer,
  }: { at: Moment; deed?: Deed | undefined; answer: Answer },
  records: readonly (readonly [table: string, id: string])[] = [],
): Record<string, string> {
  // The log’s own keeping is no news.
  if (!answer.ok || action.startsWith('log.')) return {};
  const text = (answer.message ?? '').slice(0, MOST_SIGNS);
  const named = text.match(/\b[A-Z]{2,4}-\d{2,}\b/g) ?? [];
  const rows = [...new Set([...named, ...records.map(([, id]) => id)])].slice(0, MOST_ROWS).join(' ');
  let part = 0;
  for (let each = 1; each < PARTS; each++)
    if (firstOf(properties[keyOf(each)]) > firstOf(properties[keyOf(part)])) part = each;
  const lines = packed(properties[keyOf(part)]);
  // What a job says again and again is said once.
  if (door === 'job' && lines.some((line) => line[4] === action && line[5] === rows && line[6] === text))
    return {};
  const last = lines[lines.length - 1]?.[0] ?? 0;
  const line: Packed = [
    Math.max(last + 1, Math.floor(at / 1000) - EPOCH_S),
    at,
    by,
    door,
    action,
    rows,
    text,
  ];
  const longer = JSON.stringify([...lines, line]);
  return utf8Length(longer) <= PART_LIMIT
    ? { [keyOf(part)]: longer }
    : { [keyOf((part + 1) % PARTS)]: JSON.stringify([line]) };
}

/** The lines of the ring, oldest first. */
export function linesIn(recall: (key: string) => string | undefined): Line[] {
  return Array.from({ length: PARTS }, (_, part) => packed(recall(keyOf(part))))
    .flat()
    .sort((a, b) => a[0] - b[0])
    .map(([number, at, by, door, action, rows, text]) => ({
      number,
      at: at as Moment,
      by,
      door: door as Door,
      action,
      rows: rows === '' ? [] : rows.split(' '),
      text,
    }));
}

interface Typed {
  readonly keys: readonly string[];
  readonly cell: (key: string) => unknown;
  /** What guarded cells hold again. */
  readonly single?: unknown;
  readonly before?: Readonly<Record<string, unknown>>;
}

/**
 * What a person typed into records, as the words and ids of one line: into free columns, or over guarded ones of a tab in which nobody works, which hold
 * again what they held. Elsewhere such an edit waits as a proposal.
 */
export function typedIn(
  table: Table,
  edited: readonly Typed[],
  language: Language,
): { readonly message: string; readonly records: readonly (readonly [string, string])[] } | undefined {
  const records = edited.filter(({ cell }) => cell('id') !== '');
  const isFree = (key: string): boolean => columnOf(table, key).writer === 'person';
  const isBack = ({ single, before }: Typed, key: string): boolean =>
    table.hidden === true &&
    key !== 'stamp' &&
    columnOf(table, key).writer === 'rapi' &&
    (single !== undefined || before?.[key] !== undefined);
  const free = records.filter(({ keys }) => keys.some(isFree));
  const rows = free.length > 0 ? free : records.filter((row) => row.keys.some((key) => isBack(row, key)));
  const [first] = rows;
  if (!first) return undefined;
  const keys = first.keys.filter((key) => (free.length > 0 ? isFree(key) : isBack(first, key)));
  const heads = keys.map((key) => columnOf(table, key).header[language]).join(', ');
  const cell = first.cell(keys[0] as string);
  const short = typeof cell === 'string' || typeof cell === 'number' ? String(cell).slice(0, 60) : '';
  const one = rows.length === 1 && keys.length === 1 && short !== '' ? `: ${short}` : '';
  const what = `${heads}${one}`;
  return {
    message: free.length > 0 ? what : say(texts['log.putBack'], language, { what }),
    records: rows.slice(0, MOST_ROWS).map((row) => [table.key, String(row.cell('id'))] as const),
  };
}
