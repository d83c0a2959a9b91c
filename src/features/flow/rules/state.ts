/** An order's state and its reason: derived from stamps, quantities and payment, never typed. */
import { type Day, daysBetween, type Moment } from '../../../kernel/day';
import type { Money } from '../../../kernel/money';
import type { OrderState } from '../choices';

/** What the state follows from; an order's record has all of it. */
export interface StateFacts {
  readonly checkedAt: Moment | null;
  readonly processedAt: Moment | null;
  readonly closedAt: Moment | null;
  readonly heldAt: Moment | null;
  readonly cancelledAt: Moment | null;
  /** Over all lines. */
  readonly units: number;
  readonly shippedUnits: number;
}

export interface ReasonFacts extends StateFacts {
  readonly paid: Money;
  readonly total: Money;
  readonly promised: Day | null;
}

/** Cancelled, closed and held win, in this order; then quantities; then the stamped steps. */
export function stateOf(facts: StateFacts): OrderState {
  if (facts.cancelledAt !== null) return 'cancelled';
  if (facts.closedAt !== null) return 'closed';
  if (facts.heldAt !== null) return 'held';
  if (facts.units > 0 && facts.shippedUnits >= facts.units) return 'shipped';
  if (facts.processedAt !== null || facts.shippedUnits > 0) return 'processing';
  return facts.checkedAt === null ? 'received' : 'checked';
}

/** Whether work on it is still to be done: something has to be shipped. */
export function isOpen(facts: StateFacts): boolean {
  return ['received', 'checked', 'processing', 'held'].includes(stateOf(facts));
}

/** Units of a line that still hold stock back: none once its order is cancelled or closed. */
export function openUnits(
  line: { readonly quantity: number; readonly shipped: number },
  state: OrderState,
): number {
  return state === 'cancelled' || state === 'closed' ? 0 : Math.max(0, line.quantity - line.shipped);
}

/** Whole days past the promise while something is still open; 0 on the day itself and without a promise. */
export function daysLate(facts: StateFacts & { readonly promised: Day | null }, today: Day): number {
  if (facts.promised === null || !isOpen(facts)) return 0;
  return Math.max(0, daysBetween(facts.promised, today));
}

export const REASONS = ['partlyShipped', 'waitsStock', 'waitsPayment', 'ready'] as const;
export type Reason = (typeof REASONS)[number];

/**
 * The one reason that is written beside the state, or undefined. `short` tells that stock does not cover the open units, where it is known. Being late
 * is no part of it: it changes with the day, so it is computed where it is shown.
 */
export function reasonOf(facts: ReasonFacts, short = false): Reason | undefined {
  const state = stateOf(facts);
  if (state === 'cancelled' || state === 'closed' || state === 'held') return undefined;
  if (facts.shippedUnits > 0 && state === 'processing') return 'partlyShipped';
  if (short && state !== 'shipped') return 'waitsStock';
  if (facts.paid < facts.total) return 'waitsPayment';
  // By this word whoever packs with a phone filters the tab.
  return state === 'processing' ? 'ready' : undefined;
}
