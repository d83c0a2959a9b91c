/** How an item goes from state to state, and the one place where its start and finish are stamped. */
import { type Day, daysBetween, type Moment } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import type { State } from '../choices';
import type { Item } from '../tables';

/** Allowed moves; anything else is refused in words. */
const MOVES: Readonly<Record<State, readonly State[]>> = {
  intake: ['backlog', 'cancelled'],
  backlog: ['started', 'done', 'cancelled'],
  started: ['backlog', 'done', 'cancelled'],
  done: ['backlog', 'started'],
  cancelled: ['backlog'],
};

export function mayMove(from: State, to: State): boolean {
  return MOVES[from].includes(to);
}

export type Stamps = Pick<Item, 'state' | 'status' | 'startedAt' | 'finishedAt' | 'progress' | 'snoozeUntil'>;

/**
 * What changes with the state. Work that goes back to the list has not started; what was done without a start has no cycle time, rather than one of zero.
 */
export function stamped(item: Pick<Item, 'startedAt' | 'progress'>, to: State, now: Moment): Stamps {
  const over = to === 'done' || to === 'cancelled';
  return {
    state: to,
    status: to,
    startedAt:
      to === 'started'
        ? (item.startedAt ?? now)
        : to === 'backlog' || to === 'intake'
          ? null
          : item.startedAt,
    finishedAt: over ? now : null,
    progress: to === 'done' ? 1 : to === 'backlog' || item.progress >= 1 ? 0 : item.progress,
    snoozeUntil: null,
  };
}

export function isOpen({ state, archived }: Pick<Item, 'state' | 'archived'>): boolean {
  return !archived && (state === 'intake' || state === 'backlog' || state === 'started');
}

export function isSnoozed({ snoozeUntil }: Pick<Item, 'snoozeUntil'>, today: Day): boolean {
  return snoozeUntil !== null && snoozeUntil > today;
}

/** Accepted work past its deadline. */
export function daysLate(item: Pick<Item, 'state' | 'archived' | 'due' | 'snoozeUntil'>, today: Day): number {
  const open = isOpen(item) && item.state !== 'intake' && !isSnoozed(item, today);
  return open && item.due !== null ? Math.max(0, daysBetween(item.due, today)) : 0;
}

/** Days until open content is published, where that is today or tomorrow: then it is reminded of, even where it is put off. */
export function publishesIn(
  item: Pick<Item, 'state' | 'archived' | 'kind' | 'publishDay'>,
  today: Day,
): 0 | 1 | undefined {
  if (item.kind !== 'content' || item.publishDay === null || !isOpen(item)) return undefined;
  const left = daysBetween(today, item.publishDay);
  return left === 0 || left === 1 ? left : undefined;
}

/** Days after which work that nobody touched is told, unless the firm sets others; a customer waits one working day. */
export const AGE_DAYS = 14;
export const SERVICE_DAYS = 1;

/** Days from Monday to Saturday between two days: shops work six days. */
export function workingDays(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let rest = 0;
  for (let at = weeks * 7 + 1; at <= days; at++) {
    const weekday = new Date(Date.parse(`${from}T00:00:00Z`) + at * 86_400_000).getUTCDay();
    if (weekday !== 0) rest++;
  }
  return weeks * 6 + rest;
}

/** Days since anybody touched it, where that is too long; 0 where it is not. Only work that has not begun lies. */
export function daysLying(
  item: Pick<Item, 'state' | 'archived' | 'snoozeUntil' | 'kind' | 'touchedAt' | 'requestedAt'>,
  today: Day,
  zone: Zone,
  age = AGE_DAYS,
): number {
  const last = item.touchedAt ?? item.requestedAt;
  if (item.state !== 'backlog' || item.archived || isSnoozed(item, today) || last === null) return 0;
  const day = zone.dayAt(last);
  const days = daysBetween(day, today);
  const tooLong = item.kind === 'service' ? workingDays(day, today) > SERVICE_DAYS : days > age;
  return tooLong ? days : 0;
}
