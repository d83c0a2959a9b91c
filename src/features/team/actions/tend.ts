/** What the keeper's night does for the team: who leaves today hands over what is open. */
import * as z from 'zod/mini';

import type { Errand } from '../../../ports/feature';
import { countOf, type Features, openOfEach, type Passed, passOn } from '../passing';
import { admitOwner, closedTo, everybody, isGone, LEADS, type StoredPerson } from '../record';
import { heldRights, RIGHTS, rightsIn } from '../rights';
import { type Carried, record, shutOut } from '../sharing';
import { team } from '../tables';

interface Leaving {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly passed: Passed;
  readonly shut: readonly Carried[];
}

interface Tended {
  readonly left: readonly Leaving[];
}

/** Who takes over, or whoever took over from them. */
function heirOf(
  { values: { heir } }: StoredPerson,
  all: readonly StoredPerson[],
  here: readonly StoredPerson[],
): StoredPerson | undefined {
  let next = heir;
  // Two may have handed over to each other.
  for (let hops = 0; hops < all.length && next !== ''; hops++) {
    const found = here.find(({ id }) => id === next);
    if (found) return found;
    next = all.find(({ id }) => id === next)?.values.heir ?? '';
  }
  return undefined;
}

export const tendOf = (features: Features): Errand<Record<string, unknown>, Tended> => ({
  name: 'team.tend',
  writes: 'apart',
  input: () => z.looseObject({}),
  roles: LEADS,
  run: (context, _, apart) => {
    // A workbook from before, or whose properties are gone: from tonight on rights hold as they stand, whatever is typed over them.
    if (apart.recall(RIGHTS) === undefined) apart.remember(RIGHTS, heldRights(rightsIn(context.settings)));
    const all = everybody(context);
    const here = all.filter(({ values }) => !isGone(values, context.today));
    // The tabs still offer the name of who left, so that their rows of old stay as they are: what is given to it since passes on too.
    const due = all.filter(
      ({ values: { name, state, until, heir } }) =>
        isGone({ until }, context.today) &&
        (state !== 'left' || (heir !== '' && here.every(({ values }) => values.name !== name))),
    );
    const names = due.map(({ values }) => values.name);
    const open = openOfEach(context, features, names);
    const leaving = due.filter(
      ({ values: { name, state } }) => state !== 'left' || countOf(open.get(name) ?? {}) > 0,
    );
    if (leaving.length === 0) return { left: [] };
    const closed = closedTo(context, apart);
    if (closed) return closed;
    return {
      left: leaving.flatMap((person): Leaving[] => {
        const { id, values } = person;
        const { name, email, role, state } = values;
        const passed = open.get(name) ?? {};
        const to = heirOf(person, all, here)?.values.name;
        // Typed into the tab without a successor: what is open waits on the card until somebody says who.
        if (to === undefined && countOf(passed) > 0) return [];
        if (state === 'left') return [{ id, name, to: to ?? '', passed, shut: [] }];
        if (role === 'owner') admitOwner(apart, email, false);
        return [{ id, name, to: to ?? '', passed, shut: shutOut(context, apart, email) }];
      }),
    };
  },
  records: (context, { left }) => {
    for (const { id, name, to, passed, shut } of left) {
      const stored = context.from(team).byId(id);
      if (stored && stored.values.state !== 'left') context.change.update(team, stored, { state: 'left' });
      passOn(context, features, passed, name, to);
      record(context, shut);
    }
  },
  inverse: { none: 'team.tendStays' },
  done: ({ left }) => ({
    code: left.length > 0 ? 'team.tended' : 'team.nothingToTend',
    values: { names: left.map(({ name }) => name).join(', ') },
  }),
});
