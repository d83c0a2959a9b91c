/** Help: a page without a server behind it, so that it opens before anything is set up. */
import type { Feature } from '../../ports/feature';
import { HELP } from './menu';

export const help: Feature = {
  key: 'help',
  tables: [],
  actions: [],
  menu: [HELP],
  panels: [],
  later: ['help.card'],
  words: {},
};
