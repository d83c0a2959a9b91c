/** How long an order stood in each of its stages, by its stamps, and whether that is longer than the stage's limit. */
import { addDays, type Day, daysBetween, type Moment } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import type { OrderState } from '../choices';
import { type StateFacts, stateOf } from './state';

/** The stamps that begin a stage; an order's record has them all. */
export interface Stamps extends StateFacts {
  readonly at: Moment | null;
  readonly shippedAt: Moment | null;
}

export interface Stay {
  readonly state: OrderState;
  readonly since: Moment;
  /** Milliseconds, up to the next stage or to now; 0 in a stage that was passed in one go. */
  readonly lasted: number;
}

const DAY = 86_400_000;

/**
 * Its stages so far in their order, the present one last. A stage without a stamp was not passed; one stamped later than the next counts as passed in
 * one go. While it is held the stage it was held in has ended; where it went on since, that time counts to the stage.
 */
export function staysOf(facts: Stamps, now: Moment): Stay[] {
  const state = stateOf(facts);
  const stamped: readonly (readonly [OrderState, Moment | null])[] = [
    ['received', facts.at],
    ['checked', facts.checkedAt],
    ['processing', facts.processedAt],
    ['held', state === 'held' ? facts.heldAt : null],
    // The first parcel of several does not end the work on the rest.
    ['shipped', facts.shippedUnits >= facts.units ? facts.shippedAt : null],
    ['closed', facts.closedAt],
    ['cancelled', facts.cancelledAt],
  ];
  const passed = stamped.flatMap(([stage, since]) => (since === null ? [] : [{ state: stage, since }]));
  const isOver = state === 'closed' || state === 'cancelled';
  return passed.map(({ state: stage, since }, at) => {
    const until = passed[at + 1]?.since ?? (isOver ? since : now);
    return { state: stage, since, lasted: Math.max(0, until - since) };
  });
}

/**
 * Whether it has stood in its present stage for longer than `limit` days. Whole days end with the day: with 1 what came yesterday is still in time.
 * Parts of a day are hours: 0.25 ends after six.
 */
export function isOverdue(
  facts: Stamps,
  limit: number | null,
  { now, today, zone }: { readonly now: Moment; readonly today: Day; readonly zone: Zone },
): boolean {
  const state = stateOf(facts);
  if (limit === null || state === 'closed' || state === 'cancelled') return false;
  const stay = staysOf(facts, now).pop();
  if (!stay || stay.state !== state) return false;
  if (Number.isInteger(limit)) return daysBetween(addDays(zone.dayAt(stay.since), limit), today) > 0;
  return now - stay.since > limit * DAY;
}
