/** A stock count: the difference as of its own time, and when it has to be counted again. */
import type { Moment } from '../../../kernel/day';
import type { RowOf } from '../../../kernel/table';
import { type Link, onHandAt } from '../../stock';
import type { CountState } from '../choices';
import type { counts } from '../tables';

export type CountRow = Readonly<RowOf<typeof counts>>;

/** Differences up to so many units are never asked for again, nor those up to a tenth of the book. */
const SMALL_UNITS = 2;
const SMALL_SHARE = 0.1;

/** Whether a difference is so large that a second count has to confirm it. Both in units. */
export function isLarge(difference: number, book: number): boolean {
  return Math.abs(difference) > Math.max(SMALL_UNITS, SMALL_SHARE * book);
}

/** What a counted row says, with `confirmed` where an earlier count found the same difference. */
export function stateOfCount(difference: number, book: number, confirmed: boolean): CountState {
  if (difference === 0) return 'same';
  return isLarge(difference, book) && !confirmed ? 'again' : 'differs';
}

export interface Settled {
  readonly book: number;
  readonly difference: number;
  readonly state: CountState;
}

/**
 * A counted row against the book as it was when it was counted; undefined where nobody counted. `ledger` holds at least every row since the earlier of its
 * counts, `onHand` is what the book says now of the row's location.
 */
export function settled(
  row: Pick<CountRow, 'product' | 'counted' | 'at' | 'first' | 'firstAt' | 'place'>,
  ledger: readonly Link[],
  onHand: number,
): Settled | undefined {
  const { product, counted, at, first, firstAt, place } = row;
  if (counted === null || at === null) return undefined;
  const book = onHandAt(ledger, product, onHand, at, place);
  const difference = counted - book;
  const confirmed =
    first !== null &&
    firstAt !== null &&
    first - onHandAt(ledger, product, onHand, firstAt, place) === difference;
  return { book, difference, state: stateOfCount(difference, book, confirmed) };
}

type Typed = Pick<CountRow, 'book' | 'counted' | 'state' | 'seen' | 'at' | 'first' | 'firstAt'>;

/** A count as it is taken down: the one before it, if any, becomes the first of two. */
export function counting(
  row: Typed,
  counted: number | null,
  now: Moment,
): Pick<CountRow, 'seen' | 'at' | 'first' | 'firstAt'> {
  const before =
    row.seen === null
      ? { first: row.first, firstAt: row.firstAt }
      : { first: row.seen, firstAt: row.at ?? now };
  return { ...before, seen: counted, at: counted === null ? null : now };
}

/**
 * What follows from a row that a person typed in, by what the row itself holds: the difference to the pre-filled book. `fresh` says that the count itself was
 * typed, be it the same number again. Nothing follows where the row is posted already.
 */
export function typedCount(row: Typed, fresh: boolean, now: Moment): Partial<CountRow> {
  if (row.state === 'posted' || row.state === null) return {};
  const anew = row.counted !== row.seen || (fresh && row.counted !== null);
  const taken = anew ? counting(row, row.counted, now) : row;
  const { seen, at, first, firstAt } = taken;
  if (row.counted === null) return { difference: null, state: 'waiting', seen, at, first, firstAt };
  const difference = row.counted - row.book;
  const state = stateOfCount(difference, row.book, first !== null && first - row.book === difference);
  return { difference, state, seen, at, first, firstAt };
}
