/** What a new day does to invoices: those that passed their due day say so. Run once a night; looks at the newest two thousand. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import { CHECKS } from '../roles';
import { restated } from '../rules/invoice';
import { invoices } from '../tables';

/** Older ones are paid, credited or overdue already. */
const NEWEST = 2_000;

const input = () => z.object({});

export const tend: Action<Record<string, never>, { readonly changed: number }> = {
  name: 'payments.tend',
  writes: true,
  input,
  roles: CHECKS,
  run: (context) => {
    let changed = 0;
    for (const bill of context.from(invoices).tail(NEWEST)) {
      const { state } = restated(bill.values, context.today);
      if (bill.bad.length > 0 || state === bill.values.state) continue;
      context.change.update(invoices, bill, { state });
      changed++;
    }
    return { changed };
  },
  inverse: { none: 'payments.noUntend' },
  done: ({ changed }) => ({ code: 'payments.tended', values: { count: changed } }),
};
