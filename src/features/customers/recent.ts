/** The one reading of customers that search, list and index share. */
import type { Context, Stored } from '../../ports/context';
import { customers } from './tables';

/** So many customers travel in the sidebar's index; older ones are found from the server. */
const RECENT = 2_000;

/** The newest customers that are not archived, oldest first. One round trip, shared within a run. */
export function recent(context: Context): Stored<typeof customers>[] {
  return context
    .from(customers)
    .tail(RECENT)
    .filter(({ values }) => !values.archived);
}
