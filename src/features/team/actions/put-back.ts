/** Takes a change of a person back where nobody changed it since: who joined is out of the list, who left answers again for what is still as it was passed on. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import { dayField, fields, passedField } from '../input';
import { type Features, passOn } from '../passing';
import { admitOwner, closedTo, KEEPS_TEAM, leavesOwner, loadPerson } from '../record';
import { record } from '../sharing';
import { type Person, STATES, team } from '../tables';

/** Whose the records were, and are; empty where none were passed on. */
const nameField = () => z.string().check(z.maxLength(100));

/** What the change set, or what stood there before. */
function values() {
  const { name, email, role, hours, from } = fields();
  return z.object({
    name: z.optional(name),
    email: z.optional(email),
    role: z.optional(role),
    hours,
    from,
    until: z.optional(z.nullable(dayField())),
    state: z.optional(z.nullable(z.enum(STATES.map(({ key }) => key)))),
    heir: z.optional(z.string().check(z.maxLength(40))),
  });
}

const input = () =>
  z.object({
    email: fields().email,
    /** Absent for somebody who joined. */
    was: z.optional(values()),
    now: values(),
    passed: passedField(),
    from: nameField(),
    to: nameField(),
    /** Folders that the person was shut out of. */
    shut: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(500))),
  });

interface Back {
  readonly id: string;
  readonly name: string;
  readonly was?: Partial<Person> | undefined;
  readonly passed: Readonly<Record<string, readonly string[]>>;
  readonly from: string;
  readonly to: string;
  readonly shut: readonly string[];
}

export const putBackOf = (features: Features): Errand<z.infer<ReturnType<typeof input>>, Back> => ({
  name: 'team.putBack',
  writes: 'apart',
  input,
  roles: KEEPS_TEAM,
  run: (context, { email, was, now, passed, from, to, shut = [] }, apart) => {
    const stored = loadPerson(context, email);
    if (isRefusal(stored)) return stored;
    const closed = closedTo(context, apart);
    if (closed) return closed;
    const { name, role } = stored.values;
    const since = (Object.keys(now) as (keyof typeof now)[]).some((key) => stored.values[key] !== now[key]);
    if (since) return refuse('team.changedSince', { name });
    const next = was === undefined ? undefined : (was.role ?? role);
    if (next !== 'owner' && !leavesOwner(context, stored)) return refuse('team.lastOwner', { name });
    if (next !== role) admitOwner(apart, email, next === 'owner');
    return {
      id: stored.id,
      name: was?.name ?? name,
      was: was as Partial<Person> | undefined,
      passed,
      from,
      to,
      shut,
    };
  },
  records: (context, { id, was, passed, from, to, shut }) => {
    const stored = context.from(team).byId(id);
    if (!stored) return;
    if (was) context.change.update(team, stored, was);
    else context.change.clear(team, stored);
    passOn(context, features, passed, from, to);
    record(
      context,
      shut.map((each) => ({ id: each, set: {} })),
      true,
    );
  },
  inverse: { none: 'team.noRedo' },
  done: ({ name, was }) => ({ code: was ? 'team.putBackDone' : 'team.joinTakenBack', values: { name } }),
});
