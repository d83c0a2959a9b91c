/** Counts what is on order from all purchase lines and names every product or purchase that says something else; finds an error of one unit. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { products } from '../../stock';
import { onOrder } from '../retold';
import { openOf, restated } from '../rules/sums';
import { purchaseLines, purchases } from '../tables';

const input = () => z.object({});

interface Difference {
  readonly id: string;
  readonly cached: number;
  readonly lines: number;
}

export const check: Query<
  z.infer<ReturnType<typeof input>>,
  { readonly products: readonly Difference[]; readonly purchases: readonly string[] }
> = {
  name: 'purchasing.check',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const told = onOrder.retell(context);
    const lines = context
      .from(purchaseLines)
      .all()
      .map(({ values }) => values);
    return {
      products: context
        .from(products)
        .all()
        .flatMap(({ id, values }) => {
          const units = told.get(id)?.onOrder;
          return units === undefined || units === values.onOrder
            ? []
            : [{ id, cached: values.onOrder, lines: Number(units) }];
        }),
      purchases: context
        .from(purchases)
        .all()
        .filter(({ id, values }) => {
          const own = lines.filter(({ purchase }) => purchase === id);
          const { open, received, rejected, accepted, balance, state } = restated(own, values.paid);
          return (
            own.length !== values.lineCount ||
            own.some((line) => line.open !== openOf(line)) ||
            open !== values.open ||
            received !== values.received ||
            rejected !== values.rejected ||
            accepted !== values.accepted ||
            balance !== values.balance ||
            state !== values.state
          );
        })
        .map(({ id }) => id),
    };
  },
};
