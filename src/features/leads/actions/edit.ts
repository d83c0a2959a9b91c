/** Changes fields of a lead; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { clash, given, ownerMeant } from '../../backlog';
import { fields, idField } from '../input';
import { customerOf, phoneAs } from '../person';
import { type Changed, type Fields, loadLead, PUT_BACK, set } from '../record';
import { SELLS } from '../roles';
import { leads } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    set: z.object(fields()),
    /** What the form showed before, for the fields that are set; without it whatever stands there is replaced. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export const edit: Action<Input, Changed> = {
  name: 'leads.edit',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { id, set: asked, was = {} }) => {
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const owner = asked.owner && ownerMeant(context, asked.owner, values.owner, 'set.owner');
    if (isRefusal(owner)) return owner;
    const phone = asked.phone && phoneAs(context, asked.phone);
    const wanted: Fields = given({ ...asked, owner: owner ?? asked.owner, phone: phone ?? asked.phone });
    const meanwhile = clash(leads, values, wanted, was, context);
    if (meanwhile) return meanwhile;
    // Another number may be somebody else's; whoever has bought stays who they are.
    if (phone !== undefined && phone !== values.phone && values.order === '')
      wanted.customer = customerOf(context, phone)?.id ?? '';
    const changed = set(context, stored, wanted);
    if (Object.keys(changed.now).length === 0) return refuse('leads.same', { id: stored.id });
    return changed;
  },
  inverse: PUT_BACK,
  done: ({ id, name }) => ({ code: 'leads.edited', values: { id, name: name.slice(0, 40) } }),
};
