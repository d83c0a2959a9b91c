/** Help: a page without a server behind it, so that it opens before anything is set up. */
import type { Feature } from '../../ports/feature';

export const help: Feature = {
  key: 'help',
  tables: [],
  actions: [],
  menu: [
    { handler: 'menuHelp', label: { id: 'Bantuan', en: 'Help' }, under: 'settings', panel: 'help.card' },
  ],
  panels: [],
  later: ['help.card'],
  words: {},
};
