/** Takes ledger rows back by reversing rows: the ledger itself is never edited. */
import * as z from 'zod/mini';
import { isRefusal, type Problem, problem, Refusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { nameField } from '../input';
import { post } from '../post';
import { deciding, isReversed, withPartners } from '../reversals';
import { KEEPS_STOCK } from '../roles';
import type { Move } from '../rules/ledger';

const input = () =>
  z.object({
    moves: z
      .array(nameField('stock.movesNeeded'), { error: 'stock.movesNeeded' })
      .check(z.minLength(1, 'stock.movesNeeded'), z.maxLength(200, 'stock.linesMany')),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const undoMoves: Action<Input, { readonly moves: readonly string[] }> = {
  name: 'stock.undoMoves',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { moves: ids }) => {
    const newest = deciding(context, ids);
    const problems: Problem[] = [];
    const found: Move[] = [];
    for (const id of withPartners(ids, newest)) {
      const move = newest.find((row) => row.id === id);
      if (!move) problems.push(problem('stock.moveOld', { id }));
      else if (move.kind === 'receive' && move.line !== '')
        problems.push(problem('stock.moveOfPurchase', { id, reference: move.reference }));
      // A shipment belongs to order lines that would no longer agree with it.
      else if (move.kind === 'ship' || move.line !== '')
        problems.push(problem('stock.moveOfOrder', { id, reference: move.reference }));
      else if (isReversed(move, newest)) problems.push(problem('stock.moveReversed', { id }));
      else found.push(move);
    }
    if (problems.length > 0) return new Refusal(problems);
    const posted = post(
      context,
      found.reverse().map(({ id, product, kind, quantity, cost, reason, place }) => ({
        product,
        kind: kind ?? 'count',
        quantity: -quantity,
        cost,
        reference: id,
        reason,
        place,
      })),
    );
    if (isRefusal(posted)) return posted;
    return { moves: posted.rows.map(({ id }) => id) };
  },
  // Taking back what was taken back is reversing the reversing rows.
  inverse: { with: 'stock.undoMoves', input: (_, { moves: made }) => ({ moves: made }) },
  done: ({ moves: made }) => ({ code: 'stock.undone', values: { count: made.length } }),
};
