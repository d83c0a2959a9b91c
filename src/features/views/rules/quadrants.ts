/** Where open work stands by value against effort, whatever method orders it. */

import type { Item } from '../../backlog';
import { LEAST_EFFORT, type Quadrant, quadrantOf } from '../../scores';

type Placeable = Pick<Item, 'value' | 'impact' | 'effort'>;

/** Impact 1 to 4 on the scale of values, where nobody gave a value: large and very large are high. */
const VALUE_OF_IMPACT = 2.5;

/** The quadrant, or what is missing to find it. Effort in person-days: below one counts as the scale's 1, above ten as its 10. */
export function placeOf({ value, impact, effort }: Placeable): Quadrant | 'value' | 'effort' {
  const worth = value ?? (impact === null ? null : Number(impact) * VALUE_OF_IMPACT);
  if (effort === null || !(effort >= LEAST_EFFORT)) return 'effort';
  const quadrant = quadrantOf(worth, Math.min(10, Math.max(1, effort)));
  return typeof quadrant === 'string' ? quadrant : 'value';
}
