/** What the records of one look add up to, by day and as they stand now; and how remembered days join it. */
import type { Day } from '../../../kernel/day';
import type { Amount } from '../../../ports/figures';
import { daysOf, type Span } from './periods';

/** By figure, or by figure and part: `orders.in:shopee`. */
export type Sums = Record<string, number>;

export interface Book {
  /** What happened, by day. */
  readonly days: Map<Day, Sums>;
  /** As it stands now. */
  readonly now: Sums;
  /** As it stood at the beginning of a day, of each day that was remembered. */
  readonly mornings: Map<Day, Sums>;
}

export const emptyBook = (): Book => ({ days: new Map(), now: {}, mornings: new Map() });

const keyOf = ({ figure, part }: Amount): string => (part === undefined ? figure : `${figure}:${part}`);

export function enter(book: Pick<Book, 'days' | 'now'>, amounts: readonly Amount[]): void {
  for (const each of amounts) {
    const sums = each.day === undefined ? book.now : dayIn(book, each.day);
    const key = keyOf(each);
    sums[key] = (sums[key] ?? 0) + each.amount;
  }
}

/** Adds sums that were remembered for a day. */
export function add(book: Pick<Book, 'days'>, day: Day, sums: Readonly<Sums>): void {
  const into = dayIn(book, day);
  for (const [key, amount] of Object.entries(sums)) into[key] = (into[key] ?? 0) + amount;
}

function dayIn({ days }: Pick<Book, 'days'>, day: Day): Sums {
  const found = days.get(day) ?? {};
  days.set(day, found);
  return found;
}

/** A figure with all its parts. */
export function total(sums: Readonly<Sums>, figure: string): number {
  let all = sums[figure] ?? 0;
  for (const key of Object.keys(sums)) if (key.startsWith(`${figure}:`)) all += sums[key] as number;
  return all;
}

/** Whether anything is said of it, be it zero. */
export const knows = (sums: Readonly<Sums>, figure: string): boolean =>
  Object.keys(sums).some((key) => key === figure || key.startsWith(`${figure}:`));

/** One part of a figure. */
export const partOf = (sums: Readonly<Sums>, figure: string, part: string): number =>
  sums[`${figure}:${part}`] ?? 0;

/** The days of a span as one. */
export function over({ days }: Pick<Book, 'days'>, span: Span): Sums {
  const sums: Sums = {};
  for (const day of daysOf(span)) {
    for (const [key, amount] of Object.entries(days.get(day) ?? {})) sums[key] = (sums[key] ?? 0) + amount;
  }
  return sums;
}

/** The first day of which anything is known. */
export function firstDay({ days }: Pick<Book, 'days'>): Day | undefined {
  let first: Day | undefined;
  for (const day of days.keys()) if (first === undefined || day < first) first = day;
  return first;
}
