/** Changes fields of an item; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { clash, given } from '../edited';
import { fields, idField } from '../input';
import { ownerMeant } from '../owner';
import { type Changed, loadItem, PUT_BACK, set } from '../record';
import { WORKS } from '../roles';
import { items } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    set: z.object(fields()),
    /** What the form showed before, for the fields that are set; without it whatever stands there is replaced. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const edit: Action<Input, Changed> = {
  name: 'backlog.edit',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, set: asked, was = {} }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    const owner = asked.owner && ownerMeant(context, asked.owner, stored.values.owner, 'set.owner');
    if (isRefusal(owner)) return owner;
    const wanted = given({ ...asked, owner: owner ?? asked.owner });
    const meanwhile = clash(items, stored.values, wanted, was, context);
    if (meanwhile) return meanwhile;
    const changed = set(context, stored, wanted);
    return Object.keys(changed.now).length > 0 ? changed : refuse('backlog.same', { id: stored.id });
  },
  inverse: PUT_BACK,
  done: ({ id, title }) => ({ code: 'backlog.edited', values: { id, title: title.slice(0, 60) } }),
};
