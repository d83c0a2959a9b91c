/** Which orders have to wait for stock: in the order of the file, behind everything that was reserved before. */

export interface Units {
  readonly product: string;
  readonly units: number;
}

export interface Wanted {
  /** What newly leaves the shelf, or comes back to it (negative). */
  readonly leaves: readonly Units[];
  /** What it newly holds back; negative where it holds back less than before. */
  readonly holds: readonly Units[];
}

/** What each order misses, in the order given; `free` is what can be sold of each product. A product that is not in it has no shelf yet and is not looked at. */
export function missing(
  free: ReadonlyMap<string, number>,
  wanted: readonly Wanted[],
): readonly (readonly Units[])[] {
  const left = new Map(free);
  const take = ({ product, units }: Units): Units[] => {
    const before = left.get(product);
    if (before === undefined) return [];
    left.set(product, before - units);
    const short = Math.min(units, units - before);
    return units > 0 && short > 0 ? [{ product, units: short }] : [];
  };
  for (const { leaves } of wanted) leaves.forEach(take);
  // What was held back before and is not any more is free again before anything new is.
  for (const { holds } of wanted) for (const each of holds) if (each.units < 0) take(each);
  return wanted.map(({ holds }) => holds.filter(({ units }) => units > 0).flatMap(take));
}
