/** Takes a template out of what is offered, and brings one back; its wordings stay. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField } from '../input';
import { loadTemplate } from '../record';
import { WRITES } from '../roles';
import { templates } from '../tables';

const input = () => z.object({ id: idField() });
type Input = z.infer<ReturnType<typeof input>>;

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'archive' | 'restore'): Action<Input, { readonly id: string }> {
  const archived = verb === 'archive';
  return {
    name: `templates.${verb}`,
    writes: true,
    input,
    roles: WRITES,
    run: (context, { id }) => {
      const stored = loadTemplate(context, id);
      if (isRefusal(stored)) return stored;
      if (stored.values.archived === archived)
        return refuse(archived ? 'templates.isArchived' : 'templates.isListed', { id: stored.id });
      context.change.update(templates, stored, { archived });
      return { id: stored.id };
    },
    inverse: { with: archived ? 'templates.restore' : 'templates.archive', input: (_, { id }) => ({ id }) },
    done: ({ id }) => ({
      code: archived ? 'templates.archiveDone' : 'templates.restoreDone',
      values: { id },
    }),
  };
}

export const archive = marking('archive');
export const restore = marking('restore');
