/** Takes a change of a document back where nobody changed it since, and with it what became old for it. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { canPutBack, touchedSince } from '../../backlog';
import { idField, stateField } from '../input';
import { loadDocument } from '../record';
import { type Document, documents } from '../tables';

const FIELDS = [
  'title',
  'link',
  'kind',
  'about',
  'aboutId',
  'revision',
  'state',
  'owner',
  'archived',
] as const;

const input = () =>
  z.object({
    id: idField(),
    was: z.record(z.string(), z.unknown()),
    now: z.record(z.string(), z.unknown()),
    outdated: z.record(idField(), stateField()),
  });

export const putBack: Action<z.infer<ReturnType<typeof input>>, { readonly id: string }> = {
  name: 'documents.putBack',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, was, now, outdated }) => {
    const stored = loadDocument(context, id);
    if (isRefusal(stored)) return stored;
    if (!canPutBack(documents, FIELDS, was, context)) return refuse('documents.state');
    if (touchedSince(FIELDS, stored.values, now).length > 0)
      return refuse('documents.clash', { id: stored.id });
    const changedAt = context.now;
    context.change.update(documents, stored, { ...(was as Partial<Omit<Document, 'id'>>), changedAt });
    const ids = Object.keys(outdated).filter((each) => each !== stored.id);
    for (const other of context.from(documents).byIds(ids)) {
      const state = other && outdated[other.id];
      // Whatever somebody has made of it since stays.
      if (other && state && other.values.state === 'old')
        context.change.update(documents, other, { state, changedAt });
    }
    return { id: stored.id };
  },
  inverse: { none: 'documents.noRedo' },
  done: ({ id }) => ({ code: 'documents.putBackDone', values: { id } }),
};
