/** Passing on what a person answers for: the open records of every feature that says it has owners, and back again. */
import type { Context } from '../../ports/context';
import type { Feature, Owned } from '../../ports/feature';

/** Ids of records by table and column, `backlog.owner`. */
export type Passed = Readonly<Record<string, readonly string[]>>;
/** All features, asked for when they are needed: this one is among them. */
export type Features = () => readonly Feature[];

const keyOf = ({ table, column }: Owned): string => `${table.key}.${column}`;

/** Whether its module is on or not: what waits in a tab that was put away waits all the same. */
const ownedIn = (features: Features): readonly Owned[] => features().flatMap(({ owned = [] }) => owned);

/** Open records by these names; what cannot be read is left, a person has to look at it. Two round trips a table, however many names. */
export function openOfEach(
  context: Context,
  features: Features,
  names: readonly string[],
): ReadonlyMap<string, Passed> {
  const open = new Map<string, Record<string, readonly string[]>>();
  for (const name of names) if (name !== '') open.set(name, {});
  if (open.size === 0) return open;
  for (const owned of ownedIn(features)) {
    const key = keyOf(owned);
    for (const { id, values, bad } of context.from(owned.table).where(owned.column, [...open.keys()])) {
      const of = open.get(String(values[owned.column]));
      if (of && bad.length === 0 && owned.open(values)) of[key] = [...(of[key] ?? []), id];
    }
  }
  return open;
}

/** Those of one. */
export const openOf = (context: Context, features: Features, name: string): Passed =>
  openOfEach(context, features, [name]).get(name) ?? {};

/** Writes `to` into those of these records that say `from`: what somebody has passed on meanwhile stays theirs. */
export function passOn(context: Context, features: Features, passed: Passed, from: string, to: string): void {
  for (const owned of ownedIn(features)) {
    const ids = passed[keyOf(owned)] ?? [];
    if (ids.length === 0) continue;
    for (const stored of context.from(owned.table).byIds(ids))
      if (stored && stored.bad.length === 0 && stored.values[owned.column] === from)
        context.change.update(owned.table, stored, { [owned.column]: to });
  }
}

export const countOf = (passed: Passed): number =>
  Object.values(passed).reduce((sum, ids) => sum + ids.length, 0);

/** `Backlog 3, Tiket 2`: how many stand in which tab. */
export const byTab = ({ language }: Pick<Context, 'language'>, features: Features, passed: Passed): string =>
  ownedIn(features)
    .flatMap((owned) => {
      const count = passed[keyOf(owned)]?.length ?? 0;
      return count > 0 ? [`${owned.table.sheet[language]} ${count}`] : [];
    })
    .join(', ');
