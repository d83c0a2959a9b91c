/** *Cetak*: papers for the warehouse, the parcel and the customer. It has no table of its own: a paper says what stands elsewhere. */
import { say } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { keep } from './actions/keep';
import { paper } from './actions/paper';
import { picking } from './actions/picking';
import { texts } from './words';

export const papers: Feature = {
  key: 'papers',
  tables: [],
  actions: [picking, paper, keep],
  menu: [
    {
      handler: 'menuPickList',
      label: { id: 'Daftar ambil', en: 'Pick list' },
      under: 'warehouse',
      panel: 'papers.picking',
      wide: true,
      needs: 'orders',
    },
    {
      handler: 'menuPaper',
      label: { id: 'Cetak', en: 'Print' },
      panel: 'papers.paper',
      wide: true,
      needs: 'payments',
    },
  ],
  panels: ['papers.picking', 'papers.paper'],
  words: texts,
  remains: ({ language }) => [say(texts['papers.remains'], language)],
};
