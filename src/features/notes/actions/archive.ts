/** Takes a note out of sight, and brings one back; nothing is deleted. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { WRITES } from '../roles';
import { mentions, notes } from '../tables';
import { ofNote } from '../waiting';

const input = () => z.object({ id: z.string({ error: 'notes.id' }).check(z.minLength(1, 'notes.id')) });
type Input = z.infer<ReturnType<typeof input>>;

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'archive' | 'restore'): Action<Input, { readonly id: string }> {
  const archived = verb === 'archive';
  return {
    name: `notes.${verb}`,
    writes: true,
    input,
    roles: WRITES,
    run: (context, { id }) => {
      const stored = context.from(notes).byId(id);
      if (!stored) return refuse('notes.unknown', { id: id.slice(0, 40) }, { field: 'id' });
      if (stored.values.archived === archived)
        return refuse(archived ? 'notes.isArchived' : 'notes.isListed', { id });
      context.change.update(notes, stored, { archived });
      // Nobody is asked to read what was taken out of sight.
      const [from, to] = archived ? (['open', 'withdrawn'] as const) : (['withdrawn', 'open'] as const);
      for (const mention of ofNote(context, stored.id))
        if (mention.values.state === from) context.change.update(mentions, mention, { state: to });
      return { id };
    },
    inverse: { with: archived ? 'notes.restore' : 'notes.archive', input: (_, { id }) => ({ id }) },
    done: ({ id }) => ({ code: archived ? 'notes.archiveDone' : 'notes.restoreDone', values: { id } }),
  };
}

export const archive = marking('archive');
export const restore = marking('restore');
