/** What comes back of which line, and the ledger rows it makes. */
import { type Problem, problem, Refusal } from '../../../kernel/problem';
import type { Language } from '../../../kernel/words';
import type { Posting } from '../../stock';
import { type Condition, RETURN_REASONS, type ReturnReason } from '../choices';

export interface ReturnedLine {
  /** Id of the order's line. */
  readonly line: string;
  /** Units, at least 1. */
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly condition: Condition;
}

interface SentLine {
  readonly id: string;
  readonly sku: string;
  readonly product: string;
  readonly shipped: number;
  readonly returned: number;
}

/** Units by line; refuses a line of another order and more than went out and has not come back yet. Entries of one line count together. */
export function plannedReturn(
  no: string,
  rows: readonly SentLine[],
  asked: readonly ReturnedLine[],
): ReadonlyMap<string, number> | Refusal {
  const sums = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [at, { line, quantity }] of asked.entries()) {
    const row = rows.find(({ id }) => id === line);
    const sum = (sums.get(line) ?? 0) + quantity;
    sums.set(line, sum);
    if (!row) problems.push(problem('orders.shipLine', { no, line }, { field: `lines.${at}.line` }));
    else if (sum > row.shipped - row.returned) {
      const values = { no, sku: row.sku, left: row.shipped - row.returned, asked: sum };
      problems.push(problem('returns.more', values, { field: `lines.${at}.quantity` }));
    }
  }
  return problems.length > 0 ? new Refusal(problems) : sums;
}

/**
 * Every unit comes in at the average cost; what is scrapped goes out again by a row of its own, so that both can be counted. `way` -1 takes it back, in the
 * opposite order: what was scrapped is there again before it goes.
 */
export function returnPostings(
  asked: readonly ReturnedLine[],
  rows: readonly SentLine[],
  more: Pick<Posting, 'reference'> & Partial<Posting>,
  language: Language,
  way: 1 | -1 = 1,
): Posting[] {
  return asked.flatMap(({ line, quantity, reason, condition }) => {
    const row = {
      ...more,
      product: rows.find(({ id }) => id === line)?.product ?? '',
      line,
      reason: RETURN_REASONS.find(({ key }) => key === reason)?.words[language] ?? '',
    };
    const back: Posting = { ...row, kind: 'return', quantity: way * quantity };
    if (condition === 'sellable') return [back];
    const out: Posting = { ...row, kind: 'scrap', quantity: -way * quantity };
    return way === 1 ? [back, out] : [out, back];
  });
}
