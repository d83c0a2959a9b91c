/** One batch of a file, all or nothing in itself: what it cannot take it names by line, and the rest is in. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { type Batch, bring } from '../bring/bring';
import { TOLD_BY_BATCH, type Told, told } from '../bring/outcome';
import { batchFields } from '../input';
import { MAY_IMPORT } from '../roles';

export const batch: Action<Batch, Told> = {
  name: 'imports.batch',
  writes: true,
  roles: MAY_IMPORT,
  input: () => z.object(batchFields()),
  run: (context, input) => {
    const brought = bring(context, input);
    if (isRefusal(brought)) return brought;
    return told(brought.outcome, brought.target, context.language, TOLD_BY_BATCH);
  },
  inverse: { none: 'imports.batchStays' },
  done: ({ created, changed, same, refusedRows }) => ({
    code: 'imports.brought',
    values: { created, changed, same, refused: refusedRows },
  }),
};
