/** What a product adds to the figures: whether it runs out, and what lies on the shelf is worth. */
import type { RowOf } from '../../kernel/table';
import type { Figures } from '../../ports/figures';
import { value } from './rules/cost';
import { products } from './tables';

type Product = RowOf<typeof products>;

export const figures: Figures = {
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
  ],
};
