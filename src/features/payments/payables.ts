/** What is owed to suppliers, as *Kas minggu ini* needs it: one door, so that nothing else here knows where it comes from. */
import type { Day } from '../../kernel/day';
import type { Money } from '../../kernel/money';
import type { Context } from '../../ports/context';

export interface Payable {
  /** The purchase it is for. */
  readonly no: string;
  readonly supplier: string;
  readonly due: Day | null;
  /** Still to be paid, in minor units. */
  readonly balance: Money;
}

/** Purchases with something still to be paid; none until purchasing keeps them. */
export const payables = (_context: Context): readonly Payable[] => [];
