/** The morning digest: what a person has to do, late first; to the owner also how the firm stands. */
import type { Work } from '../../../kernel/protocol';
import type { Line } from './compose';

export interface DigestWords {
  readonly late: (count: number) => string;
  readonly today: (count: number) => string;
  readonly held: (count: number) => string;
  readonly rest: (count: number) => string;
  readonly line: (work: Work) => string;
  readonly figures: string;
  readonly team: string;
  readonly person: (name: string, late: number, today: number) => string;
  readonly nothing: string;
}

/** Lines of each part; the whole stands in *Hari Ini*. */
const MOST = 10;

const byDay = (a: Work, b: Work): number => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1);

/** Late, for today, and held up, each with its heading. */
export function ownLines(works: readonly Work[], today: string, words: DigestWords): string[] {
  const late = works.filter((work) => work.late);
  const due = works.filter((work) => !work.late && work.due === today && !work.held);
  const held = works.filter((work) => !work.late && work.held);
  const part = (title: (count: number) => string, all: readonly Work[]): string[] => {
    if (all.length === 0) return [];
    const shown = [...all].sort(byDay).slice(0, MOST);
    const left = all.length - shown.length;
    return [
      `\n${title(all.length)}`,
      ...shown.map((work) => `- ${words.line(work)}`),
      ...(left > 0 ? [words.rest(left)] : []),
    ];
  };
  return [...part(words.late, late), ...part(words.today, due), ...part(words.held, held)];
}

/** How much everybody has; whoever has nothing late and nothing for today is left out. */
export function teamLines(
  names: readonly { readonly name: string; readonly own: readonly Work[] }[],
  today: string,
  words: DigestWords,
): string[] {
  const lines = names.flatMap(({ name, own }) => {
    const late = own.filter((work) => work.late).length;
    const due = own.filter((work) => !work.late && work.due === today).length;
    return late + due === 0 ? [] : [{ late, text: `- ${words.person(name, late, due)}` }];
  });
  if (lines.length === 0) return [];
  return [`\n${words.team}`, ...lines.sort((a, b) => b.late - a.late).map(({ text }) => text)];
}

/** A digest is told once a day, whatever stands in it. */
export const digestLines = (day: string, texts: readonly string[]): Line[] =>
  texts.map((text) => ({ once: `digest ${day}`, text }));
