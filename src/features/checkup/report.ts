/** What a look at the workbook found, a sentence each, with what mends it. */
import type { Values } from '../../kernel/problem';
import type { CardStep } from '../../kernel/protocol';
import { columnOf, type Table } from '../../kernel/table';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { texts } from './words';

/** `act`: something is wrong now. `watch`: it may become so. */
export type Level = 'fine' | 'watch' | 'act';
export type Code = keyof typeof texts;

export interface Finding {
  readonly level: Level;
  readonly text: string;
  /** What it is called, in words. */
  readonly said: string;
  /** What mends it; absent where nothing has to be mended, or only people can. */
  readonly mend?: CardStep;
  /** Card of the first record that it names. */
  readonly open?: { readonly label: string; readonly panel: string; readonly input: unknown };
  /** A page of Google's where people mend it, with its words. */
  readonly link?: { readonly label: string; readonly href: string };
}

export interface Report {
  /** One sentence over all of them. */
  readonly head: string;
  readonly findings: readonly Finding[];
  /** All of it, for whoever is asked for help, and for the command line. */
  readonly text: string;
}

/** The hourly work of reconciliation, asked for by somebody who saw that something is wrong. */
export const RECONCILE = {
  action: 'app.reconcile',
  input: { caches: true },
  label: 'checkup.reconcile',
} as const;

const SIGNS = { act: '[!]', watch: '[?]', fine: '[ok]' } as const;

export const reportOf = (head: string, findings: readonly Finding[]): Report => ({
  head,
  findings,
  text: [head, ...findings.map(({ level, text }) => `${SIGNS[level]} ${text}`)].join('\n'),
});

/** The finding with the card of a record, where its table has one. */
export function opening(
  { language }: Pick<Context, 'language'>,
  features: readonly Feature[],
  finding: Finding,
  { key }: Table,
  id: string | undefined,
): Finding {
  const panel = features.flatMap(({ cards = {} }) => cards[key] ?? [])[0];
  if (panel === undefined || id === undefined) return finding;
  return {
    ...finding,
    open: { label: say(texts['checkup.openRow'], language, { id }), panel, input: { id } },
  };
}

/** Makes findings in the reader's language. */
export const teller =
  (language: Language) =>
  (
    level: Level,
    code: Code,
    values: Values = {},
    mend?: Omit<CardStep, 'label'> & { label: Code },
  ): Finding => ({
    level,
    text: say(texts[code], language, values),
    said: say(texts[`checkup.level.${level}`], language),
    ...(mend && { mend: { ...mend, label: say(texts[mend.label], language) } }),
  });

export type Tell = ReturnType<typeof teller>;

/** Names in a sentence: so many, then that there are more. */
export const few = (names: readonly string[], most = 4): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ', …' : '');

/** A column as people know it. */
export const columnName = ({ language }: Pick<Context, 'language'>, table: Table, key: string): string =>
  `${columnOf(table, key).header[language]} (${table.sheet[language]})`;
