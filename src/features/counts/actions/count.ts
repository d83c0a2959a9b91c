/** One product counted in the sidebar: against the book of this very moment. */
import * as z from 'zod/mini';
import { isRefusal, Refusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import {
  actor,
  countedField,
  findProduct,
  KEEPS_STOCK,
  movesSince,
  nameField,
  placeField,
  placeNamed,
  products,
  unitsAt,
} from '../../stock';
import { type CountState, REASONS } from '../choices';
import { counting, settled } from '../rules/count';
import { counts } from '../tables';
import { EMPTY, isOpen, nameAt } from './start';

const input = () =>
  z.object({
    /** Id or SKU. */
    product: nameField('stock.productNeeded'),
    counted: countedField(),
    /** Location that was counted; without it the main one. */
    place: placeField(),
    reason: z.optional(
      z.nullable(
        z.enum(
          REASONS.map(({ key }) => key),
          { error: 'counts.reason' },
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
  name: 'counts.count',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { product, counted, reason, place: asked }) => {
    const found = findProduct(context.from(products).all(), product, 'product');
    if ('problem' in found) return new Refusal([found.problem]);
    const where = placeNamed(context, asked);
    if (isRefusal(where)) return where;
    const { sku, name } = found.values;
    const onHand = unitsAt(found.values, where);
    const place = context
      .from(counts)
      .all()
      .find(({ values }) => values.product === found.id && values.place === where && isOpen(values.state));
    const before = place?.values ?? { ...EMPTY, product: found.id, book: onHand, place: where };
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
    const named = { product: found.id, sku, name: nameAt(name, where), place: where };
    if (place) context.change.update(counts, place, patch);
    const row = place?.id ?? context.change.insert(counts, { ...EMPTY, ...named, ...patch }).id;
    return { row, sku, difference, state };
  },
  // A wrong count is counted again: which of two was right only the shelf knows.
  inverse: { none: 'counts.countStays' },
  done: ({ sku, difference, state }) => ({
    code: state === 'again' ? 'counts.takenAgain' : 'counts.taken',
    values: { sku, difference: difference > 0 ? `+${difference}` : difference },
  }),
};
