/** The journal: what a change will write, made durable before the first cell is touched, so that whoever comes next can finish it. */

import type { Deed } from '../../features/log';
import { checksum } from '../../kernel/checksum';
import type { Moment } from '../../kernel/day';
import type { Answer } from '../../kernel/protocol';
import { utf8Length } from '../../kernel/text';
import type { Head, JournalHead } from '../head';
import type { PlainCell } from '../tables/cell';
import type { ClearPlan } from './clears';

/** Cells of one record: what each was when it was read, and what it shall be. */
export interface UpdatePlan {
  readonly table: string;
  readonly id: string;
  /** Where the record stood; only a hint. */
  readonly row: number;
  readonly cells: Record<string, [before: PlainCell, after: PlainCell]>;
  /** A cell of the row that is not written: it tells by the read-back whether columns were moved meanwhile. */
  readonly beside?: readonly [key: string, cell: PlainCell];
}

/** New records of one table, one block of consecutive rows and ids. */
export interface InsertPlan {
  readonly table: string;
  readonly row: number;
  /** Number of the first id. */
  readonly first: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** Cells that a person had typed where the one new row goes: its place is free while it holds these. */
  readonly typed?: readonly PlainCell[];
}

/** A large block of new records, journalled only by its place: it is removed when it is not complete. */
export interface PlannedInsert {
  readonly table: string;
  readonly row: number;
  readonly first: number;
  readonly count: number;
  readonly checksum: string;
}

export interface Journal {
  readonly request: string;
  /** E-mail of the person who asked. */
  readonly by: string;
  /** Checksum of what was asked, as the answer keeps it. */
  readonly of?: string;
  /** Epoch milliseconds. */
  readonly at: Moment;
  /** What the log says of it. */
  readonly deed?: Deed;
  readonly updates: readonly UpdatePlan[];
  readonly inserts: readonly InsertPlan[];
  readonly planned: readonly PlannedInsert[];
  /** Records that go; absent in most changes. */
  readonly clears?: readonly ClearPlan[];
  /** Properties that are set once it is written. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Texts of a person who is forgotten, taken out of all that is remembered once it is written. */
  readonly forgets?: readonly string[];
  /** What the request is told, now or after a crash. */
  readonly answer: Answer;
}

/** Tables that a change touches. */
export function tablesOf({ updates, inserts, planned: large, clears = [] }: Journal): string[] {
  return [...updates, ...inserts, ...large, ...clears].map(({ table }) => table);
}

/** A property holds 9 KB of bytes; a character may take three. */
const PART_LIMIT = 8_900;
/** Above this a change journals its new rows by place only; the store holds 500 KB in all, answers and head included. */
const ROWS_LIMIT = 120_000;
/** Bytes that no journal may pass: such a change has to be cut into batches. */
const JOURNAL_LIMIT = 400_000;
/** Bytes of the whole store that are used, of 500 KB: the head and the answer set at the change's end still need a little. */
const STORE_LIMIT = 480_000;

const partKey = (index: number): string => `part.${index}`;

/** The journal with its large inserts reduced to their place, if it would be too large otherwise; rows that people typed are theirs, and never removed. */
export function bounded(journal: Journal): Journal {
  const typed = journal.inserts.filter((insert) => insert.typed !== undefined);
  const made = journal.inserts.filter((insert) => insert.typed === undefined);
  if (JSON.stringify(made).length <= ROWS_LIMIT) return journal;
  const planned = made.map(
    ({ table, row, first, rows }): PlannedInsert => ({
      table,
      row,
      first,
      count: rows.length,
      checksum: checksum(JSON.stringify(rows)),
    }),
  );
  return { ...journal, inserts: typed, planned };
}

/**
 * The values to set in one go: the parts and the head that names them. What an earlier, longer journal left `before` behind them is emptied, or it would fill
 * the store for good. Undefined when the change is too large for one journal.
 */
export function journalled(
  head: Head,
  journal: Journal,
  before: Readonly<Record<string, string>>,
): { head: Head; parts: Record<string, string> } | undefined {
  const text = JSON.stringify(journal);
  if (utf8Length(text) > Math.min(JOURNAL_LIMIT, STORE_LIMIT - takenBy(before))) return undefined;
  const parts: Record<string, string> = {};
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const length = fitting(text, start);
    parts[partKey(count++)] = text.slice(start, start + length);
    start += length;
  }
  for (let behind = count; before[partKey(behind)]; behind++) parts[partKey(behind)] = '';
  const named: JournalHead = { request: journal.request, parts: count, checksum: checksum(text) };
  return { head: { ...head, journal: named }, parts };
}

/** Bytes of all that is no journal. */
function takenBy(properties: Readonly<Record<string, string>>): number {
  let bytes = 0;
  for (const [key, text] of Object.entries(properties))
    if (!key.startsWith('part.')) bytes += utf8Length(key) + utf8Length(text);
  return bytes;
}

/** How many characters from `start` fit into one value, counted in bytes of UTF-8 and never splitting a pair. */
function fitting(text: string, start: number): number {
  let bytes = 0;
  let end = start;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + width > PART_LIMIT) break;
    bytes += width;
    end += width === 4 ? 2 : 1;
  }
  return end - start;
}

/** The journal that a crashed run left, or undefined: parts that do not match the head are void. */
export function leftJournal(head: Head, properties: Readonly<Record<string, string>>): Journal | undefined {
  if (!head.journal) return undefined;
  let text = '';
  for (let index = 0; index < head.journal.parts; index++) text += properties[partKey(index)] ?? '';
  return checksum(text) === head.journal.checksum ? (JSON.parse(text) as Journal) : undefined;
}

/** The journal whose parts stand there, whether or not a head names it. */
export function anyJournal(properties: Readonly<Record<string, string>>): Journal | undefined {
  let text = '';
  for (let index = 0; properties[partKey(index)] !== undefined; index++) {
    text += properties[partKey(index)];
    try {
      return JSON.parse(text) as Journal;
    } catch {
      // It has further parts.
    }
  }
  return undefined;
}
