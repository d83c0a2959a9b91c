/** *Langkah untuk baris terpilih…*: one move for many rows of any tab whose steps allow it. Its actions need the app and are put together there. */
import type { Feature } from '../../ports/feature';
import { texts } from './words';

export const many: Feature = {
  key: 'many',
  tables: [],
  actions: [],
  panels: ['many.step'],
  words: texts,
};
