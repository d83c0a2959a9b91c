/** Changes fields of a lead; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import type { Column } from '../../../kernel/column';
import { isRefusal, problem, refuse, refuseIf } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { clashing, ownerMeant, shownValue } from '../../backlog';
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

/** A value of a lead as its cell shows it. */
export function shownField(context: Context, key: string, value: unknown) {
  return shownValue(leads.columns[key as 'name'] as Column<unknown>, value, context);
}

export const edit: Action<Input, Changed> = {
  name: 'leads.edit',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { id, set: given, was = {} }) => {
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const owner = given.owner && ownerMeant(context, given.owner, values.owner, 'set.owner');
    if (isRefusal(owner)) return owner;
    const phone = given.phone && phoneAs(context, given.phone);
    const asked = { ...given, owner: owner ?? given.owner, phone: phone ?? given.phone };
    const wanted: Fields = Object.fromEntries(
      Object.entries(asked).filter(([, value]) => value !== undefined),
    );
    const clash = refuseIf(
      clashing(values, wanted, was).map(({ key, theirs, yours, was: before }) =>
        problem(
          'backlog.clash',
          {
            ...shownField(context, key, theirs),
            yours: shownField(context, key, yours).value,
            was: shownField(context, key, before).value,
          },
          { field: `set.${key}` },
        ),
      ),
    );
    if (clash) return clash;
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
