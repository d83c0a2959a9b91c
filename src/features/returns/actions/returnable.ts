/** What of an order is out there and may come back. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Query } from '../../../ports/feature';
import { idField, loadLines, loadOrder } from '../../orders';

const input = () => z.object({ id: idField() });

export interface Returnable {
  readonly goods: readonly { readonly line: string; readonly name: string; readonly left: number }[];
}

export const returnable: Query<z.infer<ReturnType<typeof input>>, Returnable> = {
  name: 'returns.returnable',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const stored = loadLines(context, order);
    if (isRefusal(stored)) return stored;
    return {
      goods: stored
        .map(({ values: { id: line, name, shipped, returned } }) => ({
          line,
          name,
          left: shipped - returned,
        }))
        .filter(({ left }) => left > 0),
    };
  },
};
