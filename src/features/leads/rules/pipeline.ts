/** What the pipeline holds: sums of open leads, by stage, and how those that ended since a day did. */
import type { Moment } from '../../../kernel/day';
import { addMoney, type Money, ZERO } from '../../../kernel/money';
import { type Reason, STAGES, type Stage } from '../choices';
import type { Lead } from '../tables';
import { isClosed, isOpen, weightedOf } from './stage';

export interface Sum {
  readonly count: number;
  readonly amount: Money;
  /** Sum of amount × chance. */
  readonly weighted: Money;
}

export interface Pipeline extends Sum {
  /** Every open stage, empty ones too, in their order. */
  readonly stages: readonly (Sum & { readonly stage: Stage })[];
  readonly won: Sum;
  readonly lost: Sum;
  /** Won ÷ (won + lost), by number; null where none ended. */
  readonly rate: number | null;
  /** Why they were lost, most frequent first. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
}

function sumOf(leads: readonly Lead[]): Sum {
  return {
    count: leads.length,
    amount: addMoney(ZERO, ...leads.map(({ amount }) => amount ?? ZERO)),
    weighted: addMoney(ZERO, ...leads.map(weightedOf)),
  };
}

/** `since` is the first moment whose ends count. */
export function pipelineOf(all: readonly Lead[], since: Moment): Pipeline {
  const listed = all.filter(({ archived }) => !archived);
  const open = listed.filter(isOpen);
  const ended = (stage: Stage): Lead[] =>
    listed.filter(({ state, closedAt }) => state === stage && closedAt !== null && closedAt >= since);
  const [won, lost] = [ended('won'), ended('lost')];
  const reasons = new Map<Reason, number>();
  for (const { lostReason } of lost)
    if (lostReason !== null) reasons.set(lostReason, (reasons.get(lostReason) ?? 0) + 1);
  return {
    ...sumOf(open),
    stages: STAGES.filter(({ key }) => !isClosed(key)).map(({ key }) => ({
      stage: key,
      ...sumOf(open.filter(({ state }) => (state ?? 'contact') === key)),
    })),
    won: sumOf(won),
    lost: sumOf(lost),
    rate: won.length + lost.length === 0 ? null : won.length / (won.length + lost.length),
    reasons: [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
  };
}
