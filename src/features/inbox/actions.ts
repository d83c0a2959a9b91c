/** What happens to rows of *Kotak Masuk* beside being sent: done ones leave after a week. */
import * as z from 'zod/mini';
import type { Action } from '../../ports/feature';
import { isOver } from './rules';
import type { InboxTable } from './tables';

/** Removes rows that were done more than a week ago; what they asked for stands in its own tab. */
export const tidyOf = (table: InboxTable): Action<Record<string, never>, { readonly rows: number }> => ({
  name: 'inbox.tidy',
  writes: true,
  input: () => z.object({}),
  // Whoever keeps the jobs; there is nothing to choose in it.
  roles: 'all',
  run: (context) => {
    const over = context
      .from(table)
      .all()
      .filter(({ values }) => isOver(values.sentAt, context.now));
    for (const stored of over) context.change.remove(table, stored);
    return { rows: over.length };
  },
  inverse: { none: 'inbox.noUndo' },
  done: ({ rows }) => ({ code: 'inbox.tidied', values: { count: rows } }),
});
