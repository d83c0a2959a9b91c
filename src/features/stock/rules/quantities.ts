/** The five quantities of a product and the state that follows from them. */
import type { StockState } from '../tables';

/** What is stored; the other quantities are computed from it. All whole units. */
export interface Quantities {
  readonly onHand: number;
  /** Open units of order lines whose order is neither cancelled nor closed. */
  readonly reserved: number;
  readonly onOrder: number;
  /** Null where nobody has set one: such a product is never critical or low. */
  readonly reorderPoint: number | null;
}

/** What can still be sold: on hand − reserved. Below zero when backorders wait. */
export function available({ onHand, reserved }: Pick<Quantities, 'onHand' | 'reserved'>): number {
  return onHand - reserved;
}

/** What will be there once purchases have arrived and orders have left: on hand + on order − reserved. */
export function projected({ onHand, reserved, onOrder }: Omit<Quantities, 'reorderPoint'>): number {
  return onHand + onOrder - reserved;
}

/** Out: nothing to sell. Critical: even what is coming does not lift it above its point. Low: what is coming does. */
export function stateOf(quantities: Quantities): StockState {
  const left = available(quantities);
  if (left <= 0) return 'out';
  const point = quantities.reorderPoint;
  if (point === null || left > point) return 'fine';
  return projected(quantities) <= point ? 'critical' : 'low';
}

/** The columns of a product that follow from its quantities, as they are written. */
export function derived(quantities: Quantities): { available: number; state: StockState } {
  return { available: available(quantities), state: stateOf(quantities) };
}
