/** Who may do what, said in words: the sentence names the roles that do it and a person to ask. */
import { type Problem, problem } from '../kernel/problem';
import { ROLE_WORDS, type Role, WORKING } from '../kernel/role';
import type { Bilingual, Language } from '../kernel/words';
import type { Who } from '../ports/context';

/** Whose workbook it is, and who keeps it in order. */
export const MENDERS: readonly Role[] = ['owner', 'manager'];

/** Named one by one they would be a sentence of their own. */
const EVERYBODY: Bilingual = { id: 'semua selain peninjau', en: 'everybody but reviewers' };

/** That these roles do this, and whom of the team to ask: somebody whose daily work it is, else whoever may. */
export function noRight(roles: readonly Role[], team: readonly Who[], language: Language): Problem {
  const daily: readonly Role[] = roles.filter((role) => role !== 'owner' && role !== 'staff');
  const person =
    team.find((each) => daily.includes(each.role)) ?? team.find((each) => roles.includes(each.role));
  const all = WORKING.every((role) => roles.includes(role));
  const named = (daily.length > 0 ? daily : roles).map((role) => ROLE_WORDS[role][language]);
  const said = all ? EVERYBODY[language] : named.join(language === 'id' ? ' atau ' : ' or ');
  return problem('app.noRight', { roles: said, person: person?.name ?? ROLE_WORDS.owner[language] });
}
