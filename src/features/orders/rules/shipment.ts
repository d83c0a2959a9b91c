/** What a shipment takes from which line. */
import { type Problem, problem, Refusal, refuse } from '../../../kernel/problem';

interface OpenLine {
  readonly id: string;
  readonly sku: string;
  readonly open: number;
}

export interface Taken<L> {
  readonly row: L;
  /** Units, at least 1. */
  readonly quantity: number;
}

/** Everything open, or what was asked of each line; refuses a line of another order, more than is open, and nothing at all. */
export function planShipment<L extends OpenLine>(
  no: string,
  rows: readonly L[],
  asked?: readonly { readonly line: string; readonly quantity: number }[],
): readonly Taken<L>[] | Refusal {
  if (!asked) {
    const plan = rows.filter(({ open }) => open > 0).map((row) => ({ row, quantity: row.open }));
    return plan.length > 0 ? plan : refuse('orders.shipNothing', { no });
  }
  const sums = new Map<string, number>();
  for (const { line, quantity } of asked) sums.set(line, (sums.get(line) ?? 0) + quantity);
  const problems: Problem[] = [];
  const plan: Taken<L>[] = [];
  for (const [line, quantity] of sums) {
    const row = rows.find(({ id }) => id === line);
    if (!row) problems.push(problem('orders.shipLine', { no, line }));
    else if (quantity > row.open)
      problems.push(problem('orders.shipMore', { no, sku: row.sku, open: row.open, asked: quantity }));
    else plan.push({ row, quantity });
  }
  return problems.length > 0 ? new Refusal(problems) : plan;
}

/** The shelf's own problem in the words of the order that waits for it. */
export function shortOf(no: string, trouble: Problem): Problem {
  if (trouble.code !== 'stock.notEnough') return trouble;
  return problem('orders.shipShort', { no, ...trouble.values });
}
