/** The policy of retention as people set it: one option a rule, absent where the usual holds. */
import type { Settings } from '../../../kernel/settings';
import { DEFAULT_POLICY, type Policy } from './retention';

export const POLICY_RULES = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'within'] as const;

export const policyKey = (rule: keyof Policy): string => `backup.keep.${rule}`;

/** More of one kind than anybody means; a folder of so many files would be slow to list. */
export const MOST_KEPT = 400;

export function policyOf({ options }: Pick<Settings, 'options'>): Policy {
  const policy: { -readonly [rule in keyof Policy]: number } = { ...DEFAULT_POLICY };
  for (const rule of POLICY_RULES) {
    const text = (options[policyKey(rule)] ?? '').trim();
    // What somebody typed into the tab of options and is no count must not let versions go.
    if (/^\d{1,3}$/.test(text)) policy[rule] = Math.min(MOST_KEPT, Number(text));
  }
  return policy;
}
