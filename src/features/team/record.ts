/** People of the team as they are read, and what is asked before anybody changes one of them. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Role } from '../../kernel/role';
import { fold } from '../../kernel/text';
import type { Apart } from '../../ports/apart';
import type { Context, Stored } from '../../ports/context';
import { type Person, team } from './tables';

export type StoredPerson = Stored<typeof team>;

/** Only owners write *Tim*. */
export const KEEPS_TEAM: readonly Role[] = ['owner'];

/** Lead the firm: they say which role does what, and tend what waits. */
export const LEADS: readonly Role[] = ['owner', 'manager'];

/** One reading: a team is small. */
export const everybody = (context: Context): readonly StoredPerson[] => context.from(team).all();

/** Whether the day of leaving has come: from then on there are no rights. */
export const isGone = ({ until }: Pick<Person, 'until'>, today: string): boolean =>
  until !== null && until <= today;

/** Whether the first day is still to come: until then there are no rights. */
export const isComing = ({ from }: Pick<Person, 'from'>, today: string): boolean =>
  from !== null && from > today;

/** Those who work here today, or begin later. */
export const present = (context: Context): readonly StoredPerson[] =>
  everybody(context).filter(({ values }) => !isGone(values, context.today));

/** By number or e-mail. */
export function loadPerson(context: Context, written: string): StoredPerson | Refusal {
  const asked = written.trim();
  const found = everybody(context).find(
    ({ id, values }) =>
      id === asked.toUpperCase() || values.email.trim().toLowerCase() === asked.toLowerCase(),
  );
  return found ?? refuse('team.unknown', { id: asked.slice(0, 40) }, { field: 'id' });
}

/** Somebody who stays, by number or name. */
export function heirMeant(context: Context, written: string, of: string): StoredPerson | Refusal {
  const asked = written.trim();
  const heir = present(context).find(
    ({ id, values }) => id === asked.toUpperCase() || fold(values.name) === fold(asked),
  );
  if (!heir || heir.values.until !== null)
    return refuse('team.noHeir', { name: asked.slice(0, 40) }, { field: 'to' });
  return heir.id === of ? refuse('team.sameHeir', {}, { field: 'to' }) : heir;
}

/** Whether an owner stays without this person: nobody else could let anybody in. Whoever begins later is none yet. */
export const leavesOwner = (context: Context, { id, values }: StoredPerson): boolean =>
  values.role !== 'owner' ||
  present(context).some(
    ({ id: other, values: { role, until, from } }) =>
      other !== id && role === 'owner' && until === null && !isComing({ from }, context.today),
  );

const tabIn = ({ tables }: Apart): number => tables.find(({ key }) => key === team.key)?.sheet ?? -1;

/** *Tim* is closed to all but some, whom Google alone knows: whoever would be refused there is told before. */
export function closedTo(context: Context, apart: Apart): Refusal | undefined {
  if (!apart.book.isClosed(tabIn(apart))) return undefined;
  const { keeper } = apart;
  return refuse('team.closed', { name: context.team.find(({ email }) => email === keeper)?.name || keeper });
}

/** Owners write *Tim*: whoever becomes one is let in, whoever is one no more is shut out; the keeper's runs need it always. */
export function admitOwner(apart: Apart, written: string, isOwner: boolean): void {
  const { keeper } = apart;
  const email = written.trim().toLowerCase();
  if (email === '' || email === keeper) return;
  apart.book.admit(tabIn(apart), isOwner ? { come: email } : { come: keeper, go: email });
}
