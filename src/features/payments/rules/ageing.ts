/** Receivables by days past due: not due (today included), 1–30, 31–60, 61–90, over 90. */
import { type Day, daysBetween } from '../../../kernel/day';
import { type Money, ZERO } from '../../../kernel/money';

export const BUCKETS = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The bucket of so many whole days past due; 0 and less is not due. */
export function bucketOf(daysPast: number): Bucket {
  if (daysPast <= 0) return 'notDue';
  if (daysPast <= 30) return 'to30';
  if (daysPast <= 60) return 'to60';
  return daysPast <= 90 ? 'to90' : 'over90';
}

/** Whole days past due; what has no due day is never past it. */
export const daysPast = (due: Day | null, today: Day): number => (due === null ? 0 : daysBetween(due, today));

/** Σ of the balances above zero, by bucket, in minor units. */
export function ageing(
  open: readonly { readonly balance: Money; readonly due: Day | null }[],
  today: Day,
): Readonly<Record<Bucket, Money>> & { readonly all: Money } {
  const sums: Record<Bucket | 'all', Money> = {
    notDue: ZERO,
    to30: ZERO,
    to60: ZERO,
    to90: ZERO,
    over90: ZERO,
    all: ZERO,
  };
  for (const { balance, due } of open) {
    if (balance <= 0) continue;
    const bucket = bucketOf(daysPast(due, today));
    sums[bucket] = (sums[bucket] + balance) as Money;
    sums.all = (sums.all + balance) as Money;
  }
  return sums;
}
