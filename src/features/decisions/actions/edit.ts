/** Changes a decision: its words, when it is looked at again, or that it is out of the list. A follow-up that it lacked becomes work. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action, Said } from '../../../ports/feature';
import { changed, clashing, given, ownerMeant } from '../../backlog';
import { decisionField, fields, idField } from '../input';
import { loadDecision, workFor } from '../record';
import { decisions } from '../tables';

const input = () =>
  z.object({
    ...fields(),
    id: idField(),
    decision: z.optional(decisionField()),
    archived: z.optional(z.boolean({ error: 'decisions.text' })),
    /** What the form showed before, for the fields that are set. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });

interface Edited {
  readonly id: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
  readonly work: string;
}

export const edit: Action<z.infer<ReturnType<typeof input>>, Edited> = {
  name: 'decisions.edit',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, was: shown = {}, ...asked }) => {
    const stored = loadDecision(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const who = asked.who && ownerMeant(context, asked.who, values.who, 'who');
    if (isRefusal(who)) return who;
    const wanted = given({ ...asked, who: who ?? asked.who });
    const [clash] = clashing(values, wanted, shown);
    if (clash) return refuse('decisions.changedSince', { id: stored.id }, { field: clash.key });
    const reviewed = values.review !== null && values.review <= context.today && wanted.review !== undefined;
    const next = { ...values, ...wanted };
    const work = values.work === '' && !next.archived ? workFor(context, { ...next, id: stored.id }) : '';
    const { was, now } = changed(values, {
      ...wanted,
      ...(reviewed && wanted.review !== values.review && { reviewedAt: context.now }),
      ...(work !== '' && { work }),
    });
    if (Object.keys(now).length === 0) return refuse('decisions.same', { id: stored.id });
    context.change.update(decisions, stored, now);
    return { id: stored.id, was, now, work };
  },
  inverse: {
    with: 'decisions.putBack',
    input: (_, { id, was, now, work }) => ({ id, was, now, work }),
  },
  done: ({ id, now, work }): Said => {
    if (work !== '') return { code: 'decisions.addedWork', values: { id, work } };
    if (now.archived !== undefined)
      return { code: now.archived ? 'decisions.archiveDone' : 'decisions.restoreDone', values: { id } };
    return { code: now.reviewedAt === undefined ? 'decisions.edited' : 'decisions.reviewed', values: { id } };
  },
};
