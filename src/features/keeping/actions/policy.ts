/** Sets how many versions of each kind stay; what is left empty stays as it is. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { MAY_BACK_UP } from '../../backup';
import { keepOptions } from '../../settings';
import { MOST_KEPT, POLICY_RULES, policyKey, policyOf } from '../rules/policy';

const count = () => z.optional(z.nullable(z.number().check(z.gte(0))));
const input = () =>
  z.object({
    last: count(),
    hourly: count(),
    daily: count(),
    weekly: count(),
    monthly: count(),
    yearly: count(),
    within: count(),
    /** Back to what holds where nothing was set. */
    usual: z.optional(z.boolean()),
    /** As they stood before, for the way back. */
    options: z.optional(z.record(z.string(), z.string().check(z.maxLength(10)))),
  });
type Wish = z.infer<ReturnType<typeof input>>;

export const policy: Action<Wish, { readonly before: Readonly<Record<string, string>> }> = {
  name: 'keeping.policy',
  writes: true,
  roles: MAY_BACK_UP,
  input,
  run: (context, wish) => {
    const wanted: Record<string, string> = {};
    for (const rule of POLICY_RULES) {
      const key = policyKey(rule);
      const given = wish[rule];
      const before = wish.options?.[key];
      if (given !== undefined && given !== null && given > MOST_KEPT)
        return refuse('keeping.policy.many', { most: MOST_KEPT }, { field: rule });
      if (wish.usual) wanted[key] = '';
      else if (before !== undefined) wanted[key] = before;
      else if (given !== undefined && given !== null) wanted[key] = String(Math.floor(given));
    }
    const after = policyOf({ options: { ...context.settings.options, ...wanted } });
    // The newest always stays; but whoever asks for nothing has mistaken the form.
    if (POLICY_RULES.every((rule) => after[rule] === 0))
      return refuse('keeping.policy.none', {}, { field: 'daily' });
    const before = keepOptions(context, wanted);
    // The way back changes what it finds changed.
    if (!wish.options && Object.keys(before).length === 0) return refuse('keeping.policy.same');
    return { before };
  },
  inverse: { with: 'keeping.policy', input: (_, { before }) => ({ options: before }) },
  done: () => ({ code: 'keeping.policy.saved' }),
};
