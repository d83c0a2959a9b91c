/** What a product adds to the figures: whether it runs out, and what lies on the shelf is worth. */
import type { Day } from '../../kernel/day';
import { numberOf, type RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Figures } from '../../ports/figures';
import { value } from './rules/cost';
import { shelves } from './rules/retell';
import { moves, products } from './tables';

type Product = RowOf<typeof products>;

/** A longer ledger is not read from its beginning only to tell what the shelf was once worth. */
const MOST_MOVES = 4_000;

/** Worth of the shelf at the beginning of each of these days, by the ledger. */
function worthOn(context: Context, days: readonly Day[]): Map<Day, Record<string, number>> {
  const ledger = context.from(moves).tail(MOST_MOVES);
  const told = new Map<Day, Record<string, number>>();
  if (ledger.length >= MOST_MOVES) return told;
  const rows = ledger.map(({ id, values }) => ({ ...values, number: numberOf(moves, id) ?? 0 }));
  for (const day of days) {
    const midnight = context.zone.momentOf(day);
    const before = rows.filter(({ at }) => at !== null && at < midnight);
    if (before.length === 0) continue;
    const shelf = [...shelves(before, context.currency).values()];
    const worth = shelf.reduce((sum, each) => sum + value(each), 0) * 10 ** context.currency.digits;
    told.set(day, { 'stock.value': worth });
  }
  return told;
}

export const figures: Figures = {
  past: worthOn,
  sources: [
    {
      table: products,
      reads: 'all',
      columns: ['onHand', 'state', 'averageCost', 'discontinued'],
      amounts: (product: Product, { currency }) => {
        const low = product.state === 'out' || product.state === 'critical';
        // Unrounded: what is worth Rp8.672.084,62 together is rounded once.
        const worth = value(product) * 10 ** currency.digits;
        return [
          ...(low && !product.discontinued ? [{ figure: 'stock.critical', amount: 1 }] : []),
          ...(worth !== 0 ? [{ figure: 'stock.value', amount: worth }] : []),
        ];
      },
      shown: ({ sku, name }: Product) => ({ title: name || sku, note: sku }),
      panel: 'stock.card',
    },
  ],
  tiles: [
    {
      kind: 'state',
      first: true,
      figure: 'stock.critical',
      unit: 'count',
      acts: true,
      label: { id: 'Stok kritis', en: 'Critical stock' },
      link: { id: 'Lihat {count} produk', en: 'See {count} {count|product|products}' },
    },
  ],
  charts: [
    {
      key: 'stockValue',
      title: { id: 'Berapa nilai stok di rak?', en: 'What is the stock on the shelf worth?' },
      by: 'states',
      kind: 'line',
      unit: 'money',
      first: true,
      series: [{ figure: 'stock.value', name: { id: 'Nilai stok', en: 'Stock value' }, color: '#1A73E8' }],
    },
    {
      key: 'stockClasses',
      title: { id: 'Kelas mana memegang nilai stok (ABC)?', en: 'Which class holds the stock value (ABC)?' },
      by: 'classes',
      kind: 'bar',
      unit: 'money',
      series: [{ figure: 'stock.value', name: { id: 'Nilai stok', en: 'Stock value' }, color: '#1A73E8' }],
    },
  ],
};
