/**
 * One look at everything that figures are made of. Long tables are read from their end: what their older records add to each day is remembered, up to a
 * number that is kept with it. A record counts either there or here, by its number, so that late history and days long over need no special care.
 */
import type { Day } from '../../kernel/day';
import { numberOf, type RowOf, type Table } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import type { Amount, Source } from '../../ports/figures';
import { type Remembered, remembered } from './remembered';
import { add, type Book, emptyBook, enter } from './rules/sums';

/** Records of a long table that are looked at anew each time: the orders of two months in a busy shop. */
export const NEWEST = 4_000;

/** So many of them are never passed. */
export const STAY = NEWEST / 2;

export interface Seen {
  readonly source: Source;
  readonly id: string;
  readonly number: number;
  readonly row: number;
  readonly amounts: readonly Amount[];
}

export interface Look {
  readonly today: Day;
  readonly book: Book;
  readonly records: readonly Seen[];
  readonly before: Remembered;
}

export function lookAt(context: Context, features: readonly Feature[]): Look {
  const before = remembered(context);
  const records = features
    .flatMap(({ figures }) => figures?.sources ?? [])
    .flatMap((source) => seenOf(context, source, before));
  return { today: context.today, records, before, book: bookOf(records, before) };
}

/** What was remembered, and what is seen beyond it. */
function bookOf(records: readonly Seen[], before: Remembered): Book {
  const book = emptyBook();
  for (const [day, sums] of before.sums) add(book, day, sums);
  for (const [day, states] of before.states) book.mornings.set(day, states);
  for (const { source, number, amounts } of records) {
    const counted = number <= before.upTo(source.table);
    enter(book, counted ? amounts.filter(({ day }) => day === undefined) : amounts);
  }
  return book;
}

interface Row {
  readonly id: string;
  readonly row: number;
  readonly values: RowOf<Table>;
}

function seenOf(context: Context, source: Source, before: Remembered): Seen[] {
  const { table } = source;
  return rowsOf(context, source, before).map(({ id, row, values }) => ({
    source,
    id,
    row,
    number: numberOf(table, id) ?? 0,
    amounts: source.amounts(values, context),
  }));
}

/** The newest records where these reach back to what is remembered; else a few columns of all of them. */
function rowsOf(context: Context, { table, reads, columns }: Source, before: Remembered): readonly Row[] {
  const reading = context.from(table);
  if (reads === 'all') return reading.all();
  const newest = reading.tail(NEWEST);
  if (newest.length < NEWEST || follows(table, newest, before.upTo(table))) return newest;
  return reading.fields(columns);
}

/** Whether they stand in the order of their numbers, as Rapi writes them, and none is missing between what is remembered and them. */
function follows(table: Table, newest: readonly Row[], upTo: number): boolean {
  const numbers = newest.map(({ id }) => numberOf(table, id) ?? 0);
  const [first = 0] = numbers;
  const last = numbers[numbers.length - 1] ?? 0;
  return (
    first <= upTo + 1 &&
    last - first < 2 * NEWEST &&
    numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
  );
}
