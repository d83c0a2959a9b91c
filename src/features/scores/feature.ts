/** Scores: what work is worth by each published method, the one order that follows, and the formulas that say so in people's own tabs. */
import type { Feature } from '../../ports/feature';
import { formulas } from './functions';
import { texts } from './words';

export const scores: Feature = {
  key: 'scores',
  comesWith: 'backlog',
  tables: [],
  actions: [],
  formulas,
  panels: [],
  words: texts,
};
