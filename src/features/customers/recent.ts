/** The one reading of customers that search, list and index share. */
import type { Context, Stored } from '../../ports/context';
import { customers } from './tables';

/** So many customers travel in the sidebar's index; older ones are found from the server. */
const RECENT = 2_000;

type Customer = Stored<typeof customers>;

const newest = (context: Context): readonly Customer[] => context.from(customers).tail(RECENT);

/** The newest customers that are not archived, oldest first. One round trip, shared within a run. */
export function recent(context: Context): Customer[] {
  return newest(context).filter(({ values }) => !values.archived);
}

/** Numbers, by customer, of those who were merged into them. */
export function formerNumbers(context: Context): (id: string) => readonly string[] {
  const by = new Map<string, string[]>();
  for (const { id, values } of newest(context))
    if (values.mergedInto !== '') by.set(values.mergedInto, [...(by.get(values.mergedInto) ?? []), id]);
  return (id) => by.get(id) ?? [];
}
