/** What a firm told of ordering: with both, order quantities are worked out. */
import type { Settings } from '../../kernel/settings';

/** Of one order, in major units of the currency. */
export const ORDER_COST = 'purchasing.orderCost';
/** Of keeping goods for a year, in percent of what they cost. */
export const HOLDING = 'purchasing.holding';

export interface OrderCosts {
  readonly orderCost?: number;
  /** Share of a unit's cost that keeping it for a year costs. */
  readonly holdingShare?: number;
}

export function orderCostsIn({ options }: Pick<Settings, 'options'>): OrderCosts {
  const number = (key: string): number => {
    const read = Number(options[key] ?? '');
    return Number.isFinite(read) && read > 0 ? read : 0;
  };
  const [orderCost, percent] = [number(ORDER_COST), number(HOLDING)];
  return { ...(orderCost > 0 && { orderCost }), ...(percent > 0 && { holdingShare: percent / 100 }) };
}
