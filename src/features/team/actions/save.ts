/** Somebody joins, or what `Tim` says of a person changes; whoever is renamed keeps what they answer for. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import { ROLE_WORDS } from '../../../kernel/role';
import { fold } from '../../../kernel/text';
import type { Errand } from '../../../ports/feature';
import { fields, idField } from '../input';
import { type Features, openOf, type Passed, passOn } from '../passing';
import {
  admitOwner,
  closedTo,
  everybody,
  isComing,
  isGone,
  KEEPS_TEAM,
  leavesOwner,
  loadPerson,
} from '../record';
import { type Person, team } from '../tables';

const input = () =>
  z.object({
    ...fields(),
    /** Absent for somebody new. */
    id: z.optional(idField()),
  });

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Person['role'];
  /** Empty for somebody new. */
  readonly was: Partial<Person>;
  readonly now: Partial<Person>;
  readonly passed: Passed;
}

export const saveOf = (features: Features): Errand<z.infer<ReturnType<typeof input>>, Saved> => ({
  name: 'team.save',
  writes: 'apart',
  input,
  roles: KEEPS_TEAM,
  run: (context, { id, ...written }, apart) => {
    const given = { ...written, email: written.email.toLowerCase() };
    const closed = closedTo(context, apart);
    if (closed) return closed;
    const stored = id === undefined ? undefined : loadPerson(context, id);
    if (isRefusal(stored)) return stored;
    const { name, email, role } = given;
    for (const other of everybody(context)) {
      if (other.id === stored?.id) continue;
      const { values } = other;
      if (values.email.trim().toLowerCase() === email)
        return refuse('team.emailTaken', { name: values.name, id: other.id }, { field: 'email' });
      if (fold(values.name) === fold(name) && !isGone(values, context.today))
        return refuse('team.nameTaken', { name: values.name, id: other.id }, { field: 'name' });
    }
    const later = isComing({ from: given.from ?? null }, context.today);
    if (stored && (role !== 'owner' || later) && !leavesOwner(context, stored))
      return refuse('team.lastOwner', { name: stored.values.name }, { field: 'role' });
    if (stored?.values.email.toLowerCase() === apart.keeper && email !== apart.keeper)
      return refuse('team.keeperEmail', { name: stored.values.name }, { field: 'email' });
    const before: Partial<Person> = stored?.values ?? {};
    // Whoever is saved again after leaving has come back.
    const back = stored && isGone(stored.values, context.today) ? { until: null, state: null, heir: '' } : {};
    const wanted: Partial<Person> = {
      ...given,
      hours: given.hours ?? before.hours ?? '',
      ...back,
      from: given.from === undefined ? (before.from ?? (stored ? null : context.today)) : given.from,
    };
    const keys = (Object.keys(wanted) as (keyof Person)[]).filter((key) => before[key] !== wanted[key]);
    if (keys.length === 0) return refuse('team.same', { name });
    const only = (of: Partial<Person>): Partial<Person> =>
      Object.fromEntries(keys.flatMap((key) => (key in of ? [[key, of[key]]] : [])));
    if (role !== before.role) admitOwner(apart, email, role === 'owner');
    const renamed = stored && before.name !== name;
    return {
      id: stored?.id ?? '',
      name,
      email,
      role,
      was: stored ? only(before) : {},
      now: only(wanted),
      passed: renamed ? openOf(context, features, before.name ?? '') : {},
    };
  },
  records: (context, { id, name, was, now, passed }) => {
    const stored = id === '' ? undefined : context.from(team).byId(id);
    if (stored) context.change.update(team, stored, now);
    else context.change.insert(team, now);
    passOn(context, features, passed, was.name ?? '', name);
  },
  inverse: {
    with: 'team.putBack',
    input: (_, { email, name, was, now, passed }) => ({
      email,
      ...(Object.keys(was).length > 0 ? { was } : {}),
      now,
      passed,
      from: name,
      to: was.name ?? '',
    }),
  },
  done: ({ id, name, role, now }, { language, today }) => {
    const values = { name, role: ROLE_WORDS[role ?? 'reviewer'][language] };
    const { from = null } = now;
    if (from !== null && isComing({ from }, today))
      return { code: 'team.comes', values: { ...values, day: sayDay(from, language, today) } };
    return { code: id === '' ? 'team.joined' : 'team.saved', values };
  },
});
