/** How long customers waited, over some tickets: the middle first response and resolution. */
import type { Context } from '../../ports/context';
import { type Elapsed, median, resolutionOf, responseOf } from './rules/times';
import { hoursIn } from './settings';
import type { Ticket } from './tables';

/** In minutes; null where nobody was answered, or nothing was ended. */
export function medianTimes(
  { settings, zone }: Context,
  some: readonly Ticket[],
): { readonly response: Elapsed | null; readonly resolution: Elapsed | null } {
  const hours = hoursIn(settings);
  const middle = (times: readonly (Elapsed | undefined)[]): Elapsed | null => {
    const known = times.flatMap((each) => each ?? []);
    const calendar = median(known.map((each) => each.calendar));
    const business = median(known.map((each) => each.business));
    return calendar === undefined || business === undefined ? null : { calendar, business };
  };
  return {
    response: middle(some.map((ticket) => responseOf(ticket, hours, zone))),
    resolution: middle(some.map((ticket) => resolutionOf(ticket, hours, zone))),
  };
}
