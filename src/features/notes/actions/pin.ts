/** Keeps a note on top of its record, and lets it go again. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { loadNote } from '../load';
import { WRITES } from '../roles';
import { notes } from '../tables';

const input = () => z.object({ id: z.string({ error: 'notes.id' }).check(z.minLength(1, 'notes.id')) });
type Input = z.infer<ReturnType<typeof input>>;

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'pin' | 'unpin'): Action<Input, { readonly id: string }> {
  const pinned = verb === 'pin';
  return {
    name: `notes.${verb}`,
    writes: true,
    input,
    roles: WRITES,
    run: (context, given) => {
      const stored = loadNote(context, given.id);
      if (isRefusal(stored)) return stored;
      const { id } = stored;
      if (stored.values.pinned === pinned)
        return refuse(pinned ? 'notes.isPinned' : 'notes.isUnpinned', { id });
      context.change.update(notes, stored, { pinned });
      return { id };
    },
    inverse: { with: pinned ? 'notes.unpin' : 'notes.pin', input: (_, { id }) => ({ id }) },
    done: ({ id }) => ({ code: pinned ? 'notes.pinDone' : 'notes.unpinDone', values: { id } }),
  };
}

export const pin = marking('pin');
export const unpin = marking('unpin');
