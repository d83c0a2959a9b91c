/** How a ticket goes from state to state, when it is late or lies, and to whom it goes up then. */
import type { Moment } from '../../../kernel/day';
import type { Role } from '../../../kernel/role';
import type { Zone } from '../../../kernel/zone';
import type { State } from '../choices';
import type { Ticket } from '../tables';
import { businessMinutes, dayMinutes, type OfficeHours } from './hours';

/** Allowed moves; anything else is refused in words. */
const MOVES: Readonly<Record<State, readonly State[]>> = {
  new: ['started', 'waiting', 'done', 'cancelled'],
  started: ['waiting', 'done', 'cancelled'],
  waiting: ['started', 'done', 'cancelled'],
  done: ['started'],
  cancelled: ['started'],
};

export function mayMove(from: State, to: State): boolean {
  return MOVES[from].includes(to);
}

export type Stamps = Pick<Ticket, 'state' | 'status' | 'firstAnswer' | 'doneAt'>;

/** What changes with the state. Whoever waits for the customer, or is done, has answered; a cancelled ticket never was. */
export function stamped({ firstAnswer }: Pick<Ticket, 'firstAnswer'>, to: State, at: Moment): Stamps {
  const answers = to === 'waiting' || to === 'done';
  return {
    state: to,
    status: to,
    firstAnswer: firstAnswer ?? (answers ? at : null),
    doneAt: to === 'done' || to === 'cancelled' ? at : null,
  };
}

export function isOpen({ state, archived }: Pick<Ticket, 'state' | 'archived'>): boolean {
  return !archived && state !== 'done' && state !== 'cancelled';
}

/** Past its limit without an answer. */
export function isLate(
  ticket: Pick<Ticket, 'state' | 'archived' | 'firstAnswer' | 'answerBy'>,
  now: Moment,
): boolean {
  return isOpen(ticket) && ticket.firstAnswer === null && ticket.answerBy !== null && now > ticket.answerBy;
}

type Touched = Pick<Ticket, 'state' | 'archived' | 'touchedAt' | 'at'>;

/** Minutes of open hours since anybody touched it, where that is more than a working day; 0 where it is not. */
export function lyingMinutes(ticket: Touched, now: Moment, hours: OfficeHours, zone: Zone): number {
  const last = ticket.touchedAt ?? ticket.at;
  if (!isOpen(ticket) || last === null) return 0;
  const minutes = businessMinutes(last, now, hours, zone);
  return minutes > dayMinutes(hours) ? minutes : 0;
}

/** Whether Rapi may do anything by itself with it: complaints and special cases are people's. */
export function isAutomated({ sensitive }: Pick<Ticket, 'sensitive'>): boolean {
  return !sensitive;
}

interface Person {
  readonly name: string;
  readonly role: Role;
}

/** Who answers what is past its limit beside its owner: a manager, else the owner of the firm; empty where there is nobody else. */
export function escalatedTo(ticket: Pick<Ticket, 'owner' | 'sensitive'>, team: readonly Person[]): string {
  if (!isAutomated(ticket)) return '';
  for (const role of ['manager', 'owner'] as const) {
    const person = team.find((each) => each.role === role && each.name !== ticket.owner && each.name !== '');
    if (person) return person.name;
  }
  return '';
}
