/** Two who look alike are not one person: the scan shows them no more, until somebody says otherwise. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { CELL_LIMIT } from '../../../kernel/text';
import type { Action } from '../../../ports/feature';
import { nameField } from '../input';
import { KEEPS_CUSTOMERS } from '../roles';
import { customers } from '../tables';
import { pairOf } from './merge';

const input = () =>
  z.object({
    a: nameField('customers.id'),
    b: nameField('customers.id'),
    /** False where they may be one after all. */
    two: z.boolean({ error: 'customers.id' }),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Told {
  readonly a: string;
  readonly b: string;
  readonly two: boolean;
}

export const tellApart: Action<Input, Told> = {
  name: 'customers.tellApart',
  writes: true,
  input,
  roles: KEEPS_CUSTOMERS,
  run: (context, { a, b, two }) => {
    const pair = pairOf(context, { from: a, into: b });
    if (isRefusal(pair)) return pair;
    // It stands with the older entry, whichever was named first.
    const [older, younger] = pair.from.id < pair.into.id ? [pair.from, pair.into] : [pair.into, pair.from];
    const others = older.values.different.split(' ').filter((id) => id !== '' && id !== younger.id);
    const different = (two ? [...others, younger.id] : others).join(' ');
    const names = { name: older.values.name, other: younger.values.name };
    if (different === older.values.different || different.length > CELL_LIMIT)
      return refuse(two ? 'customers.areTwo' : 'customers.areNotTwo', names);
    context.change.update(customers, older, { different });
    return { a: older.id, b: younger.id, two };
  },
  inverse: { with: 'customers.tellApart', input: (_, { a, b, two }) => ({ a, b, two: !two }) },
  done: ({ a, b, two }) => ({ code: two ? 'customers.toldApart' : 'customers.maybeOne', values: { a, b } }),
};
