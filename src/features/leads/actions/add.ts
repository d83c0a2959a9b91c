/** A new lead: who needs what; a number that is known already is said. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action, Said } from '../../../ports/feature';
import { ownerMeant } from '../../backlog';
import { fields, nameField, needField, stageField } from '../input';
import { customerOf, phoneAs, twinOf } from '../person';
import { SELLS } from '../roles';
import { isClosed, usualChance, weightedOf } from '../rules/stage';
import { leads } from '../tables';

const input = () =>
  z.object({ ...fields(), name: nameField(), need: needField(), stage: z.optional(stageField()) });
type Input = z.infer<ReturnType<typeof input>>;

export interface LeadAdded {
  readonly id: string;
  readonly name: string;
  /** The customer who has this number. */
  readonly known?: string;
  /** Another open lead with this number. */
  readonly twin?: string;
}

export const add: Action<Input, LeadAdded> = {
  name: 'leads.add',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { stage = 'contact', owner: named = '', phone: written = '', ...given }) => {
    // A lead ends by a step, which asks for what an end needs.
    if (isClosed(stage)) return refuse('leads.startsOpen', {}, { field: 'stage' });
    const owner = ownerMeant(context, named, '', 'owner');
    if (isRefusal(owner)) return owner;
    const phone = phoneAs(context, written);
    const known = customerOf(context, phone);
    const twin = twinOf(context, phone);
    const chance = given.chance ?? usualChance(stage);
    const { id } = context.change.insert(leads, {
      ...given,
      owner,
      phone,
      chance,
      stage,
      state: stage,
      weighted: weightedOf({ amount: given.amount ?? null, chance, state: stage }),
      at: context.now,
      touchedAt: context.now,
      ...(known && { customer: known.id }),
    });
    return {
      id,
      name: given.name,
      ...(known && { known: `${known.values.name} (${known.id})` }),
      ...(twin && { twin: `${twin.id} (${twin.need.slice(0, 30)})` }),
    };
  },
  inverse: { with: 'leads.archive', input: (_, { id }) => ({ id }) },
  done: ({ id, name: whole, known, twin }): Said => {
    const name = whole.slice(0, 40);
    if (twin) return { code: 'leads.addedTwin', values: { id, twin } };
    if (known) return { code: 'leads.addedKnown', values: { id, known: known.slice(0, 50) } };
    return { code: 'leads.added', values: { id, name } };
  },
};
