/** Adds a customer after a duplicate check. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action, Said } from '../../../ports/feature';
import { addCustomer } from '../add';
import { emailField, nameField, phoneField, textField } from '../input';
import { KEEPS_CUSTOMERS } from '../roles';

const input = () =>
  z.object({
    name: nameField('customers.name'),
    phone: z.optional(phoneField()),
    email: z.optional(emailField()),
    city: z.optional(textField()),
    preferences: z.optional(textField()),
    address: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface CustomerAdded {
  readonly id: string;
  readonly name: string;
  /** Somebody with a similar name, to look at. */
  readonly similar?: { readonly id: string; readonly name: string };
}

export const add: Action<Input, CustomerAdded> = {
  name: 'customers.add',
  writes: true,
  input,
  roles: KEEPS_CUSTOMERS,
  run: (context, asked) => {
    const added = addCustomer(context, asked);
    if (isRefusal(added)) return added;
    const { row, similar } = added;
    return { id: row.id, name: row.name, ...(similar && { similar }) };
  },
  inverse: { with: 'customers.archive', input: (_, { id }) => ({ id }) },
  done: ({ id, name, similar }): Said =>
    similar
      ? { code: 'customers.addedSimilar', values: { id, name, similar: `${similar.name} (${similar.id})` } }
      : { code: 'customers.added', values: { id, name } },
};
