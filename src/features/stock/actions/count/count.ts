/** One product counted in the sidebar: against the book of this very moment. */
import * as z from 'zod/mini';
import { Refusal } from '../../../../kernel/problem';
import type { Action } from '../../../../ports/feature';
import { type CountState, counts, REASONS } from '../../counts';
import { countedField, nameField } from '../../input';
import { movesSince } from '../../newest';
import { actor } from '../../post';
import { KEEPS_STOCK } from '../../roles';
import { counting, settled } from '../../rules/count';
import { findProduct } from '../../rules/find';
import { products } from '../../tables';
import { EMPTY } from './start';

const input = () =>
  z.object({
    /** Id or SKU. */
    product: nameField('stock.productNeeded'),
    counted: countedField(),
    reason: z.optional(
      z.nullable(
        z.enum(
          REASONS.map(({ key }) => key),
          { error: 'stock.count.reason' },
        ),
      ),
    ),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Counted {
  readonly row: string;
  readonly sku: string;
  readonly difference: number;
  readonly state: CountState;
}

export const countOne: Action<Input, Counted> = {
  name: 'stock.count',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { product, counted, reason }) => {
    const found = findProduct(context.from(products).all(), product, 'product');
    if ('problem' in found) return new Refusal([found.problem]);
    const { sku, name, onHand } = found.values;
    const places = context.from(counts).all();
    const place = places.find(
      ({ values: { product: id, state } }) => id === found.id && state !== null && state !== 'posted',
    );
    const before = place?.values ?? { ...EMPTY, product: found.id, book: onHand };
    const taken = { ...counting(before, counted, context.now), counted };
    // A second count is held against the first as of its own time.
    const ledger = taken.firstAt === null ? [] : movesSince(context, taken.firstAt);
    const told = settled({ ...before, ...taken }, ledger, onHand);
    const { book = onHand, difference = 0, state = 'same' } = told ?? {};
    const patch = {
      ...taken,
      book,
      difference,
      state,
      reason: reason ?? before.reason,
      by: actor(context),
    };
    const named = { product: found.id, sku, name };
    if (place) context.change.update(counts, place, patch);
    const row = place?.id ?? context.change.insert(counts, { ...EMPTY, ...named, ...patch }).id;
    return { row, sku, difference, state };
  },
  // A wrong count is counted again: which of two was right only the shelf knows.
  inverse: { none: 'stock.count.countStays' },
  done: ({ sku, difference, state }) => ({
    code: state === 'again' ? 'stock.count.takenAgain' : 'stock.count.taken',
    values: { sku, difference: difference > 0 ? `+${difference}` : difference },
  }),
};
