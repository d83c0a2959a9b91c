/** Which rows of the ledger stand, and which have been taken back by a later row. */
import { idOf, numberOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import { asWritten, numberIn } from './newest';
import type { Move } from './rules/ledger';
import { moves } from './tables';

/** A transfer's other row stands right before or behind it. */
const withNeighbours = (id: string): string[] => {
  const number = numberOf(moves, id) ?? 0;
  return [number - 1, number, number + 1].filter((each) => each > 0).map((each) => idOf(moves, each));
};

/** Rows older than so many others are corrected by a count: what has been built on them since is too much to know. */
const NEWEST = 500;

/**
 * Whether a row that reverses this one stands, and has not been reversed in turn. Only a later row with the opposite quantity does: what goods come from is
 * free text, and a person may write the number of a row there, even that of the row being written.
 */
export function isReversed(move: Move, newest: readonly Move[]): boolean {
  return newest
    .slice(newest.indexOf(move) + 1)
    .some(
      (row) =>
        row.reference === move.id &&
        row.product === move.product &&
        row.quantity === -move.quantity &&
        !isReversed(row, newest),
    );
}

/** These rows, and of a transfer among them the other row as well: goods that left one location came to another. */
export function withPartners(ids: readonly string[], rows: readonly Move[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of ids) {
    const move = rows.find((row) => row.id === id);
    if (move?.kind !== 'transfer') {
      found.add(id);
      continue;
    }
    // What goes out is entered first.
    const other = numberIn(move) + (move.quantity < 0 ? 1 : -1);
    const pair = rows.filter((row) => row === move || numberIn(row) === other);
    for (const row of pair.sort((a, b) => numberIn(a) - numberIn(b))) found.add(row.id);
  }
  return found;
}

/**
 * The rows that decide, in the order of their numbers: the newest, one round trip. Where people sorted the ledger the newest stand anywhere: then these rows
 * and those that take them back are looked for, some more round trips.
 */
export function deciding(context: Context, ids: readonly string[]): readonly Move[] {
  const ledger = context.from(moves);
  const newest = ledger.tail(NEWEST).map(({ values }) => values);
  if (asWritten(newest, NEWEST)) return newest;
  const found = new Map<string, Move>();
  for (const stored of ledger.byIds(ids.flatMap(withNeighbours)))
    if (stored) found.set(stored.id, stored.values);
  for (let wanted = [...found.keys()]; wanted.length > 0; ) {
    const naming = ledger.where('reference', wanted).filter(({ id }) => !found.has(id));
    for (const { id, values } of naming) found.set(id, values);
    wanted = naming.map(({ id }) => id);
  }
  return [...found.values()].sort((a, b) => numberIn(a) - numberIn(b));
}
