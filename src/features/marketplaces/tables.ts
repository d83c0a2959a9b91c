/** What people said once about goods that a marketplace names in its own words: asked in the wizard, remembered here. */
import { choice, reference, table, text } from '../../kernel/table';
import { ownNumber } from '../../kernel/usual';
import { CHANNELS } from '../orders';

export const marketGoods = table({
  key: 'marketGoods',
  sheet: { id: 'SKU Marketplace', en: 'Marketplace SKUs' },
  prefix: 'SKM',
  color: '#C26401',
  hidden: true,
  columns: {
    id: ownNumber(),
    channel: choice(CHANNELS, { header: { id: 'Kanal', en: 'Channel' }, writer: 'rapi', width: 100 }),
    /** The seller's SKU there; where it has none, name and variation. */
    said: text({ header: { id: 'Di marketplace', en: 'There' }, writer: 'rapi', width: 260 }),
    sku: text({ header: { id: 'SKU', en: 'SKU' }, writer: 'rapi', width: 100 }),
    product: reference('products', {
      header: { id: 'ID produk', en: 'Product ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
  },
});
