/** Changes fields of an item; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import { isRefusal, refuse, refuseIf } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { clashes } from '../clash';
import { fields, idField } from '../input';
import { ownerMeant } from '../owner';
import { type Changed, loadItem, PUT_BACK, set } from '../record';
import { WORKS } from '../roles';

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
  run: (context, { id, set: given, was = {} }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    const owner = given.owner && ownerMeant(context, given.owner, stored.values.owner, 'set.owner');
    if (isRefusal(owner)) return owner;
    const asked = { ...given, owner: owner ?? given.owner };
    const wanted = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const clash = refuseIf(clashes(context, stored, wanted, was));
    if (clash) return clash;
    const changed = set(context, stored, wanted);
    return Object.keys(changed.now).length > 0 ? changed : refuse('backlog.same', { id: stored.id });
  },
  inverse: PUT_BACK,
  done: ({ id, title }) => ({ code: 'backlog.edited', values: { id, title: title.slice(0, 60) } }),
};
