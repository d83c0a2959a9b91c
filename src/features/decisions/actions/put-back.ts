/** Takes a decision, or a change of one, back where nobody changed it since; work that it made and nobody touched goes with it. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { backlogItems, canPutBack, touchedSince } from '../../backlog';
import { idField } from '../input';
import { loadDecision } from '../record';
import { type Decision, decisions } from '../tables';

const FIELDS = ['decision', 'reason', 'who', 'followUp', 'review', 'work', 'reviewedAt', 'archived'] as const;

const input = () =>
  z.object({
    id: idField(),
    was: z.record(z.string(), z.unknown()),
    now: z.record(z.string(), z.unknown()),
    /** The item that the change made. */
    work: z.optional(z.string({ error: 'decisions.text' }).check(z.maxLength(40, 'decisions.text'))),
  });

export const putBack: Action<z.infer<ReturnType<typeof input>>, { readonly id: string }> = {
  name: 'decisions.putBack',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, was, now, work = '' }) => {
    const stored = loadDecision(context, id);
    if (isRefusal(stored)) return stored;
    if (!canPutBack(decisions, FIELDS, was, context)) return refuse('decisions.text');
    if (touchedSince(FIELDS, stored.values, now).length > 0)
      return refuse('decisions.changedSince', { id: stored.id });
    const item =
      work === '' || work !== stored.values.work ? undefined : context.from(backlogItems).byId(work);
    // Whoever works on it already goes on.
    if (item && item.values.revision === 0 && item.values.state === 'backlog')
      context.change.update(backlogItems, item, { archived: true });
    context.change.update(decisions, stored, was as Partial<Omit<Decision, 'id'>>);
    return { id: stored.id };
  },
  inverse: { none: 'decisions.noRedo' },
  done: ({ id }) => ({ code: 'decisions.putBackDone', values: { id } }),
};
