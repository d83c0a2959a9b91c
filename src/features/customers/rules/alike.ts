/**
 * Who may be the same person, by three signs. Phone and e-mail: equal in normal form. Name: equal once case, marks, blanks and the order of words are left out; or
 * one name begins the other at a word; or word by word at most one slip of typing (a letter more, less, other, or two swapped) in five letters.
 */
import { distance, fold, normalPhone } from '../../../kernel/text';

export type Sign = 'phone' | 'email' | 'sameName' | 'similarName';

/** Names are compared as people read them, not to their last letter of thousands. */
const NAME_LETTERS = 60;
/** A phone as it is compared: normal form where it is one, else its letters and digits. */
export function phoneKey(written: string, indonesian: boolean): string {
  return normalPhone(written.trim(), indonesian) ?? fold(written);
}

export const nameKey = (name: string): string => fold(name).slice(0, NAME_LETTERS);

/** How alike two folded names are; undefined for two that nobody would confuse. */
export function alike(a: string, b: string): 'sameName' | 'similarName' | undefined {
  if (a === '' || b === '') return undefined;
  if (a === b || sorted(a) === sorted(b) || tight(a) === tight(b)) return 'sameName';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(`${short} `)) return 'similarName';
  const [words, others] = [a.split(' '), b.split(' ')];
  const slipped = words.length === others.length && words.every((word, at) => near(word, others[at] ?? ''));
  return slipped ? 'similarName' : undefined;
}

function near(a: string, b: string): boolean {
  const most = Math.floor(Math.min(a.length, b.length) / 5);
  return a === b || (most > 0 && Math.abs(a.length - b.length) <= most && distance(a, b) <= most);
}

const tight = (name: string): string => name.replace(/ /g, '');

/** Without the order of its words. */
export const sorted = (name: string): string => name.split(' ').sort().join(' ');
