/** Takes a customer out of lists and search, and brings one back; nothing is deleted, for orders name it. */
import type * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idInput } from '../input';
import { KEEPS_CUSTOMERS } from '../roles';
import { customers } from '../tables';

type Input = z.infer<ReturnType<typeof idInput>>;
interface Marked {
  readonly id: string;
  readonly name: string;
}

/** One of the two: they differ in the flag they set and in their words. */
function marking(verb: 'archive' | 'restore'): Action<Input, Marked> {
  const archived = verb === 'archive';
  return {
    name: `customers.${verb}`,
    writes: true,
    input: idInput,
    roles: KEEPS_CUSTOMERS,
    run: (context, { id }) => {
      const stored = context.from(customers).byId(id);
      if (!stored) return refuse('customers.unknown', { id: id.slice(0, 40) }, { field: 'id' });
      const { name, mergedInto } = stored.values;
      if (mergedInto !== '') return refuse('customers.isMerged', { name, into: mergedInto });
      if (stored.values.archived === archived)
        return refuse(archived ? 'customers.isArchived' : 'customers.isListed', { name });
      context.change.update(customers, stored, { archived });
      return { id, name };
    },
    inverse: { with: archived ? 'customers.restore' : 'customers.archive', input: (_, { id }) => ({ id }) },
    done: ({ name }) => ({
      code: archived ? 'customers.archiveDone' : 'customers.restoreDone',
      values: { name },
    }),
  };
}

export const archive = marking('archive');
export const restore = marking('restore');
