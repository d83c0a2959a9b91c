/** One batch of a file, all or nothing in itself: what it cannot take it names by line, the rest is in, and the log says how far the file is. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Action } from '../../../ports/feature';
import { type Batch, bring } from '../bring/bring';
import { TOLD_BY_BATCH, type Told, told } from '../bring/outcome';
import { batchFields } from '../input';
import { MAY_IMPORT } from '../roles';
import { imports } from '../tables';
import { recording } from '../undo/recorder';
import { texts } from '../words';

interface Input extends Batch {
  readonly batch: number;
  readonly done?: number | undefined;
  readonly last: boolean;
}

export const batch: Action<Input, Told> = {
  name: 'imports.batch',
  writes: true,
  roles: MAY_IMPORT,
  input: () => z.object(batchFields()),
  run: (context, input) => {
    const stored = context.from(imports).byId(input.import);
    if (!stored) return refuse('imports.unknown', { import: input.import.slice(0, 40) }, { field: 'import' });
    const recorder = recording(context);
    const brought = bring(recorder.context, input);
    if (isRefusal(brought)) return brought;
    const { outcome, target } = brought;
    recorder.write(stored.id, (input.done ?? stored.values.done + input.rows.length) || 1);
    const { values } = stored;
    context.change.update(imports, stored, {
      created: values.created + outcome.created,
      changed: values.changed + outcome.changed,
      same: values.same + outcome.same,
      refused: values.refused + outcome.refused,
      done: input.done ?? values.done + input.rows.length,
      ...(input.last && { state: say(texts['imports.done'], context.language) }),
    });
    return told(outcome, target, context.language, TOLD_BY_BATCH);
  },
  inverse: { none: 'imports.batchStays' },
  done: ({ created, changed, same, refusedRows }) => ({
    code: 'imports.brought',
    values: { created, changed, same, refused: refusedRows },
  }),
};
