/** A review of the backlog: which items are asked, in what order, and what was decided so far. */
import type { Day, Moment } from '../../../kernel/day';
import type { RowOf } from '../../../kernel/table';
import type { Zone } from '../../../kernel/zone';
import { type Methods, ordered } from '../../scores';
import type { EventKind } from '../choices';
import type { Item, reviews } from '../tables';
import { daysLying, isOpen, isSnoozed } from './state';

type Review = RowOf<typeof reviews>;

/** Days after its start on which an interrupted review still goes on; later a new one begins, so that last week's answers are asked again. */
export const REVIEW_DAYS = 3;
const DAY_MS = 86_400_000;

export function goesOn({ startedAt, endedAt }: Pick<Review, 'startedAt' | 'endedAt'>, now: Moment): boolean {
  return endedAt === null && startedAt !== null && now - startedAt < REVIEW_DAYS * DAY_MS;
}

/** What was decided of an item. */
export const DECISIONS = ['kept', 'snoozed', 'cancelled', 'scored', 'assigned'] as const;
export type Decision = (typeof DECISIONS)[number];

const OF_EVENT: Readonly<Partial<Record<EventKind, Decision>>> = {
  kept: 'kept',
  accepted: 'kept',
  snoozed: 'snoozed',
  moved: 'cancelled',
  rejected: 'cancelled',
  scored: 'scored',
  assigned: 'assigned',
};

export interface ReviewEvent {
  readonly item: string;
  readonly event: EventKind | null;
  readonly by: string;
  readonly at: Moment | null;
}

export interface Decided {
  readonly decision: Decision;
  readonly by: string;
  readonly at: Moment | null;
}

/** The decision that stands for each item, from the events of one review in the order they were written; what was taken back is undecided again. */
export function decidedIn(events: readonly ReviewEvent[]): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>();
  for (const { item, event, by, at } of events) {
    const decision = event === null ? undefined : OF_EVENT[event];
    if (decision) decided.set(item, { decision, by, at });
    else if (event === 'undone') decided.delete(item);
  }
  return decided;
}

export type Counts = Readonly<Record<Decision, number>>;

export function countsOf(decided: ReadonlyMap<string, Decided>): Counts {
  const counts = { kept: 0, snoozed: 0, cancelled: 0, scored: 0, assigned: 0 };
  for (const { decision } of decided.values()) counts[decision]++;
  return counts;
}

/** Everybody who decided something, in the order of their first decision. */
export function decidersOf(decided: ReadonlyMap<string, Decided>): string[] {
  return [...new Set([...decided.values()].map(({ by }) => by))];
}

/**
 * The items a review asks about: first what lies too long, the longest untouched before the others; then the rest by rank; proposals last. What is put off
 * is not asked about before its day. `age`: days after which untouched work lies too long.
 */
export function reviewOrder<T extends Item>(
  all: readonly T[],
  methods: Methods,
  today: Day,
  zone: Zone,
  age: number,
): T[] {
  const touched = ({ touchedAt, requestedAt }: T): number => touchedAt ?? requestedAt ?? 0;
  const order = ordered(all, methods, today);
  const lying = order.filter((item) => daysLying(item, today, zone, age) > 0);
  const first = new Set(lying);
  const asked = all.filter((item) => isOpen(item) && item.state === 'intake' && !isSnoozed(item, today));
  return [
    ...lying.sort((a, b) => touched(a) - touched(b)),
    ...order.filter((item) => !first.has(item)),
    ...asked.sort((a, b) => touched(a) - touched(b)),
  ];
}
