/** How much leaves the shelf a day, over a window that is shown with it. */
import { addDays, type Day, daysBetween } from '../../../kernel/day';

/** What the ledger tells of one product, each with the day it happened. */
export interface Movement {
  readonly day: Day;
  readonly kind: string;
  /** Signed: shipments negative. */
  readonly quantity: number;
  /** The order it belongs to. */
  readonly reference: string;
}

export interface Window {
  readonly from: Day;
  /** The last day that counts: yesterday, for today is not over. */
  readonly to: Day;
  readonly days: number;
}

export interface Demand {
  /** Units a day: shipped less sellable returns, days without any included. Never below 0. */
  readonly average: number;
  /** Of the busiest day. */
  readonly most: number;
  readonly units: number;
}

/** The last `days` whole days before today, but not from before the first shipment: a new shop is not a slow one. */
export function windowOf(today: Day, days: number, first: Day | undefined): Window {
  const to = addDays(today, -1);
  const asked = addDays(today, -days);
  const from = first !== undefined && first > asked ? first : asked;
  return { from, to, days: Math.max(0, daysBetween(from, to) + 1) };
}

/**
 * Units that customers took and kept. Cancelled orders never left and are in no shipment; a shipment taken back is a row against it. A return counts
 * against it as far as it can be sold again: what was scrapped of the same order is not.
 */
export function demandOf(moves: readonly Movement[], { from, to, days }: Window): Demand {
  const within = moves.filter(({ day }) => day >= from && day <= to);
  const byDay = new Map<Day, number>();
  let returned = 0;
  const scrapped = new Map<string, number>();
  for (const { day, kind, quantity, reference } of within) {
    if (kind === 'ship') byDay.set(day, (byDay.get(day) ?? 0) - quantity);
    else if (kind === 'scrap') scrapped.set(reference, (scrapped.get(reference) ?? 0) - quantity);
  }
  for (const { kind, quantity, reference } of within) {
    if (kind !== 'return') continue;
    const lost = Math.min(quantity, scrapped.get(reference) ?? 0);
    if (lost > 0) scrapped.set(reference, (scrapped.get(reference) ?? 0) - lost);
    returned += quantity - Math.max(0, lost);
  }
  const shipped = [...byDay.values()].reduce((sum, units) => sum + units, 0);
  const units = Math.max(0, shipped - returned);
  return { units, average: days > 0 ? units / days : 0, most: Math.max(0, ...byDay.values()) };
}
