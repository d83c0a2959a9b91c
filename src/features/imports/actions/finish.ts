/** Closes an import: its row in the log says what became of the file. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Action } from '../../../ports/feature';
import { countField } from '../input';
import { loadImport } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports } from '../tables';
import { texts } from '../words';

interface Sums {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

export const finish: Action<Sums & { readonly import: string }, Sums & { readonly file: string }> = {
  name: 'imports.finish',
  writes: true,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      import: z.string(),
      created: countField(),
      changed: countField(),
      same: countField(),
      refused: countField(),
    }),
  run: (context, input) => {
    const stored = loadImport(context, input.import);
    if (isRefusal(stored)) return stored;
    const { import: _, ...sums } = input;
    context.change.update(imports, stored, { ...sums, state: say(texts['imports.done'], context.language) });
    return { ...sums, file: stored.values.file };
  },
  inverse: { none: 'imports.startStays' },
  done: ({ file, created, changed, same, refused }) => ({
    code: 'imports.finished',
    values: { file, created, changed, same, refused },
  }),
};
