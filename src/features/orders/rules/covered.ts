/** How much of what an order still waits for lies on the shelf. */

export interface OpenLine {
  readonly id: string;
  readonly product: string;
  readonly open: number;
}

/** Units of each line that lie there, by line: whole lines in their order first, then what is left for parts of others. `onHand` by product. */
export function coveredUnits(
  rows: readonly OpenLine[],
  onHand: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const left = new Map(onHand);
  const units = new Map<string, number>();
  const take = ({ id, product }: OpenLine, count: number): void => {
    left.set(product, (left.get(product) ?? 0) - count);
    units.set(id, count);
  };
  for (const row of rows) if (row.open <= (left.get(row.product) ?? 0)) take(row, row.open);
  for (const row of rows)
    if (!units.has(row.id)) take(row, Math.min(row.open, Math.max(0, left.get(row.product) ?? 0)));
  return units;
}
