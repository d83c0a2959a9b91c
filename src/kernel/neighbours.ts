/** Things that belong together, as groups. */

/** Each joins the group before it where `joins` says so of the one before it, it, and the group's first. */
export function neighbours<T>(items: readonly T[], joins: (before: T, next: T, first: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const each of items) {
    const group = groups[groups.length - 1];
    if (group && joins(group[group.length - 1] as T, each, group[0] as T)) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** One more under this key. */
export function gather<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Numbers in ascending order as first and how many: each next one at most `step` further. What lies between is counted along. */
export function spansOf(numbers: Iterable<number>, step = 1): [first: number, count: number][] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return neighbours(sorted, (before, next) => next - before <= step).map((group) => [
    group[0] as number,
    (group[group.length - 1] as number) - (group[0] as number) + 1,
  ]);
}
