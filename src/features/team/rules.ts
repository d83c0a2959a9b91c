/** Finding the person meant by a name, an e-mail or a role. */
import type { Work } from '../../kernel/protocol';
import { ROLE_WORDS } from '../../kernel/role';
import { fold } from '../../kernel/text';
import type { Context, Who } from '../../ports/context';

/** The person whose e-mail this is, or whose name it is or begins with; undefined when there is none or more than one. */
export function personNamed(people: readonly Who[], written: string): Who | undefined {
  const asked = written.trim().replace(/^@/, '');
  const byMail = people.find((person) => person.email.toLowerCase() === asked.toLowerCase());
  if (byMail && asked !== '') return byMail;
  const name = fold(asked);
  if (name === '') return undefined;
  const exact = people.filter((person) => fold(person.name) === name);
  const found =
    exact.length > 0 ? exact : people.filter((person) => fold(person.name).startsWith(`${name} `));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether *Oleh* says that it was this person: under their name, or *lewat sel, Joko* where they said so in a cell. */
export const isBy = (by: string, name: string): boolean => by === name || by.endsWith(`, ${name}`);

/** Whose it is in words: its owner, else the one person whose role it is. A role that several have stays a word, one that nobody has says nothing. */
export function whose(
  { team, language }: Pick<Context, 'team' | 'language'>,
  { owner, responsible = '' }: Pick<Work, 'owner' | 'responsible'>,
): string {
  if (owner !== '') return owner;
  const [one, other] = team.filter(({ role }) => ROLE_WORDS[role][language] === responsible);
  return other ? responsible : (one?.name ?? '');
}
