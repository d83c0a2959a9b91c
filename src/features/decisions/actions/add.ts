/** Writes down a decision; its follow-up becomes work in the same change. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { dayField, ownerMeant } from '../../backlog';
import { actor } from '../../stock';
import { decisionField, fields } from '../input';
import { workFor } from '../record';
import { decisions } from '../tables';

const input = () =>
  z.object({
    ...fields(),
    decision: decisionField(),
    /** When it was decided, where that was before. */
    day: z.optional(dayField()),
  });

interface Added {
  readonly id: string;
  readonly decision: string;
  readonly work: string;
  /** As it was written, so that nobody takes back what somebody has changed since. */
  readonly now: Readonly<Record<string, unknown>>;
}

export const add: Action<z.infer<ReturnType<typeof input>>, Added> = {
  name: 'decisions.add',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { day = context.today, decision, reason, followUp = '', review = null, ...given }) => {
    if (day > context.today) return refuse('decisions.future', {}, { field: 'day' });
    const who = ownerMeant(context, given.who ?? '', '', 'who');
    if (isRefusal(who)) return who;
    const said = { decision, who, followUp, review };
    const made = context.change.insert(decisions, {
      ...said,
      day,
      ...(reason && { reason }),
      by: actor(context),
    });
    made.work = workFor(context, { ...said, id: made.id });
    return { id: made.id, decision, work: made.work, now: { ...said, archived: false } };
  },
  inverse: {
    with: 'decisions.putBack',
    input: (_, { id, work, now }) => ({ id, was: { archived: true }, now, work }),
  },
  done: ({ id, work, decision }) => ({
    code: work === '' ? 'decisions.added' : 'decisions.addedWork',
    values: { id, work, decision: decision.replace(/\s+/g, ' ').slice(0, 60) },
  }),
};
