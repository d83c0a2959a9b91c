/** How the firm orders its work: a method for each kind, and the person-days of a week. */
import * as z from 'zod/mini';
import type { Errand } from '../../../ports/feature';
import { METHODS } from '../choices';
import { kindField } from '../input';
import { DECIDES } from '../roles';
import { CAPACITY, methodKey } from '../settings';
import { items } from '../tables';

const input = () =>
  z.object({
    /** Person-days a week; 0 takes the line away. */
    capacity: z.optional(
      z
        .number({ error: 'backlog.capacity' })
        .check(z.minimum(0, 'backlog.capacity'), z.maximum(1_000, 'backlog.capacity')),
    ),
    kind: z.optional(kindField()),
    method: z.optional(z.enum(METHODS, { error: 'backlog.choice' })),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Ordered {
  readonly was: Input;
}

export const orderBy: Errand<Input, Ordered> = {
  name: 'backlog.orderBy',
  writes: 'apart',
  input,
  roles: DECIDES,
  run: ({ settings: { options } }, { capacity, kind, method }, apart) => {
    const rows: (readonly ['setting', string, string])[] = [];
    if (capacity !== undefined) rows.push(['setting', CAPACITY, String(capacity)]);
    if (kind && method) rows.push(['setting', methodKey(kind), method]);
    apart.reseat(rows);
    if (kind && method) apart.rebuild(items);
    return {
      was: {
        ...(capacity !== undefined && { capacity: Number(options[CAPACITY] ?? 0) }),
        ...(kind &&
          method && { kind, method: METHODS.find((each) => each === options[methodKey(kind)]) ?? 'simple' }),
      },
    };
  },
  inverse: { with: 'backlog.orderBy', input: (_, { was }) => was },
  done: () => ({ code: 'backlog.orderedBy' }),
};
