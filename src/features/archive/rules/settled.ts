/** Which records have left nothing open: orders with all that hangs together with them, by the month in which the last of it happened. */

/** A month that is over: `2025-03`. */
export type Month = string;

/** One record among those that belong together. */
export interface Member {
  readonly table: string;
  readonly id: string;
  /** Nothing is to be done with it any more, and every cell of it can be read. */
  readonly settled: boolean;
  /** Days on which something happened to it, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** Records that it names, by id. */
  readonly names: readonly string[];
}

/** Ids by table. */
export type Leaving = ReadonlyMap<string, readonly string[]>;

/**
 * What may leave, month by month up to `until`. Whatever hangs together leaves together: one open payment keeps its orders, their invoice and all that stands
 * on it. A record that names one which is not there stays, for nobody can tell what else it belongs to. Of a table that `most` names no more leave at once;
 * the others of their month are its next part.
 */
export function settledBy(
  members: readonly Member[],
  until: Month,
  most: Readonly<Record<string, number>> = {},
): ReadonlyMap<Month, Leaving> {
  const months = new Map<Month, Map<string, string[]>>();
  for (const group of groupsOf(members)) {
    const days = group.flatMap((member) => member.days);
    const month = days.reduce((last, day) => (day > last ? day : last), '').slice(0, 7);
    if (month === '' || month > until || !group.every(({ settled }) => settled)) continue;
    const leaving = months.get(month) ?? new Map<string, string[]>();
    const own = (key: string): number => group.filter(({ table }) => table === key).length;
    if (Object.entries(most).some(([key, count]) => (leaving.get(key)?.length ?? 0) + own(key) > count))
      continue;
    months.set(month, leaving);
    for (const { table, id } of group) {
      const ids = leaving.get(table);
      if (ids) ids.push(id);
      else leaving.set(table, [id]);
    }
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Members joined by what they name; those that name something unknown are left out with their whole group. */
function groupsOf(members: readonly Member[]): Member[][] {
  const at = new Map(members.map(({ id }, index) => [id, index]));
  const parent = members.map((_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (parent[top] !== top) top = parent[top] as number;
    for (let each = index; parent[each] !== top; ) {
      const next = parent[each] as number;
      parent[each] = top;
      each = next;
    }
    return top;
  };
  const lost = new Set<number>();
  for (const [index, { names }] of members.entries()) {
    for (const name of names) {
      const other = at.get(name);
      if (other === undefined) lost.add(index);
      else parent[root(other)] = root(index);
    }
  }
  const groups = new Map<number, Member[]>();
  for (const [index, member] of members.entries()) {
    const own = groups.get(root(index));
    if (own) own.push(member);
    else groups.set(root(index), [member]);
  }
  const broken = new Set([...lost].map(root));
  return [...groups].filter(([key]) => !broken.has(key)).map(([, group]) => group);
}
