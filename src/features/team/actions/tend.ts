/** What the keeper's night does for the team: who leaves today hands over what is open. */
import * as z from 'zod/mini';

import type { Errand } from '../../../ports/feature';
import { type Features, openOf, type Passed, passOn } from '../passing';
import { admitOwner, closedTo, everybody, isGone, LEADS } from '../record';
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

export const tendOf = (features: Features): Errand<Record<string, unknown>, Tended> => ({
  name: 'team.tend',
  writes: 'apart',
  input: () => z.looseObject({}),
  roles: LEADS,
  run: (context, _, apart) => {
    // A workbook from before, or whose properties are gone: from tonight on rights hold as they stand, whatever is typed over them.
    if (apart.recall(RIGHTS) === undefined) apart.remember(RIGHTS, heldRights(rightsIn(context.settings)));
    const all = everybody(context);
    const due = all.filter(({ values }) => isGone(values, context.today) && values.state !== 'left');
    if (due.length === 0) return { left: [] };
    const closed = closedTo(context, apart);
    if (closed) return closed;
    return {
      left: due.flatMap(({ id, values: { name, email, role, heir } }): Leaving[] => {
        const successor = all.find((each) => each.id === heir && !isGone(each.values, context.today));
        if (role === 'owner') admitOwner(apart, email, false);
        const open = openOf(context, features, name);
        const shut = shutOut(context, apart, email);
        // Typed into the tab without a successor: what is open waits on the card until somebody says who.
        if (!successor) return Object.keys(open).length > 0 ? [] : [{ id, name, to: '', passed: {}, shut }];
        return [{ id, name, to: successor.values.name, passed: open, shut }];
      }),
    };
  },
  records: (context, { left }) => {
    for (const { id, name, to, passed, shut } of left) {
      const stored = context.from(team).byId(id);
      if (stored) context.change.update(team, stored, { state: 'left', heir: '' });
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
