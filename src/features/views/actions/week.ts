/** A week of content: what is published on which day from Monday to Sunday, and the days it is made for. */
import * as z from 'zod/mini';
import { addDays, type Day, mondayOf } from '../../../kernel/day';
import type { Query } from '../../../ports/feature';
import { dayField, isOpen, backlogItems as items } from '../../backlog';
import { type ShownItem, shownItem } from '../shown-card';

const input = () =>
  z.object({
    /** Any day of the week; this week without it. */
    of: z.optional(dayField()),
  });

export interface WeekDay {
  readonly day: Day;
  readonly publish: readonly ShownItem[];
  /** Titles of what has its moment on this day: *Hari Batik*, a payday. */
  readonly moments: readonly { readonly id: string; readonly title: string }[];
}

export interface WeekAnswer {
  readonly monday: Day;
  readonly days: readonly WeekDay[];
  /** Open content that nobody gave a publish day. */
  readonly without: readonly ShownItem[];
}

export const week: Query<z.infer<ReturnType<typeof input>>, WeekAnswer> = {
  name: 'views.week',
  writes: false,
  input,
  roles: 'all',
  run: (context, { of = context.today }) => {
    const monday = mondayOf(of);
    const content = context
      .from(items)
      .all()
      .map(({ values }) => values)
      .filter(({ kind, archived, state }) => kind === 'content' && !archived && state !== 'cancelled')
      .sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9) || (a.id < b.id ? -1 : 1));
    const show = (list: typeof content): ShownItem[] => list.map((item) => shownItem(context, item));
    return {
      monday,
      days: Array.from({ length: 7 }, (_, at) => {
        const day = addDays(monday, at);
        return {
          day,
          publish: show(content.filter(({ publishDay }) => publishDay === day)),
          moments: content
            .filter(({ momentDay }) => momentDay === day)
            .map(({ id, title }) => ({ id, title })),
        };
      }),
      without: show(content.filter((item) => isOpen(item) && item.publishDay === null)),
    };
  },
};
