/** The Rapi menu: only modules that are on, from the features' records. It is built without a role and without asking anybody. */
import { linesBefore } from '../../features/help';
import type { Bilingual, Language } from '../../kernel/words';
import type { MenuItem } from '../../ports/feature';
import { FEATURES, isOn } from '../registry';

export interface MenuLine {
  readonly label: string;
  readonly handler?: string;
  readonly lines?: readonly MenuLine[];
}

const GROUPS: readonly { key: NonNullable<MenuItem['under']>; words: Bilingual }[] = [
  { key: 'add', words: { id: 'Tambah', en: 'Add' } },
  { key: 'warehouse', words: { id: 'Gudang', en: 'Warehouse' } },
  { key: 'money', words: { id: 'Uang', en: 'Money' } },
  { key: 'review', words: { id: 'Tinjau', en: 'Review' } },
  { key: 'import', words: { id: 'Impor', en: 'Import' } },
  { key: 'backup', words: { id: 'Cadangan', en: 'Backup' } },
  { key: 'settings', words: { id: 'Atur', en: 'Set up' } },
];

/** Entries of the app itself; their handlers are globals like those of the features. */
export const OWN_ITEMS = {
  open: { handler: 'menuOpen', label: { id: 'Buka Rapi', en: 'Open Rapi' } },
  row: { handler: 'menuOpenRow', label: { id: 'Buka baris ini', en: 'Open this row' } },
  many: {
    handler: 'menuStepMany',
    label: { id: 'Langkah untuk baris terpilih…', en: 'Step for selected rows…' },
  },
  start: { handler: 'menuStart', label: { id: 'Mulai…', en: 'Start…' } },
} as const;

/** The lines of the menu: all of them, or before setup *Mulai…*, what Google will ask, and help. */
export function menuLines(language: Language, modules: readonly string[] | undefined): MenuLine[] {
  const own = (item: { handler: string; label: Bilingual }): MenuLine => ({
    handler: item.handler,
    label: item.label[language],
  });
  if (!modules) return [own(OWN_ITEMS.start), ...linesBefore(language)];
  const items = FEATURES.filter((feature) => isOn(feature.key, modules))
    .flatMap(({ menu = [] }) => menu)
    .filter(({ needs }) => needs === undefined || isOn(needs, modules));
  const groups = GROUPS.flatMap(({ key, words }) => {
    const lines = items.filter((item) => item.under === key).map(own);
    return lines.length > 0 ? [{ label: words[language], lines }] : [];
  });
  return [own(OWN_ITEMS.open), own(OWN_ITEMS.row), own(OWN_ITEMS.many), ...groups];
}
