/** `@nama` in a note: who is meant. The text itself stays as it was written. */
import { personNamed } from '../../team';

type People = Parameters<typeof personNamed>[0];

/** At the beginning or behind a space or bracket: an e-mail address is no mention. */
const SIGN = /(^|[\s(,;:!?/])@(?=[\p{L}\p{N}])/gu;
/** A name has at most so many words. */
const MOST_WORDS = 3;
const ENDING = /[\s.,;:!?()]+$/;

export interface Mentioned {
  /** Names as the team has them, each once, in the order of the text. */
  readonly names: readonly string[];
  /** What was written behind an `@` and names nobody, or more than one. */
  readonly unknown: readonly string[];
}

/** The longest words behind each `@` that name one person. */
export function mentionsIn(text: string, people: People): Mentioned {
  const names: string[] = [];
  const unknown: string[] = [];
  for (const behind of behindSigns(text)) {
    const words = behind.split(/\s+/).slice(0, MOST_WORDS);
    const tried = words.map((_, at) =>
      words
        .slice(0, words.length - at)
        .join(' ')
        .replace(ENDING, ''),
    );
    const person = tried.map((name) => personNamed(people, name)).find((found) => found !== undefined);
    const into = person ? names : unknown;
    const name = person?.name ?? (words[0] ?? '').replace(ENDING, '');
    if (!into.includes(name)) into.push(name);
  }
  return { names, unknown };
}

/** What stands behind each sign, to the end of its line or to the next sign. */
function behindSigns(text: string): string[] {
  const found: string[] = [];
  text.replace(SIGN, (sign: string, _before: string, at: number) => {
    found.push(text.slice(at + sign.length).split(/\n|\s@/)[0] ?? '');
    return sign;
  });
  return found;
}
