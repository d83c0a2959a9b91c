/** Goods that came in: one ledger row a line, on hand and average cost with it. */
import * as z from 'zod/mini';
import { isRefusal, type Problem, Refusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { happened } from '../dated';
import { dayField, moneyField, nameField, placeField, quantityField, textField } from '../input';
import { post } from '../post';
import { KEEPS_STOCK } from '../roles';
import { findProduct } from '../rules/find';
import type { Posting } from '../rules/ledger';
import { placeNamed } from '../settings';
import { products } from '../tables';

const input = () =>
  z.object({
    lines: z
      .array(
        z.object({
          /** Id or SKU. */
          product: nameField('stock.productNeeded'),
          quantity: quantityField(),
          /** Of one unit, in minor units; without it the goods come in at the average. */
          cost: z.optional(z.nullable(moneyField('stock.cost'))),
        }),
        { error: 'stock.linesNeeded' },
      )
      .check(z.minLength(1, 'stock.linesNeeded'), z.maxLength(200, 'stock.linesMany')),
    /** Where it comes from: a delivery note, a supplier. */
    source: z.optional(textField()),
    /** When they came, where that was not today. */
    day: z.optional(dayField()),
    /** Location they are put at; without it the main one. */
    place: placeField(),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Received {
  /** Ids of the ledger rows. */
  readonly moves: readonly string[];
  readonly units: number;
  /** `60 × KTN-TAS, 24 × KTN-CLM`. */
  readonly what: string;
}

export const receive: Action<Input, Received> = {
  name: 'stock.receive',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { lines, source = '', day, place: asked }) => {
    const place = placeNamed(context, asked);
    if (isRefusal(place)) return place;
    const when = happened(context, day, 1);
    if (isRefusal(when)) return when;
    const all = context.from(products).all();
    const problems: Problem[] = [];
    const postings: Posting[] = [];
    for (const [index, { product, quantity, cost }] of lines.entries()) {
      const found = findProduct(all, product, `lines.${index}.product`);
      if ('problem' in found) problems.push(found.problem);
      else
        postings.push({
          product: found.id,
          kind: 'receive',
          quantity,
          cost: cost ?? null,
          reference: source.trim(),
          place,
          ...when,
        });
    }
    if (problems.length > 0) return new Refusal(problems);
    const posted = post(context, postings);
    if (isRefusal(posted)) return posted;
    const said = posted.rows.slice(0, 3).map(({ sku, quantity }) => `${quantity} × ${sku}`);
    return {
      moves: posted.rows.map(({ id }) => id),
      units: posted.rows.reduce((sum, row) => sum + row.quantity, 0),
      what: said.join(', ') + (posted.rows.length > 3 ? ` +${posted.rows.length - 3}` : ''),
    };
  },
  inverse: { with: 'stock.undoMoves', input: (_, { moves }) => ({ moves }) },
  done: ({ units, what }) => ({ code: 'stock.receiveDone', values: { units, what } }),
};
