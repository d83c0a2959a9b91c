/** The rows of the ledger that came after a moment, read from its end. */
import type { Moment } from '../../kernel/day';
import { numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Move } from './rules/ledger';
import { moves } from './tables';

/** Rows read at first: some days of a busy shop. */
const NEWEST = 500;

export const numberIn = ({ id }: Pick<Move, 'id'>): number => numberOf(moves, id) ?? 0;

/** Whether these are the newest rows as Rapi wrote them: one number after the other, and none far away. */
export function asWritten(newest: readonly Move[], most: number): boolean {
  const numbers = newest.map(numberIn);
  const [first = 0] = numbers;
  const last = numbers[numbers.length - 1] ?? 0;
  return (
    last - first < 2 * most && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
  );
}

/** When a row was entered: history was entered later than it happened. */
const enteredAt = ({ entered, at }: Move): number => entered ?? at ?? 0;

/**
 * Rows of the ledger in the order they were entered, with all that happened after `since` among them: one round trip, for what is entered is never later
 * than it happened. Where people sorted the ledger, or more than `NEWEST` rows came since, it is read whole: one more.
 */
export function movesSince(context: Context, since: Moment): readonly Move[] {
  const ledger = context.from(moves);
  const newest = ledger.tail(NEWEST).map(({ values }) => values);
  const [first] = newest;
  const reaches = newest.length < NEWEST || (first !== undefined && enteredAt(first) <= since);
  if (reaches && asWritten(newest, NEWEST)) return newest;
  return ledger
    .all()
    .map(({ values }) => values)
    .sort((a, b) => numberIn(a) - numberIn(b));
}
