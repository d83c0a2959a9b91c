/** Goods that are put at another location: two rows of the ledger in one change, and on hand stays what it was. */
import * as z from 'zod/mini';
import { isRefusal, Refusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { nameField, placeField, quantityField } from '../input';
import { post } from '../post';
import { KEEPS_STOCK } from '../roles';
import { findProduct } from '../rules/find';
import { placeNamed, placesIn, placeWord } from '../settings';
import { products } from '../tables';

const input = () =>
  z.object({
    /** Id or SKU. */
    product: nameField('stock.productNeeded'),
    quantity: quantityField(),
    /** Without it from the main location. */
    from: placeField(),
    /** Without it to the main location. */
    to: placeField(),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Transferred {
  /** The row that goes out, and the one that comes in. */
  readonly moves: readonly string[];
  readonly sku: string;
  readonly quantity: number;
  /** Names of the two locations, empty for the main one. */
  readonly from: string;
  readonly to: string;
}

export const transfer: Action<Input, Transferred> = {
  name: 'stock.transfer',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { product, quantity, from: here, to: there }) => {
    if (placesIn(context.settings).length === 0) return refuse('stock.place.none', {}, { field: 'to' });
    const from = placeNamed(context, here, 'from');
    if (isRefusal(from)) return from;
    const to = placeNamed(context, there, 'to');
    if (isRefusal(to)) return to;
    if (from === to) return refuse('stock.place.same', { place: placeWord(context, to) }, { field: 'to' });
    const found = findProduct(context.from(products).all(), product, 'product');
    if ('problem' in found) return new Refusal([found.problem]);
    const reason = `${placeWord(context, from)} → ${placeWord(context, to)}`;
    const shared = { product: found.id, kind: 'transfer', reference: '', reason } as const;
    const posted = post(context, [
      { ...shared, quantity: -quantity, place: from },
      { ...shared, quantity, place: to },
    ]);
    if (isRefusal(posted)) return posted;
    return { moves: posted.rows.map(({ id }) => id), sku: found.values.sku, quantity, from, to };
  },
  inverse: { with: 'stock.undoMoves', input: (_, { moves }) => ({ moves }) },
  done: ({ sku, quantity, from, to }, context) => ({
    code: 'stock.transferDone',
    values: { sku, quantity, from: placeWord(context, from), to: placeWord(context, to) },
  }),
};
