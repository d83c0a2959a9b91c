/** Takes rows off the list of a count that has not been posted; nothing of the stock changes. */
import * as z from 'zod/mini';
import { refuse } from '../../../../kernel/problem';
import type { Action } from '../../../../ports/feature';
import { counts } from '../../counts';
import { nameField } from '../../input';
import { KEEPS_STOCK } from '../../roles';
import { EMPTY, isOpen } from './start';

const input = () =>
  z.object({
    /** Rows of the list; without them all that are open. */
    rows: z.optional(z.array(nameField('stock.count.rowNeeded')).check(z.maxLength(300, 'stock.linesMany'))),
    /** Also those that somebody has counted. */
    counted: z.optional(z.boolean()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const dropCount: Action<Input, { readonly rows: number }> = {
  name: 'stock.dropCount',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { rows, counted = false }) => {
    const open = context
      .from(counts)
      .all()
      .filter(
        ({ id, values, bad }) => isOpen(values.state) && bad.length === 0 && (!rows || rows.includes(id)),
      )
      .slice(0, 300);
    if (open.length === 0) return refuse('stock.count.none');
    const taken = open.filter(({ values }) => values.counted !== null);
    if (taken.length > 0 && !counted) return refuse('stock.count.begun', { count: taken.length });
    for (const place of open)
      context.change.update(counts, place, {
        ...EMPTY,
        state: null,
        product: '',
        sku: '',
        name: '',
        book: 0,
      });
    return { rows: open.length };
  },
  inverse: { none: 'stock.count.dropStays' },
  done: ({ rows }) => ({ code: 'stock.count.dropped', values: { count: rows } }),
};
