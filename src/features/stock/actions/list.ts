/** Products by their state: all, what needs attention, what is critical, what is out. */
import * as z from 'zod/mini';
import type { Tone } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { chipOf } from '../rules/said';
import { products, type StockState } from '../tables';
import { texts } from '../words';

const FILTERS = ['all', 'attention', 'critical', 'out'] as const;
const input = () => z.object({ filter: z.optional(z.enum(FILTERS)), most: z.optional(z.int()) });

const SHOWS: Readonly<Record<(typeof FILTERS)[number], readonly StockState[]>> = {
  all: ['out', 'critical', 'low', 'fine'],
  attention: ['out', 'critical', 'low'],
  critical: ['critical'],
  out: ['out'],
};

interface ProductRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
}

export const list: Query<z.infer<ReturnType<typeof input>>, { rows: ProductRow[] }> = {
  name: 'stock.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'all', most = 200 }) => {
    const { language } = context;
    const rows = context
      .from(products)
      .all()
      .filter(({ values }) => SHOWS[filter].includes(values.state ?? 'fine'))
      // What nobody sells any more needs nobody's attention.
      .filter(({ values }) => filter === 'all' || !values.discontinued)
      .sort(
        (a, b) => SHOWS.all.indexOf(a.values.state ?? 'fine') - SHOWS.all.indexOf(b.values.state ?? 'fine'),
      )
      .slice(0, Math.min(Math.max(1, most), 5_000))
      .map(({ id, values: { sku, name, available, state } }) => ({
        id,
        panel: 'stock.card',
        title: name || sku,
        note: say(texts['stock.list.note'], language, { sku, available }),
        chip: chipOf(state ?? 'fine', language),
      }));
    return { rows };
  },
};
