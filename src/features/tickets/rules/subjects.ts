/** Questions that come again and again: the same subject twice is worth a template. */
import { subjectKey } from '../../templates';
import type { Ticket } from '../tables';
import { isAutomated } from './state';

/** So often, and a template is proposed. */
export const OFTEN = 2;

export interface Asked {
  /** As it was last written. */
  readonly subject: string;
  readonly count: number;
}

type Counted = Pick<Ticket, 'subject' | 'archived' | 'sensitive' | 'state'>;

/** Subjects that were asked at least `OFTEN`, the most frequent first. Complaints and cancelled tickets are not counted. */
export function oftenAsked(tickets: readonly Counted[]): Asked[] {
  const counts = new Map<string, Asked>();
  for (const ticket of tickets) {
    const key = subjectKey(ticket.subject);
    if (key === '' || ticket.archived || ticket.state === 'cancelled' || !isAutomated(ticket)) continue;
    counts.set(key, { subject: ticket.subject, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ count }) => count >= OFTEN).sort((a, b) => b.count - a.count);
}
