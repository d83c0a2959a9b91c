/** The one reading of orders that index, work, alarm and list share. */
import type { Context } from '../../ports/context';
import type { Order } from './load';
import { orders } from './tables';

/**
 * So many orders are looked through on opening the sidebar. In a shop of 40 orders a day that is two weeks; what lies longer than that is found in
 * the sheet and by the nightly review, not by making every click read a hundred thousand rows.
 */
export const RECENT = 500;

/** The newest orders, oldest first. One round trip, shared within a run. */
export function recent(context: Context): readonly Order[] {
  return context.from(orders).tail(RECENT);
}
