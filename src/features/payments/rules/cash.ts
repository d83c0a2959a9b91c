/** What a week brings and takes, from payments, invoices and purchases. All amounts in minor units, all but `expected` zero or more. */
import type { Day } from '../../../kernel/day';

interface Paid {
  readonly day: Day | null;
  readonly state: string | null;
  readonly counted: number;
}
interface Owed {
  readonly due: Day | null;
  readonly balance: number;
}

export interface Cash {
  /** Checked since the week began; what was reversed is not in it. */
  readonly received: number;
  /** Refunds. */
  readonly returned: number;
  /** Proofs that nobody has looked at yet. */
  readonly waiting: number;
  /** Should have come before today. */
  readonly overdue: number;
  /** Due from today to the end of the week. */
  readonly due: number;
  readonly payLate: number;
  readonly pay: number;
  /** What the rest of the week should change: due and overdue, less what has to be paid. */
  readonly expected: number;
}

/** `waiting` is no part of what is expected: it is on an invoice already, or comes on top where there is none. */
export function cashOf(
  given: {
    readonly payments: readonly (Paid & { readonly reverses: string; readonly reversedBy: string })[];
    readonly invoices: readonly Owed[];
    readonly payables: readonly Owed[];
    readonly waiting: readonly { readonly amount: number }[];
  },
  { from, today, to }: { readonly from: Day; readonly today: Day; readonly to: Day },
): Cash {
  const real = given.payments.filter(
    ({ day, state, reverses, reversedBy }) =>
      state === 'checked' && reverses === '' && reversedBy === '' && day !== null && day >= from && day <= to,
  );
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const late = (owed: readonly Owed[]): number =>
    sum(owed.filter(({ due }) => due !== null && due < today).map(({ balance }) => balance));
  const soon = (owed: readonly Owed[]): number =>
    sum(owed.filter(({ due }) => due !== null && due >= today && due <= to).map(({ balance }) => balance));
  const flow = {
    received: sum(real.filter(({ counted }) => counted > 0).map(({ counted }) => counted)),
    returned: -sum(real.filter(({ counted }) => counted < 0).map(({ counted }) => counted)) || 0,
    waiting: sum(given.waiting.map(({ amount }) => amount)),
    overdue: late(given.invoices),
    due: soon(given.invoices),
    payLate: late(given.payables),
    pay: soon(given.payables),
  };
  return { ...flow, expected: flow.overdue + flow.due - flow.payLate - flow.pay };
}
