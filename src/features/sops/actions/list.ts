/** The SOPs by where they are used, and the card of one with its wordings. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine } from '../../../kernel/protocol';
import { WORKING } from '../../../kernel/role';
import { type Language, say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { PLACES } from '../choices';
import { idField } from '../input';
import { loadSop } from '../record';
import { revisions, type Sop, sops } from '../tables';
import { texts } from '../words';

const listInput = () => z.object({ filter: z.optional(z.enum(['all', 'archived'])) });

export const placeWord = (place: Sop['usedAt'], language: Language): string =>
  PLACES.find(({ key }) => key === place)?.words[language] ?? '';

interface SopRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
}

export const list: Query<z.infer<ReturnType<typeof listInput>>, { rows: SopRow[] }> = {
  name: 'sops.list',
  writes: false,
  input: listInput,
  roles: 'all',
  run: (context, { filter = 'all' }) => {
    const order = (place: Sop['usedAt']): number => PLACES.findIndex(({ key }) => key === place);
    const rows = context
      .from(sops)
      .all()
      .filter(({ values }) => values.archived === (filter === 'archived'))
      .sort((a, b) => order(a.values.usedAt) - order(b.values.usedAt) || (a.id < b.id ? -1 : 1))
      .map(({ id, values: { title, usedAt, standard } }) => ({
        id,
        panel: 'sops.card',
        title,
        note: [placeWord(usedAt, context.language), standard].filter(Boolean).join(' · '),
      }));
    return { rows };
  },
};

const input = () => z.object({ id: idField() });
/** Wordings on the card; older ones stand in the tab of revisions. */
const MOST = 12;

export type SopCard = Card & { readonly sop: Sop };

export const card: Query<z.infer<ReturnType<typeof input>>, SopCard> = {
  name: 'sops.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadSop(context, id);
    if (isRefusal(stored)) return stored;
    const { language, zone, today, who } = context;
    const sop = { ...stored.values, id: stored.id };
    const { title, purpose, steps, standard, usedAt, owner, revision, archived } = sop;
    const line = (key: 'standard' | 'usedAt' | 'owner', aside: string): CardLine[] =>
      aside === '' ? [] : [{ text: say(texts[`sops.card.${key}`], language), aside }];
    const step = archived ? 'restore' : 'archive';
    return {
      title,
      lines: [
        ...(purpose === '' ? [] : [{ text: purpose }]),
        ...steps
          .split('\n')
          .filter((each) => each.trim() !== '')
          .map((each, at) => ({ text: `${at + 1}. ${each.trim()}`, strong: true })),
        ...line('standard', standard),
        ...line('usedAt', placeWord(usedAt, language)),
        ...line('owner', owner),
        { text: say(texts['sops.revision'], language, { revision }) },
      ],
      more: WORKING.includes(who.role)
        ? [
            {
              label: say(texts[`sops.more.${step}`], language),
              action: 'sops.edit',
              input: { id: stored.id, set: { archived: !archived } },
            },
          ]
        : [],
      history: context
        .from(revisions)
        .where('sop', [stored.id])
        .map(({ values }) => values)
        .sort((a, b) => b.revision - a.revision)
        .slice(0, MOST)
        .map((each) => ({
          when: each.at === null ? '' : sayDay(zone.dayAt(each.at), language, today),
          text: `r${each.revision} · ${each.by} · ${each.steps.replace(/\s*\n\s*/g, ', ').slice(0, 120)}`,
        })),
      sop,
    };
  },
};
