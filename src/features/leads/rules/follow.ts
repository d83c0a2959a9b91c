/**
 * Whom to follow up first. The list has four parts, in this order: what is late; what is due today; what has no next step or no day for it, so that
 * nothing goes unseen; what lies ahead. Within a part the greater weighted value goes first, ahead the nearer day before it; ties: the earlier day, then
 * the older lead.
 */
import { type Day, daysBetween } from '../../../kernel/day';
import type { Lead } from '../tables';
import { isOpen, weightedOf } from './stage';

export const PARTS = ['late', 'today', 'unplanned', 'ahead'] as const;
export type Part = (typeof PARTS)[number];

type Planned = Pick<Lead, 'next' | 'day'>;

/** A next step and a day for it: one without the other is no plan. */
export function isPlanned({ next, day }: Planned): boolean {
  return next !== '' && day !== null;
}

/** The part of the list an open lead stands in; a day that has passed is late even where nobody wrote what was to be done. */
export function partOf(lead: Planned, today: Day): Part {
  if (lead.day !== null && lead.day < today) return 'late';
  if (!isPlanned(lead)) return 'unplanned';
  return lead.day === today ? 'today' : 'ahead';
}

/** Whole days past the day of the next step; 0 for what is not late or not open. */
export function daysLate(lead: Planned & Pick<Lead, 'state' | 'archived'>, today: Day): number {
  return isOpen(lead) && lead.day !== null && lead.day < today ? daysBetween(lead.day, today) : 0;
}

/** Compares two open leads as the list stands. */
export function byFollowUp(today: Day): (a: Lead, b: Lead) => number {
  return (a, b) => {
    const [mine, other] = [partOf(a, today), partOf(b, today)];
    const nearer = mine === 'ahead' && other === 'ahead' ? compare(a.day ?? '', b.day ?? '') : 0;
    return (
      PARTS.indexOf(mine) - PARTS.indexOf(other) ||
      nearer ||
      weightedOf(b) - weightedOf(a) ||
      compare(a.day ?? '9', b.day ?? '9') ||
      compare(a.id, b.id)
    );
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
