/** From what is to be told to one mail a person: each thing once per subject and period, all rules together. */
import { checksum } from '../../../kernel/checksum';
import type { RuleKey } from '../choices';

/** One thing to tell. */
export interface Line {
  /** Subject and period: `stock:PRD-0001 2026-11-02`. */
  readonly once: string;
  readonly text: string;
}

export interface Section {
  readonly rule: RuleKey;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Whoever gets it. */
export interface Person {
  readonly email: string;
  readonly name: string;
}

/** A message that is to go. */
export interface Outgoing {
  readonly rules: readonly RuleKey[];
  /** By which it is never sent again. */
  readonly keys: readonly string[];
  readonly way: 'mail' | 'ready';
  /** E-mail address; digits to dial where a person sends it. */
  readonly to: string;
  /** Whom the preview names. */
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  /** Record that it tells of, and the customer whose it is. */
  readonly about: string;
  readonly customer: string;
}

/** Lines of a section; the rest is a number and comes another time. */
const MOST_LINES = 20;

/** Short, and says nothing of anybody. */
export const keyOf = (rule: RuleKey, once: string, to: string): string =>
  `${rule}.${checksum(`${once} ${to.toLowerCase()}`)}`;

/** A header of a mail is one line, whatever people called themselves. */
export const oneLine = (text: string, most = 120): string => {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** One address and nothing else: a list would be several recipients. */
export const isAddress = (text: string): boolean =>
  /^[^\s,;:<>()[\]"@]+@[^\s,;:<>()[\]"@]+\.[^\s,;:<>()[\]"@]+$/.test(text) && text.length <= 120;

export interface Frame {
  readonly firm: string;
  /** `+3 lainnya`. */
  readonly rest: (count: number) => string;
  readonly end: string;
}

/** One mail with all that this person has not been told yet; undefined where there is nothing. */
export function composed(
  person: Person,
  sections: readonly Section[],
  sent: ReadonlySet<string>,
  { firm, rest, end }: Frame,
): Outgoing | undefined {
  const keys: string[] = [];
  const told = sections.flatMap(({ rule, title, lines }) => {
    const fresh = lines.filter(({ once }) => !sent.has(keyOf(rule, once, person.email)));
    // A line without its own place in the log goes with the others of its section.
    const shown = fresh.slice(0, rule === 'digest' ? fresh.length : MOST_LINES);
    if (shown.length === 0) return [];
    keys.push(...new Set(shown.map(({ once }) => keyOf(rule, once, person.email))));
    const left = fresh.length - shown.length;
    return [
      {
        rule,
        title,
        lines: [...shown.map(({ text }) => oneLineOf(text)), ...(left > 0 ? [rest(left)] : [])],
      },
    ];
  });
  const [first, ...others] = told;
  if (!first || !isAddress(person.email)) return undefined;
  return {
    rules: told.map(({ rule }) => rule),
    keys,
    way: 'mail',
    to: person.email,
    name: person.name,
    subject: oneLine(`${firm}: ${first.title}${others.length > 0 ? ` +${others.length}` : ''}`),
    text: [...told.map(({ title, lines }) => [title, ...lines].join('\n')), end].join('\n\n'),
    about: '',
    customer: '',
  };
}

/** A heading keeps its empty line above; everything else is one line. */
const oneLineOf = (text: string): string =>
  text.startsWith('\n') ? `\n${oneLine(text, 200)}` : oneLine(text, 200);
