/** How goods are worth looking at: ABC classes, days of cover, turnover, and what does not move. */

export type Class = 'A' | 'B' | 'C';

/** Shares of the whole worth at which class A and class B end. */
const CUTS = { A: 0.8, B: 0.95 } as const;

/**
 * Classes by yearly value, largest first: A until 80 % of the whole, B until 95 %, C the rest; the item that crosses a cut stays in the upper class.
 * What is worth nothing is C.
 */
export function abc<K>(values: readonly (readonly [key: K, value: number])[]): Map<K, Class> {
  const whole = values.reduce((sum, [, value]) => sum + Math.max(0, value), 0);
  const found = new Map<K, Class>();
  let before = 0;
  for (const [key, value] of [...values].sort((x, y) => y[1] - x[1])) {
    const share = whole > 0 ? before / whole : 1;
    // A hair of floating point must not move an item that ends exactly on the cut.
    const under = (cut: number): boolean => share < cut - 1e-9;
    found.set(key, value <= 0 ? 'C' : under(CUTS.A) ? 'A' : under(CUTS.B) ? 'B' : 'C');
    before += Math.max(0, value);
  }
  return found;
}

/** How many days the shelf lasts at the average demand; undefined where nothing is asked for. */
export function daysOfCover(onHand: number, averageDaily: number): number | undefined {
  return averageDaily > 0 ? Math.max(0, onHand) / averageDaily : undefined;
}

/** How often a year stock was sold and replaced: cost of goods sold ÷ average inventory, and the days that one turn takes; undefined without inventory. */
export function turnover(
  costOfGoods: number,
  opening: number,
  closing: number,
): { readonly turns: number; readonly days: number | undefined } | undefined {
  const average = (opening + closing) / 2;
  if (!(average > 0)) return undefined;
  const turns = costOfGoods / average;
  return { turns, days: turns > 0 ? 365 / turns : undefined };
}

/** Days of sales before classes, order quantities and dead stock mean anything. */
export const ENOUGH_DAYS = 60;

/** Lies on the shelf and nobody asked for it in the window. */
export function isDead(onHand: number, unitsInWindow: number): boolean {
  return onHand > 0 && unitsInWindow === 0;
}
