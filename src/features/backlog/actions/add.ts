/** A new item: accepted work, or a proposal that waits to be accepted. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { fields, titleField } from '../input';
import { ownerMeant } from '../owner';
import { record } from '../record';
import { WORKS } from '../roles';
import { items } from '../tables';

const input = () =>
  z.object({
    ...fields(),
    title: titleField(),
    /** Waits for somebody to accept it. */
    proposed: z.optional(z.boolean({ error: 'backlog.choice' })),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const add: Action<Input, { readonly id: string; readonly title: string; readonly proposed: boolean }> =
  {
    name: 'backlog.add',
    writes: true,
    input,
    roles: WORKS,
    run: (context, { proposed = false, kind = 'product', ...given }) => {
      const owner = ownerMeant(context, given.owner ?? '', '', 'owner');
      if (isRefusal(owner)) return owner;
      const state = proposed ? 'intake' : 'backlog';
      const { id } = context.change.insert(items, {
        ...given,
        owner,
        kind,
        state,
        status: state,
        requestedAt: context.now,
        touchedAt: context.now,
      });
      record(context, id, 'added', { to: state });
      return { id, title: given.title, proposed };
    },
    inverse: { with: 'backlog.archive', input: (_, { id }) => ({ id }) },
    done: ({ id, title, proposed }) => ({
      code: proposed ? 'backlog.proposed' : 'backlog.added',
      values: { id, title: title.slice(0, 60) },
    }),
  };
