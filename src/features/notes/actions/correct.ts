/** Corrects a note: the text before stays readable on its card, and comes back by undoing. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { CELL_LIMIT, isBlank } from '../../../kernel/text';
import type { Action } from '../../../ports/feature';
import { actor } from '../../stock';
import { loadNote } from '../load';
import { WRITES } from '../roles';
import { readFormer, writeFormer } from '../rules/former';
import { mentionsIn } from '../rules/mentions';
import { mentions, notes } from '../tables';
import { letOthersWait, ofNote } from '../waiting';

const id = () => z.string({ error: 'notes.id' }).check(z.minLength(1, 'notes.id'));
const text = () =>
  z.string({ error: 'notes.textNeeded' }).check(
    z.trim(),
    z.refine((written) => !isBlank(written), { error: 'notes.textNeeded' }),
    z.maxLength(CELL_LIMIT, 'notes.textNeeded'),
  );
/** `was` is the text that the person saw: another one meanwhile is not written over. */
const input = () => z.object({ id: id(), text: text(), was: z.optional(z.string()) });
const backInput = () => z.object({ id: id(), text: text() });
type Input = z.infer<ReturnType<typeof input>>;

interface Corrected {
  readonly id: string;
  readonly text: string;
}

export const correct: Action<Input, Corrected> = {
  name: 'notes.correct',
  writes: true,
  input,
  roles: WRITES,
  run: (context, given) => {
    const stored = loadNote(context, given.id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    if (values.text === given.text) return refuse('notes.sameText', { id: stored.id }, { field: 'text' });
    if (given.was !== undefined && given.was !== values.text)
      return refuse('notes.changed', { id: stored.id }, { field: 'text' });
    const before = { text: values.text, at: context.now, by: actor(context) };
    const former = writeFormer([before, ...readFormer(values.former)]);
    if (former.length > CELL_LIMIT) return refuse('notes.tooOften', { id: stored.id });
    context.change.update(notes, stored, { text: given.text, former });
    letOthersWait(context, { ...values, text: given.text });
    return { id: stored.id, text: given.text };
  },
  inverse: { with: 'notes.uncorrect', input: (_, result) => result },
  done: ({ id: no }) => ({ code: 'notes.corrected', values: { id: no } }),
};

/** The text before stands again; whom only the corrected one named is not asked any more. */
export const uncorrect: Action<z.infer<ReturnType<typeof backInput>>, Corrected> = {
  name: 'notes.uncorrect',
  writes: true,
  input: backInput,
  roles: WRITES,
  run: (context, given) => {
    const stored = loadNote(context, given.id);
    if (isRefusal(stored)) return stored;
    const [before, ...older] = readFormer(stored.values.former);
    if (!before || stored.values.text !== given.text) return refuse('notes.changed', { id: stored.id });
    context.change.update(notes, stored, { text: before.text, former: writeFormer(older) });
    if (given.text.includes('@')) {
      const { names } = mentionsIn(before.text, context.team);
      for (const mention of ofNote(context, stored.id))
        if (mention.values.state === 'open' && !names.includes(mention.values.person))
          context.change.update(mentions, mention, { state: 'withdrawn' });
    }
    return { id: stored.id, text: before.text };
  },
  inverse: { with: 'notes.correct', input: ({ text: again }, { id: no }) => ({ id: no, text: again }) },
  done: ({ id: no }) => ({ code: 'notes.uncorrected', values: { id: no } }),
};
