/** Counts that a text was copied or opened as a draft. Whether a person sent it, nobody but that person knows. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField } from '../input';
import { loadTemplate } from '../record';
import { WRITES } from '../roles';
import { templates } from '../tables';

const input = () => z.object({ id: idField() });

export const use: Action<
  z.infer<ReturnType<typeof input>>,
  { readonly title: string; readonly uses: number }
> = {
  name: 'templates.use',
  writes: true,
  input,
  roles: WRITES,
  run: (context, { id }) => {
    const stored = loadTemplate(context, id);
    if (isRefusal(stored)) return stored;
    const uses = stored.values.uses + 1;
    context.change.update(templates, stored, { uses });
    return { title: stored.values.title, uses };
  },
  inverse: { none: 'templates.noUnuse' },
  done: ({ title, uses }) => ({ code: 'templates.used', values: { title: title.slice(0, 60), uses } }),
};
