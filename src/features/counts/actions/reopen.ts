/** Takes a posted count back: reversing rows of the same moment, and the list is open again with what was counted. */
import * as z from 'zod/mini';
import { isRefusal, type Problem, problem, Refusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { deciding, isReversed, KEEPS_STOCK, type Move, nameField, post } from '../../stock';
import { counts } from '../tables';

const input = () =>
  z.object({
    rows: z
      .array(nameField('counts.rowNeeded'))
      .check(z.minLength(1, 'counts.rowNeeded'), z.maxLength(200, 'stock.linesMany')),
    moves: z.array(nameField('stock.movesNeeded')).check(z.maxLength(200, 'stock.linesMany')),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const reopenCount: Action<Input, { readonly rows: readonly string[] }> = {
  name: 'counts.reopen',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { rows, moves: ids }) => {
    const places = context
      .from(counts)
      .all()
      .filter(({ id, values }) => rows.includes(id) && values.state === 'posted');
    // The next count has taken the place: only the ledger still tells of this one.
    if (places.length < new Set(rows).size) return refuse('counts.overtaken');
    const newest = ids.length > 0 ? deciding(context, ids) : [];
    const problems: Problem[] = [];
    const found: Move[] = [];
    for (const id of new Set(ids)) {
      const move = newest.find((row) => row.id === id);
      if (!move) problems.push(problem('stock.moveOld', { id }));
      else if (move.kind !== 'count')
        problems.push(problem('stock.moveOfOrder', { id, reference: move.reference }));
      else if (isReversed(move, newest)) problems.push(problem('stock.moveReversed', { id }));
      else found.push(move);
    }
    if (problems.length > 0) return new Refusal(problems);
    // As of the time of the count, so that what was counted is held against the same book again.
    const posted = post(
      context,
      found.reverse().map(({ id, product, quantity, at, reason, place }) => ({
        product,
        kind: 'count',
        quantity: -quantity,
        reference: id,
        reason,
        place,
        at: at ?? context.now,
      })),
    );
    if (isRefusal(posted)) return posted;
    for (const place of places) {
      const { difference } = place.values;
      context.change.update(counts, place, { state: difference === 0 ? 'same' : 'differs', move: '' });
    }
    context.change.show(counts, true);
    return { rows: places.map(({ id }) => id) };
  },
  inverse: { with: 'counts.post', input: ({ rows }) => ({ rows }) },
  done: ({ rows }) => ({ code: 'counts.reopened', values: { count: rows.length } }),
};
