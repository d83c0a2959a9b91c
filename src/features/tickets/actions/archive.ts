/** Takes a ticket out of every list, and brings one back; nothing is deleted. What its customer had last asked follows. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { customers } from '../../customers';
import { idField } from '../input';
import { noteProblem, restateProblem } from '../problem-of';
import { loadTicket, set } from '../record';
import { WORKS } from '../roles';

const input = () => z.object({ id: idField() });
type Input = z.infer<ReturnType<typeof input>>;

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'archive' | 'restore'): Action<Input, { readonly id: string }> {
  const archived = verb === 'archive';
  return {
    name: `tickets.${verb}`,
    writes: true,
    input,
    roles: WORKS,
    run: (context, { id }) => {
      const stored = loadTicket(context, id);
      if (isRefusal(stored)) return stored;
      const { customer, subject } = stored.values;
      if (stored.values.archived === archived)
        return refuse(archived ? 'tickets.isArchived' : 'tickets.isListed', { id: stored.id });
      set(context, stored, { archived });
      if (archived) restateProblem(context, customer, stored.id);
      else {
        const asker = customer === '' ? undefined : context.from(customers).byId(customer);
        if (asker?.values.lastProblem === '') noteProblem(context, asker, subject);
      }
      return { id: stored.id };
    },
    inverse: { with: archived ? 'tickets.restore' : 'tickets.archive', input: (_, { id }) => ({ id }) },
    done: ({ id }) => ({ code: archived ? 'tickets.archiveDone' : 'tickets.restoreDone', values: { id } }),
  };
}

export const archive = marking('archive');
export const restore = marking('restore');
