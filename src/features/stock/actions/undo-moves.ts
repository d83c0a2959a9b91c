/** Takes ledger rows back by reversing rows: the ledger itself is never edited. */
import * as z from 'zod/mini';
import { isRefusal, type Problem, problem, Refusal } from '../../../kernel/problem';
import { numberOf } from '../../../kernel/table';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { nameField } from '../input';
import { post } from '../post';
import { KEEPS_STOCK } from '../roles';
import type { Move } from '../rules/ledger';
import { moves } from '../tables';

/** Rows older than so many others are corrected by a count: what has been built on them since is too much to know. */
const NEWEST = 500;

const input = () =>
  z.object({
    moves: z
      .array(nameField('stock.movesNeeded'), { error: 'stock.movesNeeded' })
      .check(z.minLength(1, 'stock.movesNeeded'), z.maxLength(200, 'stock.linesMany')),
  });
type Input = z.infer<ReturnType<typeof input>>;

/**
 * Whether a row that reverses this one stands, and has not been reversed in turn. Only a later row with the opposite quantity does: what goods come from is
 * free text, and a person may write the number of a row there, even that of the row being written.
 */
function isReversed(move: Move, newest: readonly Move[]): boolean {
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

const numberIn = ({ id }: Move): number => numberOf(moves, id) ?? 0;

/** Whether these are the newest rows as Rapi wrote them: one number after the other, and none far away. */
function asWritten(newest: readonly Move[]): boolean {
  const numbers = newest.map(numberIn);
  const [first = 0] = numbers;
  const last = numbers[numbers.length - 1] ?? 0;
  return (
    last - first < 2 * NEWEST &&
    numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
  );
}

/**
 * The rows that decide, in the order of their numbers: the newest, one round trip. Where people sorted the ledger the newest stand anywhere: then these rows
 * and those that take them back are looked for, some more round trips.
 */
function deciding(context: Context, ids: readonly string[]): readonly Move[] {
  const ledger = context.from(moves);
  const newest = ledger.tail(NEWEST).map(({ values }) => values);
  if (asWritten(newest)) return newest;
  const found = new Map<string, Move>();
  for (const stored of ledger.byIds(ids)) if (stored) found.set(stored.id, stored.values);
  for (let wanted = [...found.keys()]; wanted.length > 0; ) {
    const naming = ledger.where('reference', wanted).filter(({ id }) => !found.has(id));
    for (const { id, values } of naming) found.set(id, values);
    wanted = naming.map(({ id }) => id);
  }
  return [...found.values()].sort((a, b) => numberIn(a) - numberIn(b));
}

export const undoMoves: Action<Input, { readonly moves: readonly string[] }> = {
  name: 'stock.undoMoves',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { moves: ids }) => {
    const newest = deciding(context, ids);
    const problems: Problem[] = [];
    const found: Move[] = [];
    for (const id of new Set(ids)) {
      const move = newest.find((row) => row.id === id);
      if (!move) problems.push(problem('stock.moveOld', { id }));
      // A shipment belongs to order lines that would no longer agree with it.
      else if (move.kind === 'ship' || move.line !== '')
        problems.push(problem('stock.moveOfOrder', { id, reference: move.reference }));
      else if (isReversed(move, newest)) problems.push(problem('stock.moveReversed', { id }));
      else found.push(move);
    }
    if (problems.length > 0) return new Refusal(problems);
    const posted = post(
      context,
      found.reverse().map(({ id, product, kind, quantity, cost, reason }) => ({
        product,
        kind: kind ?? 'count',
        quantity: -quantity,
        cost,
        reference: id,
        reason,
      })),
    );
    if (isRefusal(posted)) return posted;
    return { moves: posted.rows.map(({ id }) => id) };
  },
  // Taking back what was taken back is reversing the reversing rows.
  inverse: { with: 'stock.undoMoves', input: (_, { moves: made }) => ({ moves: made }) },
  done: ({ moves: made }) => ({ code: 'stock.undone', values: { count: made.length } }),
};
