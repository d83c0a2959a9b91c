/** Moving average cost, kept unrounded in major units of the currency and rounded only where it is shown. */

export interface Valued {
  readonly onHand: number;
  /** Cost of one unit in major units. */
  readonly averageCost: number;
}

/** Worth of what lies on the shelf, in major units; quantity 0 is worth 0 whatever the average. */
export function value({ onHand, averageCost }: Valued): number {
  return onHand === 0 ? 0 : onHand * averageCost;
}

/**
 * The average after a move of `quantity` (signed) at `cost` a unit in major units: (on hand × average + quantity × cost) ÷ (on hand + quantity).
 * Moves without a cost (issues, returns, counts) leave it. A taken-back receipt carries its cost and a negative quantity and so restores what was.
 * When the shelf is empty afterwards the last average is kept: it values a return, and the next receipt replaces it whole.
 */
export function averageAfter(stock: Valued, quantity: number, cost: number | null): number {
  if (cost === null) return stock.averageCost;
  const before = Math.max(0, stock.onHand);
  const left = before + quantity;
  const worth = before * stock.averageCost + quantity * cost;
  // Taking back a receipt after cheaper units were sold could leave less than nothing: then the average stands.
  return left > 0 && worth >= 0 ? worth / left : stock.averageCost;
}
