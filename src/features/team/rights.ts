/** Who may do what: the rights of the features, what the firm gave and took of them, and the sentence for whoever may not. */
import { type Problem, problem } from '../../kernel/problem';
import { FIXED, may, type Right, ROLE_WORDS, ROLES, type Role, WORKING } from '../../kernel/role';
import type { Settings } from '../../kernel/settings';
import type { Bilingual, Language } from '../../kernel/words';
import type { Who } from '../../ports/context';
import type { AnyAction, Retold } from '../../ports/feature';
import { options } from '../settings';

/**
 * Key of the option: `payments.check+warehouse stock.keep-sales`. The cell is for people to see and for backups; what holds is the document's property of
 * the same name, which no cell reaches. A space where nothing was given or taken: empty it would say that nobody has written it down yet.
 */
export const RIGHTS = 'team.rights';
export const heldRights = (rights: string): string => rights.trim() || ' ';

/** As `may` reads it; empty where nothing was given or taken. */
export const rightsIn = ({ options }: Pick<Settings, 'options'>): string => {
  const told = (options[RIGHTS] ?? '').trim();
  return told === '' ? '' : ` ${told} `;
};

/** The option after a role is to do something, or to do it no more; what holds without it is not written down. */
export function withRight(rights: string, to: Right, role: Role, does: boolean): string {
  const rest = rights
    .split(' ')
    .filter((each) => !['', `${to.key}+${role}`, `${to.key}-${role}`].includes(each));
  const own = to.includes(role);
  return [...rest, ...(own === does ? [] : [`${to.key}${does ? '+' : '-'}${role}`])].sort().join(' ');
}

/** Whether these roles can be changed: only what a feature has given a key. */
const isRight = (roles: AnyAction['roles']): roles is Right => typeof roles !== 'string' && 'key' in roles;

/** Every right of these actions, once. */
export const rightsOf = (actions: readonly AnyAction[]): readonly Right[] => [
  ...new Map(actions.flatMap(({ roles }) => (isRight(roles) ? [[roles.key, roles] as const] : []))).values(),
];

/** Whose rights can be changed at all. */
export const GIVEN: readonly Role[] = ROLES.filter((role) => !FIXED.includes(role));

/** Named one by one they would be a sentence of their own. */
const EVERYBODY: Bilingual = { id: 'semua selain peninjau', en: 'everybody but reviewers' };

interface Here {
  readonly team: readonly Who[];
  readonly language: Language;
  readonly settings: Pick<Settings, 'options'>;
}

/** That these roles do this, and whom of the team to ask: somebody whose daily work it is, else whoever may. */
export function noRight(to: readonly Role[], { team, language, settings }: Here): Problem {
  const rights = rightsIn(settings);
  const roles = ROLES.filter((role) => may({ role, rights }, to));
  const daily: readonly Role[] = roles.filter((role) => role !== 'owner' && role !== 'staff');
  const person =
    team.find((each) => daily.includes(each.role)) ?? team.find((each) => roles.includes(each.role));
  const all = WORKING.every((role) => roles.includes(role));
  const named = (daily.length > 0 ? daily : roles).map((role) => ROLE_WORDS[role][language]);
  const said = all ? EVERYBODY[language] : named.join(language === 'id' ? ' atau ' : ' or ');
  return problem('app.noRight', { roles: said, person: person?.name ?? ROLE_WORDS.owner[language] });
}

/** Typed or pasted over, the option is put back to what holds. */
export const rightsToldAnew: Retold = {
  table: options,
  columns: ['value'],
  from: [],
  retell: (context) => {
    const value = rightsIn(context.settings).trim();
    const rows = context.from(options).all();
    return new Map(rows.filter(({ values }) => values.key === RIGHTS).map(({ id }) => [id, { value }]));
  },
};
