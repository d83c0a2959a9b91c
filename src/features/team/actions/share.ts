/** Lets a person into the folder of their role or of a project, or out again: the row says what is wanted, the keeper's Drive follows. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { ROLE_WORDS } from '../../../kernel/role';
import { isBlank } from '../../../kernel/text';
import type { Action, Errand } from '../../../ports/feature';
import { idField } from '../input';
import { isGone, KEEPS_TEAM, LEADS, loadPerson } from '../record';
import { allShares, type Carried, carryOut, folderKey, isKeeper, record } from '../sharing';
import { shares } from '../tables';

const input = () =>
  z.object({
    /** Number of the person, or their e-mail. */
    id: idField(),
    /** Name of the project; absent for the folder of the person's role. */
    project: z.optional(
      z.string({ error: 'team.project' }).check(
        z.trim(),
        z.refine((text) => !isBlank(text), { error: 'team.project' }),
        z.maxLength(80, 'team.project'),
      ),
    ),
    /** The row itself, where there is one. */
    share: z.optional(z.string({ error: 'team.project' }).check(z.maxLength(40, 'team.project'))),
    on: z.boolean({ error: 'team.project' }),
  });

interface Wanted {
  readonly id: string;
  readonly share: string;
  readonly name: string;
  readonly folder: string;
  readonly on: boolean;
}

export const share: Action<z.infer<ReturnType<typeof input>>, Wanted> = {
  name: 'team.share',
  writes: true,
  input,
  roles: KEEPS_TEAM,
  run: (context, { id, project, share: row, on }) => {
    const stored = loadPerson(context, id);
    if (isRefusal(stored)) return stored;
    const { name, role } = stored.values;
    const email = stored.values.email.trim().toLowerCase();
    if (on && isGone(stored.values, context.today)) return refuse('team.noHeir', { name }, { field: 'id' });
    const title = project ?? ROLE_WORDS[role ?? 'reviewer'][context.language];
    const folder =
      project === undefined ? folderKey('role', role ?? 'reviewer') : folderKey('project', project);
    const known = allShares(context).find(
      (each) =>
        each.id === row ||
        (row === undefined && each.values.email === email && each.values.folder === folder),
    );
    if (!known) {
      if (!on) return refuse('team.notShared', { name, folder: title });
      const made = context.change.insert(shares, { name: title, folder, email, state: 'wanted' });
      return { id: stored.id, share: made.id, name, folder: title, on };
    }
    const { values } = known;
    const isOn = values.state === 'wanted' || values.state === 'shared';
    if (isOn === on)
      return refuse(on ? 'team.sharedAlready' : 'team.notShared', { name, folder: values.name });
    const held = values.permission !== '';
    const state = on ? (held ? 'shared' : 'wanted') : held ? 'ending' : 'ended';
    context.change.update(shares, known, { state });
    return { id: stored.id, share: known.id, name, folder: values.name, on };
  },
  inverse: { with: 'team.share', input: (_, { id, share: row, on }) => ({ id, share: row, on: !on }) },
  done: ({ name, folder, on }) => ({ code: on ? 'team.toShare' : 'team.toEnd', values: { name, folder } }),
};

/** Drive follows what the rows want. */
export const shareNow: Errand<Record<string, unknown>, { readonly carried: readonly Carried[] }> = {
  name: 'team.shareNow',
  writes: 'apart',
  input: () => z.looseObject({}),
  roles: LEADS,
  run: (context, _, apart) => {
    const due = allShares(context).filter(
      ({ values }) => values.state === 'wanted' || values.state === 'ending',
    );
    if (due.length > 0 && !isKeeper(context, apart))
      return refuse('team.notKeeper', {
        name: context.team.find(({ email }) => email === apart.keeper)?.name || apart.keeper,
      });
    return { carried: carryOut(context, apart, due) };
  },
  records: (context, { carried }) => record(context, carried),
  inverse: { none: 'team.shareStays' },
  done: ({ carried }) => {
    const count = (state: string): number => carried.filter(({ set }) => set.state === state).length;
    const values = { shared: count('shared'), ended: count('ended'), refused: count('refused') };
    if (carried.length === 0) return { code: 'team.nothingToShare' };
    return { code: values.refused > 0 ? 'team.shareRefused' : 'team.sharedNow', values };
  },
};
