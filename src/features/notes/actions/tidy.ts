/** Clears away mentions that were read some days ago, so that asking who waits stays quick; the notes themselves stay for good. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import { WRITES } from '../roles';
import { mentions } from '../tables';

const KEPT_MS = 7 * 86_400_000;

export const tidy: Action<Record<string, never>, { readonly count: number }> = {
  name: 'notes.tidy',
  writes: true,
  input: () => z.object({}),
  roles: WRITES,
  run: (context) => {
    const over = context
      .from(mentions)
      .all()
      .filter(({ values: { state, at } }) => state !== 'open' && (at ?? 0) < context.now - KEPT_MS);
    for (const mention of over) context.change.remove(mentions, mention);
    return { count: over.length };
  },
  inverse: { none: 'notes.noUntidy' },
  done: ({ count }) => ({ code: 'notes.tidied', values: { count } }),
};
