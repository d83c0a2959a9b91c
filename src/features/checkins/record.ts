/** The newest check-ins, and what of them still holds somebody up. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { type CheckIn, checkins } from './tables';

/** Three weeks of a team of twelve: who has not checked in since then has no open blocker either. */
const RECENT = 250;

export type StoredCheckIn = Stored<typeof checkins>;

/** Oldest first. One round trip, shared within a run. */
export const recent = (context: Context): StoredCheckIn[] =>
  context
    .from(checkins)
    .tail(RECENT)
    .filter(({ values }) => !values.archived);

/** Each person's last one, in the order they were written: what an earlier one said is over. */
export function lastOfEach(all: readonly StoredCheckIn[]): StoredCheckIn[] {
  const last = new Map<string, StoredCheckIn>();
  for (const each of all) {
    const { name, day } = each.values;
    // Rows may have been sorted.
    if ((last.get(name)?.values.day ?? '') > (day ?? '')) continue;
    last.delete(name);
    last.set(name, each);
  }
  return [...last.values()];
}

export const holdsUp = ({ blocker, solvedAt, archived }: CheckIn): boolean =>
  blocker !== '' && solvedAt === null && !archived;

/** What holds people up now. */
export const blocked = (all: readonly StoredCheckIn[]): StoredCheckIn[] =>
  lastOfEach(all).filter(({ values }) => holdsUp(values));

export function loadCheckIn(context: Context, id: string): StoredCheckIn | Refusal {
  const found = context.from(checkins).byId(id.trim().toUpperCase());
  return found ?? refuse('checkins.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

/** Who asks, as the team writes them: in a cell the name says *lewat sel* besides. */
export function nameOf({ who, team }: Context): string {
  return team.find(({ email }) => email !== '' && email === who.email)?.name ?? (who.name || who.email);
}
