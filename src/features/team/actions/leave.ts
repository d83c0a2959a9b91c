/** A person leaves on a day: from then on there are no rights, and all that is open under their name passes to one other, in one change. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand, Said } from '../../../ports/feature';
import { dayField, idField, personField } from '../input';
import { byTab, countOf, type Features, openOf, type Passed, passOn } from '../passing';
import {
  admitOwner,
  closedTo,
  heirMeant,
  isGone,
  KEEPS_TEAM,
  leavesOwner,
  loadPerson,
  type StoredPerson,
} from '../record';
import { type Carried, record, shutOut } from '../sharing';
import { type Person, team } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    day: dayField(),
    /** Who takes over; needed where something is open. */
    to: z.optional(personField()),
  });

interface Left {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly to: string;
  readonly was: Pick<Person, 'until' | 'heir' | 'state'>;
  readonly now: Pick<Person, 'until' | 'heir' | 'state'>;
  readonly passed: Passed;
  /** Folders that the person is out of with it. */
  readonly shut: readonly Carried[];
}

/** Why this person cannot leave yet; whoever asks is told the same before. */
export function held(context: Context, apart: Apart, stored: StoredPerson): Refusal | undefined {
  const { name, email } = stored.values;
  // The versions lie in their Drive, and Rapi works at night in their name.
  if (email.trim().toLowerCase() === apart.keeper) return refuse('team.isKeeper', { name });
  if (!leavesOwner(context, stored)) return refuse('team.lastOwner', { name });
  return closedTo(context, apart);
}

export const leaveOf = (features: Features): Errand<z.infer<ReturnType<typeof input>>, Left> => ({
  name: 'team.leave',
  writes: 'apart',
  input,
  roles: KEEPS_TEAM,
  run: (context, { id, day, to: named }, apart) => {
    const stored = loadPerson(context, id);
    if (isRefusal(stored)) return stored;
    const { name, email, role, until, heir, state } = stored.values;
    const stays = held(context, apart, stored);
    if (stays) return stays;
    const open = openOf(context, features, name);
    const successor = named === undefined ? undefined : heirMeant(context, named, stored.id);
    if (isRefusal(successor)) return successor;
    if (!successor && countOf(open) > 0)
      return refuse('team.needsHeir', { name, what: byTab(context, features, open) }, { field: 'to' });
    const gone = isGone({ until: day }, context.today);
    if (gone && role === 'owner') admitOwner(apart, email, false);
    return {
      id: stored.id,
      email,
      name,
      to: successor?.values.name ?? '',
      was: { until, heir, state },
      now: { until: day, heir: successor?.id ?? '', state: gone ? 'left' : 'leaving' },
      passed: gone ? open : {},
      shut: gone ? shutOut(context, apart, email) : [],
    };
  },
  records: (context, { id, name, to, now, passed, shut }) => {
    const stored = context.from(team).byId(id);
    if (stored) context.change.update(team, stored, now);
    passOn(context, features, passed, name, to);
    record(context, shut);
  },
  inverse: {
    with: 'team.putBack',
    input: (_, { email, name, to, was, now, passed, shut }) => ({
      email,
      was,
      now,
      passed,
      from: to,
      to: name,
      shut: shut.map(({ id }) => id),
    }),
  },
  done: ({ name, to, now, passed }, { language, today }): Said => {
    const { until, state } = now;
    const values = {
      name,
      to,
      count: countOf(passed),
      day: until === null ? '' : sayDay(until, language, today),
    };
    if (state === 'leaving') return { code: to === '' ? 'team.leavesBare' : 'team.leaves', values };
    return { code: to === '' ? 'team.leftBare' : 'team.left', values };
  },
});
