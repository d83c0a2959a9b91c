/** *Siapa boleh apa*: every right of the modules that are on, by role, and giving one to a role or taking it. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import { may, ROLE_WORDS, type Role } from '../../../kernel/role';
import { say, type Words } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Errand, Feature, IsOn, Query } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import type { Features } from '../passing';
import { everybody, isGone, LEADS } from '../record';
import { GIVEN, heldRights, RIGHTS, rightsIn, rightsOf, withRight } from '../rights';

/** What a role of a firm that has not named others begins with. */
const FIRST: readonly Role[] = ['staff'];

export interface Matrix {
  readonly rights: readonly {
    readonly key: string;
    readonly title: string;
    /** Roles that do it; the owner does everything, a reviewer none of it. */
    readonly roles: readonly Role[];
    /** Roles that it was given to or taken from. */
    readonly changed: readonly Role[];
  }[];
  /** Those that somebody has. */
  readonly roles: readonly Role[];
  readonly mayChange: boolean;
}

const onIn = (features: Features, isOn: IsOn, { settings }: Context): readonly Feature[] =>
  features().filter(({ key }) => isOn(key, settings.modules));

/** `payments.check` is said by `payments.right.check`. */
const wordsOf = (key: string): string => key.replace('.', '.right.');

function titleOf(all: readonly Words[], key: string, { language }: Context): string {
  const code = wordsOf(key);
  const words = all.find((each) => code in each)?.[code];
  return words ? say(words, language) : key;
}

export const matrixOf = (features: Features, isOn: IsOn): Query<Record<string, unknown>, Matrix> => ({
  name: 'team.rights',
  writes: false,
  input: () => z.looseObject({}),
  roles: 'all',
  run: (context) => {
    const on = onIn(features, isOn, context);
    const rights = rightsIn(context.settings);
    const words = on.map((feature) => feature.words);
    const used = everybody(context).flatMap(({ values }) =>
      values.role === null || isGone(values, context.today) ? [] : [values.role],
    );
    return {
      rights: rightsOf(on.flatMap(({ actions }) => actions)).map((right) => {
        const roles = GIVEN.filter((role) => may({ role, rights }, right));
        const changed = GIVEN.filter((role) => right.includes(role) !== roles.includes(role));
        return { key: right.key, title: titleOf(words, right.key, context), roles, changed };
      }),
      roles: GIVEN.filter((role) => used.includes(role) || FIRST.includes(role)),
      mayChange: LEADS.includes(context.who.role),
    };
  },
});

const input = () =>
  z.object({
    right: z.string({ error: 'team.noSuchRight' }).check(z.maxLength(60, 'team.noSuchRight')),
    role: z.string({ error: 'team.role' }).check(z.maxLength(20, 'team.role')),
    does: z.boolean({ error: 'team.noSuchRight' }),
  });

interface Given {
  readonly right: string;
  readonly title: string;
  readonly role: Role;
  readonly does: boolean;
  /** The option from now on. */
  readonly then: string;
}

export const giveOf = (features: Features, isOn: IsOn): Errand<z.infer<ReturnType<typeof input>>, Given> => ({
  name: 'team.give',
  writes: 'apart',
  input,
  roles: LEADS,
  run: (context, { right: key, role: written, does }, apart) => {
    const on = onIn(features, isOn, context);
    const right = rightsOf(on.flatMap(({ actions }) => actions)).find((each) => each.key === key);
    if (!right) return refuse('team.noSuchRight', {}, { field: 'right' });
    const role = GIVEN.find((each) => each === written);
    if (!role) return refuse('team.fixedRole', {}, { field: 'role' });
    const title = titleOf(
      on.map(({ words }) => words),
      key,
      context,
    );
    const rights = rightsIn(context.settings);
    if (may({ role, rights }, right) === does)
      return refuse('team.sameRight', { title, role: ROLE_WORDS[role][context.language] });
    const then = withRight(rights, right, role, does);
    apart.note(RIGHTS, heldRights(then));
    return { right: key, title, role, does, then };
  },
  records: (context, { then }) => {
    keepOptions(context, { [RIGHTS]: then });
  },
  inverse: { with: 'team.give', input: (_, { right, role, does }) => ({ right, role, does: !does }) },
  done: ({ title, role, does }, { language }) => ({
    code: does ? 'team.given' : 'team.taken',
    values: { title, role: ROLE_WORDS[role][language] },
  }),
});
