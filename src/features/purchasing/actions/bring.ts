/**
 * Brings in purchases from before Rapi, with what came of them and what was paid. Nothing is posted: their receipts are openings or ledger rows already.
 * What is still to come is on order from now on.
 */
import * as z from 'zod/mini';
import type { Money } from '../../../kernel/money';
import { isRefusal, type Problem, problem, Refusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { findProduct, post, products } from '../../stock';
import { dayField, listField, moneyField, nameField, textField, unitsField } from '../input';
import { openOf, restated } from '../rules/sums';
import { purchaseLines, purchases } from '../tables';
import { usual } from './order';

const given = () =>
  z.object({
    supplier: nameField('purchasing.supplier'),
    ordered: dayField(),
    expected: z.optional(z.nullable(dayField())),
    due: z.optional(z.nullable(dayField())),
    /** Day of the newest receipt. */
    receivedOn: z.optional(z.nullable(dayField())),
    /** In minor units. */
    paid: z.optional(moneyField('purchasing.amount')),
    paidOn: z.optional(z.nullable(dayField())),
    note: z.optional(textField()),
    by: z.optional(textField()),
    lines: listField(
      z.object({
        product: nameField('purchasing.productNeeded'),
        quantity: unitsField(1),
        cost: z.optional(z.nullable(moneyField('purchasing.cost'))),
        received: z.optional(unitsField(0)),
        rejected: z.optional(unitsField(0)),
      }),
    ),
  });
const input = () => z.object({ purchases: listField(given()) });
type Input = z.infer<ReturnType<typeof input>>;

export const bring: Action<Input, { readonly purchases: readonly string[] }> = {
  name: 'purchasing.bring',
  writes: true,
  input,
  roles: ['owner', 'manager', 'staff'],
  run: (context, { purchases: asked }) => {
    const all = context.from(products).all();
    const problems: Problem[] = [];
    const coming = new Map<string, number>();
    const made = asked.map((purchase, at) => {
      const rows = purchase.lines.flatMap((line, index) => {
        const field = `purchases.${at}.lines.${index}`;
        const found = findProduct(all, line.product, `${field}.product`);
        if ('problem' in found) {
          problems.push(found.problem);
          return [];
        }
        const { sku, name, averageCost } = found.values;
        const { quantity, received = 0, rejected = 0 } = line;
        if (received + rejected > quantity) {
          const asks = { sku, open: quantity, asked: received + rejected };
          problems.push(problem('purchasing.tooMany', asks, { field: `${field}.received` }));
        }
        const cost = line.cost ?? usual(context, averageCost);
        const counted = { quantity, received, rejected, cancelled: 0 };
        const open = openOf(counted);
        coming.set(found.id, (coming.get(found.id) ?? 0) + open);
        return [
          { ...counted, product: found.id, sku, name, cost, open, accepted: (received * cost) as Money },
        ];
      });
      return { purchase, rows };
    });
    if (problems.length > 0) return new Refusal(problems);
    const numbers = made.map(({ purchase, rows }) => {
      const { lines: _, note = '', by = '', paid = 0 as Money, receivedOn, ...facts } = purchase;
      const record = context.change.insert(purchases, {
        ...facts,
        expected: facts.expected ?? null,
        due: facts.due ?? null,
        receivedAt: receivedOn == null ? null : context.zone.momentOf(receivedOn),
        paidOn: facts.paidOn ?? null,
        paid,
        notes: note,
        by,
        lineCount: rows.length,
        ...restated(rows, paid),
      });
      for (const [index, row] of rows.entries()) {
        const { id } = context.change.insert(purchaseLines, { ...row, purchase: record.id });
        if (index === 0) record.firstLine = id;
      }
      return record.id;
    });
    const posted = post(
      context,
      [],
      [],
      [...coming].map(([product, units]) => ({ product, units })),
    );
    return isRefusal(posted) ? posted : { purchases: numbers };
  },
  inverse: { none: 'purchasing.broughtStays' },
  done: ({ purchases: made }) => ({ code: 'purchasing.brought', values: { count: made.length } }),
};
