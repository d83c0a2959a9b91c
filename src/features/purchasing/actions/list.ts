/** Purchases: what is to come by its day, what is late, what is owed by its due day, or the newest of all. */
import * as z from 'zod/mini';
import { type Money, sayMoney } from '../../../kernel/money';
import { pageOf } from '../../../kernel/page';
import type { Tone } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { type Purchase, recent } from '../load';
import { SEES_COST } from '../roles';
import { chipOf, daysLate, dayText } from '../shown';
import { texts } from '../words';

const FILTERS = ['open', 'late', 'owed', 'all'] as const;
const input = () => z.object({ filter: z.optional(z.enum(FILTERS)), after: z.optional(z.int()) });

export interface PurchaseListRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
  readonly aside?: string;
}
interface Listed {
  readonly rows: readonly PurchaseListRow[];
  readonly more?: number;
  /** All that is owed, in minor units; only for who sees what things cost. */
  readonly owed?: Money;
}

export const list: Query<z.infer<ReturnType<typeof input>>, Listed> = {
  name: 'purchasing.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'open', after }) => {
    const { today, who } = context;
    const shown = recent(context).filter(({ values }) => {
      if (filter === 'all') return true;
      if (filter === 'late') return daysLate(values, today) > 0;
      return filter === 'owed' ? values.balance > 0 : values.open > 0;
    });
    const day = ({ values }: Purchase): string =>
      (filter === 'owed' ? values.due : values.expected) ?? '9999';
    const ordered =
      filter === 'all'
        ? [...shown].reverse()
        : [...shown].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
    const { page, ...more } = pageOf(ordered, { after });
    const owed = recent(context).reduce((sum, { values }) => sum + values.balance, 0) as Money;
    return {
      rows: page.map((each) => rowOf(context, each, filter)),
      ...more,
      ...(SEES_COST.includes(who.role) && { owed }),
    };
  },
};

function rowOf(context: Context, { id, values }: Purchase, filter: string): PurchaseListRow {
  const { language, currency, who } = context;
  const owed = filter === 'owed';
  const day = dayText(context, owed ? values.due : values.expected);
  const when = day && say(texts[owed ? 'purchasing.dueOn' : 'purchasing.expectedOn'], language, { day });
  return {
    id,
    panel: 'purchasing.card',
    title: `${id} · ${values.supplier}`,
    note: [when, values.items].filter(Boolean).join(' · '),
    chip: chipOf(context, values),
    ...(SEES_COST.includes(who.role) && {
      aside: sayMoney(owed ? values.balance : values.total, currency, language),
    }),
  };
}
