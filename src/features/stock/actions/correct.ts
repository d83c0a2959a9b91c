/** The shelf holds something else than the book: the difference is posted with its reason. */
import * as z from 'zod/mini';
import { isRefusal, Refusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { happened } from '../dated';
import { changeField, countedField, dayField, nameField, placeField } from '../input';
import { post } from '../post';
import { KEEPS_STOCK } from '../roles';
import { findProduct } from '../rules/find';
import { unitsAt } from '../rules/places';
import { placeNamed } from '../settings';
import { products } from '../tables';

const input = () =>
  z
    .object({
      /** Id or SKU. */
      product: nameField('stock.productNeeded'),
      /** What was counted on the shelf, or … */
      counted: z.optional(countedField()),
      /** … by how much the book is wrong. */
      change: z.optional(changeField()),
      reason: nameField('stock.reasonNeeded'),
      /** When it was lost or found, where that was not today; a count is always as of now. */
      day: z.optional(dayField()),
      /** Location that was counted or is wrong; without it the main one. */
      place: placeField(),
    })
    .check(
      z.refine((given) => (given.counted === undefined) !== (given.change === undefined), {
        error: 'stock.changeOrCounted',
        path: ['counted'],
      }),
    );
type Input = z.infer<ReturnType<typeof input>>;

export interface Corrected {
  readonly move: string;
  readonly sku: string;
  readonly change: number;
  /** Afterwards at that location. */
  readonly onHand: number;
}

export const correct: Action<Input, Corrected> = {
  name: 'stock.correct',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { product, counted, change, reason, day, place: asked }) => {
    const when = happened(context, change === undefined ? undefined : day, change ?? 0);
    if (isRefusal(when)) return when;
    const found = findProduct(context.from(products).all(), product, 'product');
    if ('problem' in found) return new Refusal([found.problem]);
    const place = placeNamed(context, asked);
    if (isRefusal(place)) return place;
    const { sku } = found.values;
    const there = unitsAt(found.values, place);
    const difference = change ?? (counted as number) - there;
    if (difference === 0) return refuse('stock.sameCount', { sku, onHand: there }, { field: 'counted' });
    if (there + difference < 0 && difference < 0)
      return refuse('stock.notEnough', { sku, onHand: there, asked: -difference }, { field: 'change' });
    const posted = post(context, [
      { product: found.id, kind: 'count', quantity: difference, reference: '', reason, place, ...when },
    ]);
    if (isRefusal(posted)) return posted;
    // Where it answers what somebody typed over *Fisik*, that is settled with it.
    context.change.update(products, found, { check: '' });
    const [row] = posted.rows;
    return { move: row?.id ?? '', sku, change: difference, onHand: there + difference };
  },
  inverse: { with: 'stock.undoMoves', input: (_, { move }) => ({ moves: [move] }) },
  done: ({ sku, change, onHand }) => ({
    code: 'stock.correctDone',
    values: { sku, change: change > 0 ? `+${change}` : change, onHand },
  }),
};
