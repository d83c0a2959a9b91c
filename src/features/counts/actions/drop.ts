/** Takes rows off the list of a count that has not been posted; nothing of the stock changes. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { KEEPS_STOCK, nameField } from '../../stock';
import { counts } from '../tables';
import { EMPTY, isOpen, putAway } from './start';

const input = () =>
  z.object({
    /** Rows of the list; without them all that are open. */
    rows: z.optional(z.array(nameField('counts.rowNeeded')).check(z.maxLength(300, 'stock.linesMany'))),
    /** Also those that somebody has counted. */
    counted: z.optional(z.boolean()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const dropCount: Action<Input, { readonly rows: number }> = {
  name: 'counts.drop',
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
    if (open.length === 0) return refuse('counts.none');
    const taken = open.filter(({ values }) => values.counted !== null);
    if (taken.length > 0 && !counted) return refuse('counts.begun', { count: taken.length });
    for (const place of open)
      context.change.update(counts, place, {
        ...EMPTY,
        state: null,
        product: '',
        sku: '',
        name: '',
        book: 0,
      });
    putAway(
      context,
      open.map(({ id }) => id),
    );
    return { rows: open.length };
  },
  inverse: { none: 'counts.dropStays' },
  done: ({ rows }) => ({ code: 'counts.dropped', values: { count: rows } }),
};
