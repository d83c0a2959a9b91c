/** The templates by how often they are used, and the card of one with its wordings. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { SENT } from '../choices';
import { idField } from '../input';
import { loadTemplate } from '../record';
import { WRITES } from '../roles';
import { KINDS, revisions, type Template, templates } from '../tables';
import { texts } from '../words';

const listInput = () => z.object({ filter: z.optional(z.enum(['all', 'sent', 'house', 'archived'])) });

interface TemplateRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
}

export const list: Query<z.infer<ReturnType<typeof listInput>>, { rows: TemplateRow[] }> = {
  name: 'templates.list',
  writes: false,
  input: listInput,
  roles: 'all',
  run: (context, { filter = 'all' }) => {
    const { language } = context;
    const rows = context
      .from(templates)
      .all()
      .filter(({ values }) => values.archived === (filter === 'archived'))
      .filter(({ values }) => {
        const isSent = SENT.includes(values.kind ?? 'answer');
        return filter === 'sent' ? isSent : filter !== 'house' || !isSent;
      })
      .sort((a, b) => b.values.uses - a.values.uses || (a.id < b.id ? -1 : 1))
      .map(({ id, values: { title, kind, uses } }) => ({
        id,
        panel: 'templates.card',
        title,
        note: [
          KINDS.find(({ key }) => key === kind)?.words[language] ?? '',
          say(texts['templates.usedTimes'], language, { uses }),
        ]
          .filter(Boolean)
          .join(' · '),
      }));
    return { rows };
  },
};

const input = () => z.object({ id: idField() });
/** Wordings on the card; older ones stand in the tab of revisions. */
const MOST = 12;

export type TemplateCard = Card & { readonly template: Template };

export const card: Query<z.infer<ReturnType<typeof input>>, TemplateCard> = {
  name: 'templates.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadTemplate(context, id);
    if (isRefusal(stored)) return stored;
    const { language, zone, today, who } = context;
    const template = { ...stored.values, id: stored.id };
    const { title, text, fields, uses, owner, revision, archived } = template;
    const kept = context.from(revisions).where('template', [stored.id]);
    const step = archived ? 'restore' : 'archive';
    return {
      title,
      lines: [
        { text },
        ...(fields === '' ? [] : [{ text: say(texts['templates.fields'], language), aside: fields }]),
        ...(owner === '' ? [] : [{ text: say(texts['templates.owns'], language), aside: owner }]),
        {
          text: say(texts['templates.usedTimes'], language, { uses }),
          aside: say(texts['templates.revision'], language, { revision }),
        },
      ],
      more: WRITES.includes(who.role)
        ? [
            {
              label: say(texts[`templates.more.${step}`], language),
              action: `templates.${step}`,
              input: { id: stored.id },
            },
          ]
        : [],
      history: kept
        .map(({ values }) => values)
        .sort((a, b) => b.revision - a.revision)
        .slice(0, MOST)
        .map((each) => ({
          when: each.at === null ? '' : sayDay(zone.dayAt(each.at), language, today),
          text: `r${each.revision} · ${each.by} · ${each.text.replace(/\s+/g, ' ').slice(0, 120)}`,
        })),
      template,
    };
  },
};
