/** Takes an item out of every list, and brings one back; nothing is deleted, its history names it. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField } from '../input';
import { loadItem, set } from '../record';
import { WORKS } from '../roles';

const input = () => z.object({ id: idField() });
type Input = z.infer<ReturnType<typeof input>>;

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'archive' | 'restore'): Action<Input, { readonly id: string }> {
  const archived = verb === 'archive';
  return {
    name: `backlog.${verb}`,
    writes: true,
    input,
    roles: WORKS,
    run: (context, { id }) => {
      const stored = loadItem(context, id);
      if (isRefusal(stored)) return stored;
      if (stored.values.archived === archived)
        return refuse(archived ? 'backlog.isArchived' : 'backlog.isListed', { id: stored.id });
      set(context, stored, { archived });
      return { id: stored.id };
    },
    inverse: { with: archived ? 'backlog.restore' : 'backlog.archive', input: (_, { id }) => ({ id }) },
    done: ({ id }) => ({ code: archived ? 'backlog.archiveDone' : 'backlog.restoreDone', values: { id } }),
  };
}

export const archive = marking('archive');
export const restore = marking('restore');
