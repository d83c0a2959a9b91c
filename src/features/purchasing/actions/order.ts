/** Orders goods from a supplier: from then on they are on order, and expected after the lead time. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../../../kernel/day';
import { fromMajor, isAmount, type Money } from '../../../kernel/money';
import { isRefusal, type Problem, problem, Refusal } from '../../../kernel/problem';
import { fold } from '../../../kernel/text';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { actor, findProduct, post, products, suppliers } from '../../stock';
import { dayField, listField, moneyField, nameField, textField, unitsField } from '../input';
import { BUYS } from '../roles';
import { itemsText, restated } from '../rules/sums';
import { purchaseLines, purchases } from '../tables';

const input = () =>
  z.object({
    supplier: nameField('purchasing.supplier'),
    lines: listField(
      z.object({
        /** Id or SKU. */
        product: nameField('purchasing.productNeeded'),
        quantity: unitsField(1),
        /** Of one unit, in minor units; without it the present average. */
        cost: z.optional(z.nullable(moneyField('purchasing.cost'))),
      }),
    ),
    /** Without it today and the longest lead time. */
    expected: z.optional(z.nullable(dayField())),
    due: z.optional(z.nullable(dayField())),
    note: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Ordered {
  readonly no: string;
  readonly supplier: string;
  readonly items: string;
}

export const order: Action<Input, Ordered> = {
  name: 'purchasing.order',
  writes: true,
  input,
  roles: BUYS,
  run: (context, { supplier, lines: asked, expected, due, note }) => {
    const all = context.from(products).all();
    const problems: Problem[] = [];
    const seen = new Set<string>();
    const lines = asked.flatMap(({ product, quantity, cost }, index) => {
      const field = `lines.${index}.product`;
      const found = findProduct(all, product, field);
      if ('problem' in found) {
        problems.push(found.problem);
        return [];
      }
      const { sku, name, averageCost, leadDays } = found.values;
      if (seen.has(found.id)) problems.push(problem('purchasing.twice', { sku }, { field }));
      seen.add(found.id);
      const each = cost ?? usual(context, averageCost);
      if (!isAmount(quantity * each))
        problems.push(problem('purchasing.cost', {}, { field: `lines.${index}.cost` }));
      return [{ product: found.id, sku, name, quantity, cost: each, leadDays }];
    });
    if (problems.length > 0) return new Refusal(problems);
    const rows = lines.map(({ leadDays: _, ...line }) => ({
      ...line,
      received: 0,
      rejected: 0,
      cancelled: 0,
      open: line.quantity,
      accepted: 0 as Money,
    }));
    const purchase = context.change.insert(purchases, {
      supplier,
      ordered: context.today,
      expected: expected ?? arrival(context, supplier, lines),
      due: due ?? null,
      notes: note ?? '',
      by: actor(context),
      lineCount: rows.length,
      ...restated(rows, 0 as Money),
    });
    for (const [index, row] of rows.entries()) {
      const { id } = context.change.insert(purchaseLines, { ...row, purchase: purchase.id });
      // The record is written after the action returned, so it can still learn where its lines begin.
      if (index === 0) purchase.firstLine = id;
    }
    const posted = post(
      context,
      [],
      [],
      rows.map(({ product, quantity }) => ({ product, units: quantity })),
    );
    if (isRefusal(posted)) return posted;
    return { no: purchase.id, supplier, items: itemsText(rows.slice(0, 3)) };
  },
  inverse: { with: 'purchasing.cancelRest', input: (_, { no }) => ({ id: no }) },
  done: ({ no, supplier, items }) => ({ code: 'purchasing.ordered', values: { no, supplier, items } }),
};

/** The present average in whole minor units. */
export function usual({ currency }: Pick<Context, 'currency'>, averageCost: number): Money {
  const digits = 10 ** currency.digits;
  return fromMajor(Math.round(averageCost * digits) / digits, currency) ?? (0 as Money);
}

/** Today and the longest lead time that products or supplier say; nobody knows where none does. */
function arrival(
  context: Context,
  supplier: string,
  lines: readonly { readonly leadDays: number | null }[],
): Day | null {
  const known = lines.flatMap(({ leadDays }) => (leadDays === null ? [] : [leadDays]));
  if (known.length < lines.length) {
    const key = fold(supplier);
    const firm = context
      .from(suppliers)
      .all()
      .find(({ values }) => fold(values.name) === key);
    if (firm?.values.leadDays != null) known.push(firm.values.leadDays);
  }
  return known.length > 0 ? addDays(context.today, Math.max(...known)) : null;
}
