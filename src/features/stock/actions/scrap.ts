/** Goods that are thrown away: out at the average cost, with the reason; what is left keeps its average. */
import * as z from 'zod/mini';
import { type Money, sayMoney } from '../../../kernel/money';
import { isRefusal, Refusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { SCRAP_REASONS } from '../choices';
import { happened } from '../dated';
import { dayField, nameField, placeField, quantityField } from '../input';
import { post } from '../post';
import { KEEPS_STOCK } from '../roles';
import { findProduct } from '../rules/find';
import { unitsAt } from '../rules/places';
import { placeNamed } from '../settings';
import { products } from '../tables';

const input = () =>
  z.object({
    /** Id or SKU. */
    product: nameField('stock.productNeeded'),
    quantity: quantityField(),
    reason: z.enum(
      SCRAP_REASONS.map(({ key }) => key),
      { error: 'stock.scrapReason' },
    ),
    /** Location it lay at; without it the main one. */
    place: placeField(),
    /** When that was, if not today. */
    day: z.optional(dayField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Scrapped {
  readonly move: string;
  readonly sku: string;
  readonly quantity: number;
  /** What is left on hand, everywhere. */
  readonly onHand: number;
  /** What the goods were worth by the average, in minor units. */
  readonly worth: Money;
}

export const scrap: Action<Input, Scrapped> = {
  name: 'stock.scrap',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { product, quantity, reason, place: asked, day }) => {
    const when = happened(context, day, -quantity);
    if (isRefusal(when)) return when;
    const place = placeNamed(context, asked);
    if (isRefusal(place)) return place;
    const found = findProduct(context.from(products).all(), product, 'product');
    if ('problem' in found) return new Refusal([found.problem]);
    const { sku, onHand, averageCost } = found.values;
    const there = unitsAt(found.values, place);
    if (there < quantity)
      return refuse('stock.notEnough', { sku, onHand: there, asked: quantity }, { field: 'quantity' });
    const words = SCRAP_REASONS.find(({ key }) => key === reason)?.words[context.language] ?? '';
    const posted = post(context, [
      {
        product: found.id,
        kind: 'scrap',
        quantity: -quantity,
        reference: '',
        reason: words,
        place,
        ...when,
      },
    ]);
    if (isRefusal(posted)) return posted;
    const worth = Math.round(quantity * averageCost * 10 ** context.currency.digits) as Money;
    return { move: posted.rows[0]?.id ?? '', sku, quantity, onHand: onHand - quantity, worth };
  },
  inverse: { with: 'stock.undoMoves', input: (_, { move }) => ({ moves: [move] }) },
  done: ({ sku, quantity, onHand, worth }, { currency, language }) => ({
    code: 'stock.scrapDone',
    values: { sku, quantity, onHand, worth: sayMoney(worth, currency, language) },
  }),
};
