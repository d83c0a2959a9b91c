/** A person has read a note that waited, answers it, or lets it wait again. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { CELL_LIMIT } from '../../../kernel/text';
import type { Action } from '../../../ports/feature';
import { actor } from '../../stock';
import { personNamed } from '../../team';
import { WRITES } from '../roles';
import { mentions, notes } from '../tables';
import { letWait, loadMention } from '../waiting';

const id = () => z.string({ error: 'notes.id' }).check(z.minLength(1, 'notes.id'));
const input = () => z.object({ id: id() });
const replyInput = () =>
  z.object({
    id: id(),
    text: z
      .string({ error: 'notes.textNeeded' })
      .check(z.trim(), z.minLength(1, 'notes.textNeeded'), z.maxLength(CELL_LIMIT - 200, 'notes.textNeeded')),
  });
const unreplyInput = () => z.object({ id: id(), note: id() });
type Input = z.infer<ReturnType<typeof input>>;

interface Read {
  readonly id: string;
  readonly by: string;
}

/** One of the two: they differ in the state they lead to and in their words. */
function marking(verb: 'read' | 'unread'): Action<Input, Read> {
  const [to, is] =
    verb === 'read' ? (['read', 'notes.isRead'] as const) : (['open', 'notes.isOpen'] as const);
  return {
    name: `notes.${verb}`,
    writes: true,
    input,
    roles: WRITES,
    run: (context, given) => {
      const stored = loadMention(context, given.id);
      if (isRefusal(stored)) return stored;
      if (stored.values.state === to) return refuse(is);
      context.change.update(mentions, stored, { state: to });
      return { id: stored.id, by: stored.values.by };
    },
    inverse: {
      with: verb === 'read' ? 'notes.unread' : 'notes.read',
      input: (_, { id: mention }) => ({ id: mention }),
    },
    done: ({ by }) => ({
      code: verb === 'read' ? 'notes.readDone' : 'notes.unreadDone',
      values: { by },
    }),
  };
}

export const read = marking('read');
export const unread = marking('unread');

/** A note back to whoever wrote the first one, about the same record. */
export const reply: Action<z.infer<ReturnType<typeof replyInput>>, Read & { readonly note: string }> = {
  name: 'notes.reply',
  writes: true,
  input: replyInput,
  roles: WRITES,
  run: (context, given) => {
    const stored = loadMention(context, given.id);
    if (isRefusal(stored)) return stored;
    const { about, aboutId, by, state } = stored.values;
    const note = context.change.insert(notes, {
      at: context.now,
      about,
      aboutId,
      text: personNamed(context.team, by) ? `@${by} ${given.text}` : given.text,
      by: actor(context),
    });
    letWait(context, note);
    if (state === 'open') context.change.update(mentions, stored, { state: 'read' });
    return { id: stored.id, by, note: note.id };
  },
  inverse: { with: 'notes.unreply', input: (_, result) => ({ id: result.id, note: result.note }) },
  done: ({ by, note }) => ({ code: 'notes.replied', values: { by, id: note } }),
};

/** Takes a reply out of sight again, and what it answered waits as before. */
export const unreply: Action<z.infer<ReturnType<typeof unreplyInput>>, Read> = {
  name: 'notes.unreply',
  writes: true,
  input: unreplyInput,
  roles: WRITES,
  run: (context, given) => {
    const stored = loadMention(context, given.id);
    if (isRefusal(stored)) return stored;
    const note = context.from(notes).byId(given.note);
    if (!note) return refuse('notes.unknown', { id: given.note.slice(0, 40) });
    context.change.update(notes, note, { archived: true });
    for (const { id: own, values, ...rest } of context.from(mentions).all())
      if (values.note === note.id && values.state === 'open')
        context.change.update(mentions, { id: own, values, ...rest }, { state: 'withdrawn' });
    context.change.update(mentions, stored, { state: 'open' });
    return { id: stored.id, by: stored.values.by };
  },
  inverse: { none: 'notes.isOpen' },
  done: ({ by }) => ({ code: 'notes.unreadDone', values: { by } }),
};
