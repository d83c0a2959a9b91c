/** One batch of a file, all or nothing in itself: what it cannot take it names by line, the rest is in, and the log says how far the file is. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Context, Stored } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { recording } from '../../trail';
import { type Batch, bring } from '../bring/bring';
import { TOLD_BY_BATCH, type Told, told } from '../bring/outcome';
import { added, reportOf } from '../bring/report';
import { batchFields } from '../input';
import { loadImport } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports } from '../tables';
import { fills } from '../targets';
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
    const stored = loadImport(context, input.import);
    if (isRefusal(stored)) return stored;
    return bringBatch(context, stored, input);
  },
  inverse: { none: 'imports.batchStays' },
  done: ({ created, changed, same, refusedRows }) => ({
    code: 'imports.brought',
    values: { created, changed, same, refused: refusedRows },
  }),
};

/** Brings the rows in, writes down how they are taken back, and in the import's own row how far it is. */
export function bringBatch(
  context: Context,
  stored: Stored<typeof imports>,
  input: Batch & { readonly done?: number | undefined; readonly last?: boolean },
  report = false,
): Told | Refusal {
  const recorder = recording(context, fills);
  const brought = bring(recorder.context, input);
  if (isRefusal(brought)) return brought;
  const { outcome, target } = brought;
  const done = input.done ?? stored.values.done + input.rows.length;
  recorder.write(stored.id, done || 1);
  const { values } = stored;
  const said = told(outcome, target, context.language, TOLD_BY_BATCH);
  context.change.update(imports, stored, {
    created: values.created + outcome.created,
    changed: values.changed + outcome.changed,
    same: values.same + outcome.same,
    refused: values.refused + outcome.refused,
    done,
    ...(report && { told: JSON.stringify(added(reportOf(values.told), said)) }),
    ...(input.last && { state: say(texts['imports.done'], context.language) }),
  });
  return said;
}
