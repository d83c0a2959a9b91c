/** *Piutang*: who owes what, by the days past due. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { Tone } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { type Invoice, money } from '../load';
import { openInvoices } from '../recent';
import { SEES } from '../roles';
import { ageing, BUCKETS, type Bucket, bucketOf, daysPast } from '../rules/ageing';
import { texts } from '../words';

const input = () => z.object({ filter: z.optional(z.enum(['all', ...BUCKETS])) });

export interface Receivables {
  readonly all: { readonly amount: number; readonly text: string };
  readonly buckets: readonly {
    readonly key: Bucket;
    /** In minor units. */
    readonly amount: number;
    readonly text: string;
    readonly label: string;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly panel: string;
    readonly title: string;
    readonly note: string;
    readonly aside: string;
    readonly chip: { readonly text: string; readonly tone: Tone };
  }[];
}

export const receivables: Query<z.infer<ReturnType<typeof input>>, Receivables> = {
  name: 'payments.receivables',
  writes: false,
  input,
  roles: SEES,
  run: (context, { filter = 'all' }) => {
    const open = openInvoices(context);
    const sums = ageing(
      open.map(({ values }) => values),
      context.today,
    );
    const shown = open.filter(
      ({ values }) => filter === 'all' || bucketOf(daysPast(values.due, context.today)) === filter,
    );
    return {
      all: { amount: sums.all, text: money(context, sums.all) },
      buckets: BUCKETS.filter((key) => sums[key] !== 0).map((key) => ({
        key,
        amount: sums[key],
        text: money(context, sums[key]),
        label: say(texts[`payments.bucket.${key}`], context.language),
      })),
      rows: shown.map((bill) => rowOf(context, bill)),
    };
  },
};

function rowOf(context: Context, { id, values }: Invoice): Receivables['rows'][number] {
  const { language, today } = context;
  const { customerName, due, balance } = values;
  const days = daysPast(due, today);
  const chip =
    days > 0
      ? { text: say(texts['payments.card.past'], language, { days }), tone: 'act' as const }
      : {
          text: due
            ? say(texts['payments.card.due'], language, { day: sayDay(due, language, today) })
            : say(texts['payments.card.noDue'], language),
          tone: 'note' as const,
        };
  return {
    id,
    panel: 'payments.invoice',
    title: `${id} · ${customerName}`,
    note: values.orders,
    aside: money(context, balance),
    chip,
  };
}
