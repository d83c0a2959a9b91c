/** The documents by title, and the card of one with its other revisions. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep, Tone } from '../../../kernel/protocol';
import { WORKING } from '../../../kernel/role';
import { whenOf } from '../../../kernel/when';
import { type Language, say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { isWeb, KINDS, STATES } from '../choices';
import { idField } from '../input';
import { listed, loadDocument, others, type StoredDocument } from '../record';
import { type Document, documents } from '../tables';
import { texts } from '../words';

const SHOWN = 100;
const FILTERS = ['current', 'all', 'archived'] as const;
const listInput = () => z.object({ filter: z.optional(z.enum(FILTERS)) });

const TONES: Readonly<Record<NonNullable<Document['state']>, Tone>> = {
  draft: 'note',
  final: 'good',
  old: 'idle',
};

export const chipOf = (state: Document['state'], language: Language): { text: string; tone: Tone } => {
  const key = state ?? 'draft';
  const word = STATES.find((each) => each.key === key)?.words[language] ?? '';
  return { text: word.toLowerCase(), tone: TONES[key] };
};

/** `Desain label besek r3`. */
export const titleOf = ({ title, revision }: Pick<Document, 'title' | 'revision'>): string =>
  revision === null ? title : `${title} r${revision}`;

export const kindWord = (kind: Document['kind'], language: Language): string =>
  KINDS.find(({ key }) => key === kind)?.words[language] ?? '';

interface DocumentRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
}

const byTitle = ({ values: a }: StoredDocument, { values: b }: StoredDocument): number =>
  a.title === b.title ? (b.revision ?? 0) - (a.revision ?? 0) : a.title < b.title ? -1 : 1;

export const list: Query<z.infer<ReturnType<typeof listInput>>, { rows: DocumentRow[] }> = {
  name: 'documents.list',
  writes: false,
  input: listInput,
  roles: 'all',
  run: (context, { filter = 'current' }) => {
    const { language } = context;
    const all = context.from(documents).all();
    const rows = all
      .filter(({ values }) => values.archived === (filter === 'archived'))
      .filter(({ values }) => filter !== 'current' || values.state !== 'old')
      .sort(byTitle)
      .slice(0, SHOWN)
      .map(({ id, values }) => ({
        id,
        panel: 'documents.card',
        title: titleOf(values),
        note: [kindWord(values.kind, language), values.about, values.owner].filter(Boolean).join(' · '),
        chip: chipOf(values.state, language),
      }));
    return { rows };
  },
};

const input = () => z.object({ id: idField() });

export type DocumentCard = Card & { readonly document: Document; readonly link: string };

export const card: Query<z.infer<ReturnType<typeof input>>, DocumentCard> = {
  name: 'documents.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadDocument(context, id);
    if (isRefusal(stored)) return stored;
    const { language, who } = context;
    const document = { ...stored.values, id: stored.id };
    const { state, kind, about, owner, changedAt, archived, link } = document;
    const line = (key: 'kind' | 'about' | 'owner' | 'changed', aside: string): CardLine[] =>
      aside === '' ? [] : [{ text: say(texts[`documents.card.${key}`], language), aside }];
    const step = (key: 'final' | 'archive' | 'restore', set: object): CardStep => ({
      label: say(texts[`documents.more.${key}`], language),
      action: 'documents.save',
      input: { id: stored.id, ...set },
    });
    const works = WORKING.includes(who.role);
    const older = others(context, document.title, stored.id);
    return {
      title: titleOf(document),
      state: chipOf(state, language),
      lines: [
        ...(isWeb(link) ? [] : [{ text: say(texts['documents.link'], language), tone: 'act' as const }]),
        ...line('kind', kindWord(kind, language)),
        ...line('about', about),
        ...line('owner', owner),
        ...line('changed', changedAt === null ? '' : whenOf(context, changedAt)),
        ...older.map(({ id: other, values }) => ({
          text: titleOf(values),
          aside: chipOf(values.state, language).text,
          panel: 'documents.card',
          id: other,
        })),
      ],
      more: works
        ? [
            ...(state === 'final' ? [] : [step('final', { state: 'final' })]),
            archived ? step('restore', { archived: false }) : step('archive', { archived: true }),
          ]
        : [],
      history: [],
      document,
      link: isWeb(link) ? link : '',
    };
  },
};

/** What the records of *Untuk* tell of their documents: those that hold, the newest first. */
export function factsFor(context: Parameters<typeof listed>[0], table: string, id: string): CardLine[] {
  if (!TELLING.includes(table)) return [];
  const { language } = context;
  return listed(context)
    .filter(({ values }) => values.aboutId === id && values.state !== 'old')
    .sort(byTitle)
    .map(({ id: document, values }) => ({
      text: say(texts['documents.beside'], language, { title: titleOf(values) }),
      aside: chipOf(values.state, language).text,
      panel: 'documents.card',
      id: document,
    }));
}

/** Tables whose records documents are for. */
const TELLING: readonly string[] = [
  'orders',
  'customers',
  'products',
  'backlog',
  'tickets',
  'leads',
  'purchases',
  'suppliers',
];
