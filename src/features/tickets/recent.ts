/** The one reading of tickets that home, list, index, alarm and timelines share. */
import type { Context } from '../../ports/context';
import type { StoredTicket } from './record';
import { tickets } from './tables';

/** An open ticket older than so many others is found by its number only; a shop of thirty asks twenty a day. */
const RECENT = 2_000;

/** The newest tickets that are not archived, oldest first. One round trip, shared within a run. */
export function recent(context: Context): StoredTicket[] {
  return context
    .from(tickets)
    .tail(RECENT)
    .filter(({ values }) => !values.archived);
}
