/** The one reading of leads that home, list, index, alarm and timelines share. */
import type { Context } from '../../ports/context';
import type { StoredLead } from './record';
import { type Lead, leads } from './tables';

/** An open lead older than so many others is found by its number only. */
const RECENT = 2_000;

/** The newest leads that are not archived, oldest first. One round trip, shared within a run. */
export function recent(context: Context): StoredLead[] {
  return context
    .from(leads)
    .tail(RECENT)
    .filter(({ values }) => !values.archived);
}

/** The same as plain records. */
export function recentLeads(context: Context): (Lead & { readonly row: number })[] {
  return recent(context).map(({ id, row, values }) => ({ ...values, id, row }));
}
