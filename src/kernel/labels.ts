/** What a choice is called in this workbook: the firm's own word where it has one, else Rapi's. */
import type { CellContext, Choice } from './column';

type Named = Pick<CellContext, 'language' | 'labels'>;

/** Between the words of one option. */
const BETWEEN = '|';
/** Words that a choice had before are read as long as they are among so many: cells, files and versions of the workbook still hold them. */
const MOST_FORMER = 8;

/** The words kept in an option, the present one first; empty where Rapi's own word holds. */
export const wordsKept = (kept: string | undefined): readonly string[] => (kept ?? '').split(BETWEEN);

/** What the option holds once the choice is called `word`; an empty word brings Rapi's own back. */
export function renamed(kept: string | undefined, word: string): string {
  const former = wordsKept(kept).filter((each) => each !== '' && each !== word);
  return [word, ...former.slice(0, MOST_FORMER)].join(BETWEEN);
}

/** Whether a word can be kept. */
export const isWord = (word: string): boolean => !word.includes(BETWEEN) && !/[\n\r\t]/.test(word);

export function wordOf({ words, label }: Choice, { language, labels }: Named): string {
  return (label && wordsKept(labels?.[label])[0]) || words[language];
}

/** Choices by every word that is read as them, in small letters: present words first, then Rapi's own, then former ones. */
export function byWord<C extends Choice>(
  choices: readonly C[],
  context: Pick<Named, 'labels'>,
): Map<string, C> {
  const { labels } = context;
  const kept = (choice: C): readonly string[] => (choice.label ? wordsKept(labels?.[choice.label]) : []);
  const found = new Map<string, C>();
  const learn = (choice: C, words: readonly (string | undefined)[]): void => {
    for (const word of words) {
      const read = word?.toLowerCase();
      if (read && !found.has(read)) found.set(read, choice);
    }
  };
  for (const choice of choices) learn(choice, kept(choice).slice(0, 1));
  for (const choice of choices) learn(choice, [choice.key, choice.words.id, choice.words.en]);
  for (const choice of choices) learn(choice, kept(choice).slice(1));
  return found;
}
