/** What a firm chose for its tickets: when it answers, when it does not, and how soon by urgency. */

import type { URGENCIES } from '../../kernel/choices';
import { type Day, readDay } from '../../kernel/day';
import type { Settings } from '../../kernel/settings';
import type { OfficeHours } from './rules/hours';
import { readSpan, type Span } from './rules/hours';

type Options = Pick<Settings, 'options'>;
type Urgency = (typeof URGENCIES)[number]['key'];

export const HOURS = 'tickets.hours';
export const HOLIDAYS = 'tickets.holidays';
export const limitKey = (urgency: Urgency): string => `tickets.limit.${urgency}`;

/** Monday to Saturday, 08.00–17.00. */
const WEEK: readonly (Span | null)[] = [1, 2, 3, 4, 5, 6, 7].map((day) =>
  day === 7 ? null : { from: 8 * 60, to: 17 * 60 },
);
/** Hours in which the firm is open, until the first answer; a working day has nine. */
const LIMITS: Readonly<Record<Urgency, number>> = { '4': 1, '3': 4, '2': 9, '1': 18 };

/** The chosen hours, as they are kept: seven spans with `;` between, and the holidays with `,`. */
export function hoursIn({ options }: Options): OfficeHours {
  const written = options[HOURS]?.split(';').map(readSpan) ?? [];
  const sound = written.length === 7 && written.every((span) => span !== undefined);
  return { week: sound ? (written as (Span | null)[]) : WEEK, holidays: daysIn(options[HOLIDAYS] ?? '') };
}

/** The days that stand in a text, each once and in order; what is no day is left out. */
export function daysIn(written: string, today: Day = '2000-01-01' as Day): Day[] {
  const days = partsOf(written).flatMap((part) => readDay(part, today) ?? []);
  return [...new Set(days)].sort();
}

/** A day a line, or with commas between. */
export const partsOf = (written: string): string[] =>
  written
    .split(/[\n,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Minutes of open hours until the first answer; a ticket of no urgency is of the medium one. */
export function limitIn({ options }: Options, urgency: Urgency | null): number {
  const key = urgency ?? '2';
  const hours = Number(options[limitKey(key)] ?? '');
  return (Number.isFinite(hours) && hours > 0 ? hours : LIMITS[key]) * 60;
}
