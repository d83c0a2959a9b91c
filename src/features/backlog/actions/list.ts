/** Items in their order with the capacity line, or those that are late, blocked, proposed, lying or one's own. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { pageOf } from '../../../kernel/page';
import type { CardStep, Tone } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { capacityLine, ordered } from '../../scores';
import { nextStep } from '../next';
import { WORKS } from '../roles';
import { daysLate, daysLying, isOpen } from '../rules/state';
import { chipOf, kindWord } from '../said';
import { ageIn, capacityIn, methodsIn } from '../settings';
import { type Item, items } from '../tables';
import { texts } from '../words';

const FILTERS = ['order', 'mine', 'late', 'lying', 'blocked', 'intake'] as const;
type Filter = (typeof FILTERS)[number];

const input = () =>
  z.object({
    filter: z.optional(z.enum(FILTERS)),
    most: z.optional(z.int()),
    /** What an earlier answer gave as `more`. */
    after: z.optional(z.int()),
  });

interface ItemRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
  /** A line drawn above the row. */
  readonly above?: string;
  readonly step?: CardStep;
}

interface ListAnswer {
  readonly rows: ItemRow[];
  readonly more?: number;
}

export const list: Query<z.infer<ReturnType<typeof input>>, ListAnswer> = {
  name: 'backlog.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'order', ...asked }) => {
    const { settings, today, language } = context;
    const all = context
      .from(items)
      .all()
      .map(({ values }) => values);
    const order = ordered(all, methodsIn(settings), today);
    const capacity = capacityIn(settings);
    const line = capacity === undefined ? undefined : capacityLine(order, capacity);
    const shown = filter === 'intake' ? all.filter((item) => isOpen(item) && item.state === 'intake') : order;
    const fits = shown.filter((item) => isShown(context, item, filter));
    const { page, ...more } = pageOf(fits, asked);
    const cut = line && filter === 'order' ? order[line.fits] : undefined;
    const above =
      line && say(texts['backlog.line'], language, { days: days(line.days), capacity: days(capacity ?? 0) });
    return {
      rows: page.map((item) => ({
        ...rowOf(context, item),
        ...(item === cut && above && { above }),
      })),
      ...more,
    };

    function days(count: number): string {
      return count.toLocaleString(language === 'id' ? 'id-ID' : 'en-US', { maximumFractionDigits: 1 });
    }
  },
};

function isShown({ today, zone, who, settings }: Context, item: Item, filter: Filter): boolean {
  if (filter === 'mine') return item.owner === who.name;
  if (filter === 'late') return daysLate(item, today) > 0;
  if (filter === 'lying') return daysLying(item, today, zone, ageIn(settings)) > 0;
  return filter !== 'blocked' || item.blocker !== '';
}

function rowOf(context: Context, item: Item): ItemRow {
  const { language, today } = context;
  const due = item.due === null ? '' : sayDay(item.due, language, today);
  const step = WORKS.includes(context.who.role) ? nextStep(item, language) : undefined;
  const rank = item.rank === null ? '' : `${item.rank}. `;
  return {
    id: item.id,
    panel: 'backlog.card',
    title: `${rank}${item.title}`,
    note: [kindWord(item.kind, language), item.owner, due, item.blocker].filter(Boolean).join(' · '),
    chip: chipOf(item, context),
    ...(step && { step }),
  };
}
