/** What the menu says before setup: a line of what Google will ask, each leading to help, for a menu can be read before anything is allowed; and help itself. */
import type { Language } from '../../kernel/words';
import type { MenuItem } from '../../ports/feature';
import { ASKS, ASKS_TITLE } from '../modules';

export const HELP: MenuItem = {
  handler: 'menuHelp',
  label: { id: 'Bantuan', en: 'Help' },
  under: 'settings',
  panel: 'help.card',
};

export function linesBefore(language: Language) {
  const { handler, label } = HELP;
  const lines = ASKS.map(({ words }) => ({ label: words[language], handler }));
  return [
    { label: ASKS_TITLE[language], lines },
    { label: label[language], handler },
  ];
}
