/** One order over all open items, whatever method scores each: a total order that does not depend on the rows' order. */

import { type Method, type MoscowClass, WORK_KINDS, type WorkKind } from '../../kernel/choices';
import type { Day, Moment } from '../../kernel/day';
import { moscow, rice, type Scored, simple, valueEffort, wsjf } from './score';

/** The method of each kind; *Sederhana* where none is chosen. */
export type Methods = Readonly<Partial<Record<WorkKind, Method>>>;

type Given = number | null;

/** What the methods score an item by. */
interface Inputs {
  readonly kind: WorkKind | null;
  readonly urgency: string | null;
  readonly impact: string | null;
  readonly effort: Given;
  readonly reach: Given;
  readonly reachImpact: string | null;
  readonly confidence: number;
  readonly businessValue: Given;
  readonly timeCriticality: Given;
  readonly riskReduction: Given;
  readonly jobSize: Given;
  readonly moscow: MoscowClass | null;
  readonly value: Given;
}

/** An item as its place in the order follows from it. */
export interface Rankable extends Inputs {
  readonly id: string;
  readonly state: string | null;
  readonly archived: boolean;
  readonly snoozeUntil: Day | null;
  readonly manualOrder: Given;
  readonly requestedAt: Moment | null;
  readonly due: Day | null;
  readonly amount: Given;
  readonly chance: number;
  readonly momentDay: Day | null;
  readonly publishDay: Day | null;
}

const numberOf = (key: string | null): number | null => (key === null ? null : Number(key));

export function methodOf(kind: WorkKind | null, methods: Methods): Method {
  return (kind && methods[kind]) || 'simple';
}

/** The item's score by its kind's method. */
export function scoreOf(item: Inputs, methods: Methods): Scored {
  const urgency = numberOf(item.urgency);
  const impact = numberOf(item.impact);
  switch (methodOf(item.kind, methods)) {
    case 'rice':
      // An empty share cell reads as 0, which no confidence is.
      return rice(item.reach, numberOf(item.reachImpact), item.confidence, item.effort);
    case 'wsjf':
      return wsjf(item.businessValue, item.timeCriticality, item.riskReduction, item.jobSize);
    case 'moscow':
      return moscow(item.moscow, urgency, impact);
    case 'valueEffort':
      return valueEffort(item.value, item.effort);
    default:
      return simple(urgency, impact);
  }
}

/** Whether the item takes a place in the order today: accepted, unfinished, not put off. */
export function isRanked(
  { state, archived, snoozeUntil }: Pick<Rankable, 'state' | 'archived' | 'snoozeUntil'>,
  today: Day,
): boolean {
  const open = state === 'backlog' || state === 'started';
  return open && !archived && (snoozeUntil === null || snoozeUntil <= today);
}

function compareMeasures(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (b[at] ?? 0) - (a[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Older first, then by id: what has no moment came last. */
function byAge(a: Rankable, b: Rankable): number {
  const older = (a.requestedAt ?? Infinity) - (b.requestedAt ?? Infinity);
  if (older !== 0 && !Number.isNaN(older)) return older;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** What is compared where no score is set: each kind has its own order; smaller comes first. */
function ownOrder(item: Rankable): readonly [number, string] {
  switch (item.kind) {
    case 'service':
      return [-(numberOf(item.urgency) ?? 0), ''];
    case 'sales':
      return [-((item.amount ?? 0) * item.chance), ''];
    case 'finance':
      return [0, item.due ?? '9999'];
    case 'content':
      return [0, item.momentDay ?? item.publishDay ?? '9999'];
    default:
      return [0, ''];
  }
}

function byOwnOrder(a: Rankable, b: Rankable): number {
  const kind = (item: Rankable): number => WORK_KINDS.findIndex(({ key }) => key === item.kind);
  if (a.kind !== b.kind) return kind(a) - kind(b);
  const [x, first] = ownOrder(a);
  const [y, second] = ownOrder(b);
  return x - y || (first < second ? -1 : first > second ? 1 : 0) || byAge(a, b);
}

/**
 * The open items in their one order. Scores of different methods cannot be compared by their size: each counts by its standing among those of its own
 * method, so that the best of each come first. Without a score an item follows those that have one. A manual order *n* takes the n-th place.
 */
export function ordered<T extends Rankable>(all: readonly T[], methods: Methods, today: Day): T[] {
  const open = all.filter((item) => isRanked(item, today));
  const measured = new Map<Method, { item: T; measure: readonly number[] }[]>();
  const unscored: T[] = [];
  for (const item of open) {
    const scored = scoreOf(item, methods);
    if ('why' in scored) {
      unscored.push(item);
      continue;
    }
    const method = methodOf(item.kind, methods);
    const same = measured.get(method) ?? [];
    same.push({ item, measure: scored.measure });
    measured.set(method, same);
  }
  const standing: { item: T; share: number }[] = [];
  for (const same of measured.values()) {
    same.sort((a, b) => compareMeasures(a.measure, b.measure));
    let better = 0;
    for (const [at, { item, measure }] of same.entries()) {
      if (at > 0 && compareMeasures((same[at - 1] as { measure: readonly number[] }).measure, measure) !== 0)
        better = at;
      standing.push({ item, share: better / same.length });
    }
  }
  standing.sort((a, b) => a.share - b.share || byAge(a.item, b.item));
  return placed([...standing.map(({ item }) => item), ...unscored.sort(byOwnOrder)]);
}

/** Puts the items with a manual order where it says; where two want one place the better one has it and the other the next. */
function placed<T extends Rankable>(order: readonly T[]): T[] {
  const wants = (item: T): number => Math.max(1, item.manualOrder ?? Infinity);
  const fixed = order.filter(({ manualOrder }) => manualOrder !== null);
  if (fixed.length === 0) return [...order];
  const places = new Map(order.map((item, at) => [item, at]));
  const waiting = [...fixed].sort(
    (a, b) => wants(a) - wants(b) || (places.get(a) as number) - (places.get(b) as number),
  );
  const free = order.filter(({ manualOrder }) => manualOrder === null);
  const result: T[] = [];
  let next = 0;
  let nextFree = 0;
  while (result.length < order.length) {
    const first = waiting[next];
    const due = first !== undefined && (wants(first) <= result.length + 1 || nextFree >= free.length);
    if (due) {
      result.push(first);
      next++;
    } else result.push(free[nextFree++] as T);
  }
  return result;
}

export interface Line {
  /** So many of the ordered items fit. */
  readonly fits: number;
  /** Person-days of those. */
  readonly days: number;
  /** Items of the order whose effort is not known; they count nothing. */
  readonly unknown: number;
}

/** The capacity line: the order is cut where its cumulated effort passes the person-days of a week. */
export function capacityLine(order: readonly Pick<Rankable, 'effort'>[], capacity: number): Line {
  let days = 0;
  let fits = order.length;
  for (const [at, { effort }] of order.entries()) {
    const next = days + Math.max(0, effort ?? 0);
    if (next > capacity + 1e-9) {
      fits = at;
      break;
    }
    days = next;
  }
  return { fits, days, unknown: order.filter(({ effort }) => effort === null).length };
}
