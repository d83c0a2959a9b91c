/** Google may lose what was written: whoever looks again does it again, so often at most. */
const ROUNDS = 3;

/** How many things were mended. */
export function mendedAgain<T>(find: () => readonly T[], mend: (found: readonly T[]) => void): number {
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const found = find();
    if (found.length === 0) break;
    count = Math.max(count, found.length);
    mend(found);
  }
  return count;
}
