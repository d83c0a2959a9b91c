/** What the list of settings says. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  settings: { id: 'Pengaturan', en: 'Settings' },
  empty: { id: 'Belum ada yang dapat diatur.', en: 'Nothing to set yet.' },
});
