/** The settings: where what people chose is kept. Their screens belong to the features that read them. */
import type { Feature } from '../../ports/feature';
import { options } from './tables';
import { texts } from './words';

export const settings: Feature = {
  key: 'settings',
  tables: [options],
  actions: [],
  panels: [],
  words: texts,
};
