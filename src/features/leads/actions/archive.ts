/** Takes a lead out of every list, and brings one back; nothing is deleted. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField } from '../input';
import { loadLead, set } from '../record';
import { SELLS } from '../roles';

const input = () => z.object({ id: idField() });
type Input = z.infer<ReturnType<typeof input>>;

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'archive' | 'restore'): Action<Input, { readonly id: string }> {
  const archived = verb === 'archive';
  return {
    name: `leads.${verb}`,
    writes: true,
    input,
    roles: SELLS,
    run: (context, { id }) => {
      const stored = loadLead(context, id);
      if (isRefusal(stored)) return stored;
      if (stored.values.archived === archived)
        return refuse(archived ? 'leads.isArchived' : 'leads.isListed', { id: stored.id });
      set(context, stored, { archived });
      return { id: stored.id };
    },
    inverse: { with: archived ? 'leads.restore' : 'leads.archive', input: (_, { id }) => ({ id }) },
    done: ({ id }) => ({ code: archived ? 'leads.archiveDone' : 'leads.restoreDone', values: { id } }),
  };
}

export const archive = marking('archive');
export const restore = marking('restore');
