/** When to order and how much: reorder point, safety stock, economic order quantity, and the proposal of a product. */

/** Average daily demand × lead time in days + safety stock, in units (Silver, Pyke and Thomas, *Inventory and Production Management*). */
export function reorderPoint(averageDaily: number, leadDays: number, safety: number): number {
  return averageDaily * leadDays + safety;
}

/** Units that cover the worst known case: most a day × longest lead time − average a day × average lead time. Never below 0. */
export function safetyStock(
  mostDaily: number,
  longestLead: number,
  averageDaily: number,
  averageLead: number,
): number {
  return Math.max(0, mostDaily * longestLead - averageDaily * averageLead);
}

/**
 * Economic order quantity √(2DK ÷ h) in units (Harris, 1913): demand a year, cost of one order, cost of keeping one unit a year, the two in the same money.
 * Undefined where one of them is not above 0.
 */
export function orderQuantity(
  yearlyDemand: number,
  orderCost: number,
  holdingCost: number,
): number | undefined {
  if (!(yearlyDemand > 0 && orderCost > 0 && holdingCost > 0)) return undefined;
  return Math.sqrt((2 * yearlyDemand * orderCost) / holdingCost);
}

/** What ordering and keeping cost a year at this quantity. */
export function yearlyCost(
  quantity: number,
  yearlyDemand: number,
  orderCost: number,
  holdingCost: number,
): number {
  return (yearlyDemand / quantity) * orderCost + (quantity / 2) * holdingCost;
}

export interface Stocked {
  readonly projected: number;
  readonly reorderPoint: number | null;
  readonly lot: number | null;
  readonly discontinued: boolean;
}

/** Units to order now: max(lot, reorder point − projected), rounded up; 0 while projected is above the point, without one, and for what is discontinued. */
export function proposed({ projected, reorderPoint: point, lot, discontinued }: Stocked): number {
  if (discontinued || point === null || projected > point) return 0;
  return Math.ceil(Math.max(1, lot ?? 0, point - projected));
}
