/** The trail of imports: what each batch made and changed, what of it has to stay, and how the rest is taken back. */
import type { Feature } from '../../ports/feature';
import { trail as table } from './tables';
import { texts } from './words';

export const trail: Feature = {
  key: 'trail',
  comesWith: 'imports',
  tables: [table],
  actions: [],
  panels: [],
  words: texts,
};
