/** Marketplaces: order exports of Shopee and TikTok Shop (Tokopedia too) come in by four clicks. How such a file is read is the page's; imports brings it in. */
import type { Feature } from '../../ports/feature';
import { forget } from './actions/forget';
import { goods } from './actions/goods';
import { learn } from './actions/learn';
import { marketGoods } from './tables';
import { texts } from './words';

export const marketplaces: Feature = {
  key: 'marketplaces',
  tables: [marketGoods],
  actions: [goods, learn, forget],
  panels: ['marketplaces.shopee', 'marketplaces.tiktok'],
  later: ['marketplaces.shopee', 'marketplaces.tiktok'],
  menu: [
    {
      handler: 'menuImportShopee',
      label: { id: 'Pesanan Shopee', en: 'Shopee orders' },
      under: 'import',
      panel: 'marketplaces.shopee',
      needs: 'orders',
    },
    {
      handler: 'menuImportTiktok',
      label: { id: 'Pesanan TikTok/Tokopedia', en: 'TikTok/Tokopedia orders' },
      under: 'import',
      panel: 'marketplaces.tiktok',
      needs: 'orders',
    },
  ],
  words: texts,
};
