/** How long customers waited: first response and resolution, by the calendar and by the hours in which the firm is open. */
import type { Moment } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import type { Ticket } from '../tables';
import { businessMinutes, type OfficeHours } from './hours';

/** In minutes. */
export interface Elapsed {
  readonly calendar: number;
  readonly business: number;
}

export function elapsed(from: Moment, to: Moment, hours: OfficeHours, zone: Zone): Elapsed {
  return {
    calendar: Math.max(0, Math.floor((to - from) / 60_000)),
    business: businessMinutes(from, to, hours, zone),
  };
}

type Stamped = Pick<Ticket, 'at' | 'firstAnswer' | 'doneAt' | 'state'>;

/** First answer by a person − received; undefined while nobody answered. */
export function responseOf(
  { at, firstAnswer }: Stamped,
  hours: OfficeHours,
  zone: Zone,
): Elapsed | undefined {
  return at === null || firstAnswer === null ? undefined : elapsed(at, firstAnswer, hours, zone);
}

/** Done − received; a cancelled ticket was not resolved. */
export function resolutionOf(
  { at, doneAt, state }: Stamped,
  hours: OfficeHours,
  zone: Zone,
): Elapsed | undefined {
  return at === null || doneAt === null || state !== 'done' ? undefined : elapsed(at, doneAt, hours, zone);
}

/** The middle one; of an even number the mean of the two in the middle; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[half - 1] as number) + upper) / 2);
}
