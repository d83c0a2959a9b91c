/**
 * How a customer buys, by three questions: how lately (days since the last order), how often (orders), how much (spent). Lately and often and much is a
 * best customer; lately and often a regular; lately and much a big spender; lately once is new. Often or much, but no longer lately, is worth a call;
 * after the longer limit whoever it was is long gone. Cancelled orders do not count.
 */
import { type Day, daysBetween } from '../../../kernel/day';
import type { Settings } from '../../../kernel/settings';

export const SEGMENTS = ['best', 'regular', 'big', 'new', 'usual', 'call', 'gone'] as const;
export type Segment = (typeof SEGMENTS)[number];

export interface Limits {
  /** At most so many days since the last order is *lately*. */
  readonly lately: number;
  /** More days than this and the customer is gone. */
  readonly gone: number;
  /** At least so many orders is *often*. */
  readonly often: number;
  /** At least so much spent is *much*, in minor units. */
  readonly much: number;
}

export const LIMITS: Limits = { lately: 45, gone: 120, often: 3, much: 1_000_000 };

/** The option that keeps them: four numbers in their order here, with spaces. */
export const SEGMENT_OPTION = 'customers.segments';

export function limitsIn({ options }: Pick<Settings, 'options'>): Limits {
  const [lately, gone, often, much] = (options[SEGMENT_OPTION] ?? '').split(' ').map(Number);
  return lately && gone && often && much ? { lately, gone, often, much } : LIMITS;
}

export const writeLimits = ({ lately, gone, often, much }: Limits): string =>
  [lately, gone, often, much].join(' ');

export interface Bought {
  readonly orders: number;
  readonly spent: number;
  /** Day of the first and of the last order; null where there is none. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** What these orders come to. */
export function boughtIn(orders: readonly { readonly day: Day; readonly total: number }[]): Bought {
  const days = orders.map(({ day }) => day).sort();
  return {
    orders: orders.length,
    spent: orders.reduce((sum, { total }) => sum + total, 0),
    first: days[0] ?? null,
    last: days[days.length - 1] ?? null,
  };
}

/** Undefined for somebody who has bought nothing. */
export function segmentOf({ orders, spent, last }: Bought, today: Day, limits: Limits): Segment | undefined {
  if (last === null) return undefined;
  const days = daysBetween(last, today);
  const often = orders >= limits.often;
  const much = spent >= limits.much;
  if (days > limits.gone) return 'gone';
  if (days > limits.lately) return often || much ? 'call' : 'usual';
  if (often) return much ? 'best' : 'regular';
  if (much) return 'big';
  return orders === 1 ? 'new' : 'usual';
}
