/** Opens an import: a row in the log of imports, whose id every record it makes will carry. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Action } from '../../../ports/feature';
import { actor } from '../../stock';
import { openTarget } from '../bring/bring';
import { countField } from '../input';
import { MAY_IMPORT } from '../roles';
import { imports } from '../tables';
import { texts } from '../words';

interface Input {
  /** Name of the file. */
  readonly file: string;
  readonly into: string;
  readonly rows: number;
}

export const start: Action<Input, { readonly import: string }> = {
  name: 'imports.start',
  writes: true,
  roles: MAY_IMPORT,
  input: () => z.object({ file: z.string().check(z.maxLength(300)), into: z.string(), rows: countField() }),
  run: (context, input) => {
    const target = openTarget(context, input.into);
    if (isRefusal(target)) return target;
    const row = context.change.insert(imports, {
      at: context.now,
      file: input.file,
      into: target.table.key,
      state: say(texts['imports.running'], context.language),
      rows: input.rows,
      by: actor(context),
    });
    return { import: row.id };
  },
  inverse: { none: 'imports.startStays' },
  done: (result) => ({ code: 'imports.started', values: { import: result.import } }),
};
