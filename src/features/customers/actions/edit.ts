/** Changes fields of a customer; where somebody else changed the same field meanwhile, both values are shown and nothing is written. */
import * as z from 'zod/mini';
import { isRefusal, refuse, refuseIf } from '../../../kernel/problem';
import { normalPhone } from '../../../kernel/text';
import { isIndonesian } from '../../../kernel/zone';
import type { Action } from '../../../ports/feature';
import { changed, clash, dayField, given } from '../../backlog';
import { emailField, nameField, phoneField, textField } from '../input';
import { load } from '../merging';
import { KEEPS_CUSTOMERS } from '../roles';
import { duplicatesOf } from '../rules/same';
import { customers } from '../tables';

const input = () =>
  z.object({
    id: nameField('customers.id'),
    name: z.optional(nameField('customers.name')),
    phone: z.optional(phoneField()),
    email: z.optional(emailField()),
    city: z.optional(textField()),
    address: z.optional(textField()),
    preferences: z.optional(textField()),
    tags: z.optional(textField()),
    followUp: z.optional(z.nullable(dayField())),
    /** What the form showed before; without it whatever stands there is replaced. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

/** What can be changed from the card. */
export const EDITED = [
  'name',
  'phone',
  'email',
  'city',
  'address',
  'preferences',
  'tags',
  'followUp',
] as const;

interface Edited {
  readonly id: string;
  readonly name: string;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
}

export const edit: Action<Input, Edited> = {
  name: 'customers.edit',
  writes: true,
  input,
  roles: KEEPS_CUSTOMERS,
  run: (context, { id, was = {}, ...asked }) => {
    const stored = load(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    if (values.mergedInto !== '')
      return refuse('customers.isMerged', { name: values.name, into: values.mergedInto });
    if (values.forgotten !== '') return refuse('customers.noEdit', { id: stored.id });
    const indonesian = isIndonesian(context.zone);
    const phone = asked.phone === undefined ? undefined : normalPhone(asked.phone, indonesian);
    const wanted = given({ ...asked, phone });
    const meanwhile = clash(customers, values, wanted, was, context, '');
    if (meanwhile) return meanwhile;
    const news = changed(values, wanted);
    if (Object.keys(news.now).length === 0) return refuse('customers.sameAsBefore', { name: values.name });
    // Only a number or an address that is new to this customer can be somebody else's.
    const reach = { phone: String(news.now.phone ?? ''), email: String(news.now.email ?? '') };
    if (reach.phone !== '' || reach.email !== '') {
      const others = context
        .from(customers)
        .all()
        .filter((each) => each.id !== stored.id && each.values.mergedInto !== stored.id);
      const { problem: same } = duplicatesOf(others, { name: '', ...reach }, indonesian);
      const taken = refuseIf(same ? [same] : []);
      if (taken) return taken;
    }
    context.change.update(customers, stored, news.now);
    return { id: stored.id, name: String(news.now.name ?? values.name), ...news };
  },
  // The same once more, the other way round: what somebody changed since is not lost.
  inverse: { with: 'customers.edit', input: (_, { id, was, now }) => ({ id, ...was, was: now }) },
  done: ({ id, name }) => ({ code: 'customers.edited', values: { id, name: name.slice(0, 60) } }),
};
