/** One line of the log: who changed what, when and through which door, as the ring and the tab hold it, and how it is said. */
import type { Moment } from '../../kernel/day';
import type { Values } from '../../kernel/problem';
import { columnOf, type Table } from '../../kernel/table';
import { type Bilingual, type Language, say } from '../../kernel/words';
import type { Said } from '../../ports/action';
import type { Door } from '../../ports/context';
import { texts } from './words';

/** Who did it, through which door, by which action, and what was said of it; without an action something typed became a record. */
export type Deed = readonly [by: string, door: Door, action: string, said?: Said];

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
  /** The sentence as it was said, where that is all there is; empty where nobody was told one. */
  readonly text: string;
  /** What the sentence is made of: it is said anew in the language of whoever reads it. */
  readonly said?: Said;
}

/** What was typed, and what was typed over guarded cells, which hold again what they held: the heads of its columns are named when it is read. */
export const TYPED = 'log.cells';
const PUT_BACK = 'log.putBack';
/** Of a value in a sentence, and of what was typed into one cell. */
const MOST_SIGNS = 120;
const MOST_TYPED = 60;
const MOST_ROWS = 6;

/** Codes and values in few bytes: long texts are cut. */
export function shortSaid({ code, values = {} }: Said): Said {
  const short = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.slice(0, MOST_SIGNS) : value,
  ]);
  return short.length > 0 ? { code, values: Object.fromEntries(short) as Values } : { code };
}

/** Finds what a line is made of: sentences by their code, tables by their key. */
export interface Lookup {
  readonly words: (code: string) => Bilingual | undefined;
  readonly table: (key: string) => Table | undefined;
}

/** The sentence of a line, in the language of whoever reads; as it was said where this version has no such sentence. */
export function sayLine({ text, said, action }: Line, language: Language, { words, table }: Lookup): string {
  if (!said) return text;
  const { code, values = {} } = said;
  const typed = code === TYPED || code === PUT_BACK ? table(String(values.table)) : undefined;
  if (typed) {
    const known = String(values.keys)
      .split(' ')
      .filter((key) => key in typed.columns);
    const heads = known.map((key) => columnOf(typed, key).header[language]).join(', ');
    const what = values.cell === undefined ? heads : `${heads}: ${values.cell}`;
    return code === TYPED ? what : say(texts[PUT_BACK], language, { what });
  }
  const sentence = words(code);
  return sentence ? say(sentence, language, values) : text || action;
}

interface Edited {
  readonly keys: readonly string[];
  readonly cell: (key: string) => unknown;
  /** What guarded cells hold again. */
  readonly single?: unknown;
  readonly before?: Readonly<Record<string, unknown>>;
}

/**
 * What a person typed into records, as what one line says and the ids it is of: into free columns, or over guarded ones of a tab in which nobody works, which
 * hold again what they held. Elsewhere such an edit waits as a proposal. Undefined where it was nothing of the kind.
 */
export function typedIn(
  table: Table,
  edited: readonly Edited[],
): { readonly said: Said; readonly records: readonly (readonly [string, string])[] } | undefined {
  const records = edited.filter(({ cell }) => cell('id') !== '');
  const isFree = (key: string): boolean => columnOf(table, key).writer === 'person';
  const isBack = ({ single, before }: Edited, key: string): boolean =>
    table.hidden === true &&
    key !== 'stamp' &&
    columnOf(table, key).writer === 'rapi' &&
    (single !== undefined || before?.[key] !== undefined);
  const free = records.filter(({ keys }) => keys.some(isFree));
  const rows = free.length > 0 ? free : records.filter((row) => row.keys.some((key) => isBack(row, key)));
  const [first] = rows;
  if (!first) return undefined;
  const keys = first.keys.filter((key) => (free.length > 0 ? isFree(key) : isBack(first, key)));
  const cell = first.cell(keys[0] as string);
  const short = typeof cell === 'string' || typeof cell === 'number' ? String(cell).slice(0, MOST_TYPED) : '';
  const one = rows.length === 1 && keys.length === 1 && short !== '' && { cell: short };
  return {
    said: {
      code: free.length > 0 ? TYPED : PUT_BACK,
      values: { table: table.key, keys: keys.join(' '), ...one },
    },
    records: rows.slice(0, MOST_ROWS).map((row) => [table.key, String(row.cell('id'))] as const),
  };
}
