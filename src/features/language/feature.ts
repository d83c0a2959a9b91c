/** *Atur → Pengaturan → Bahasa*: the language of a living workbook, which tabs, headers, choices, menu and screens follow. */
import type { Feature } from '../../ports/feature';
import { card } from './actions/card';
import { locale } from './actions/locale';
import { switchOf } from './actions/switch';
import { texts } from './words';

/** The feature, over the features whose texts stand in cells. */
export function languageOf(features: readonly Feature[]): Feature {
  return {
    key: 'language',
    tables: [],
    actions: [switchOf(features), locale, card],
    settings: [{ panel: 'language.card', title: { id: 'Bahasa', en: 'Language' } }],
    panels: ['language.card'],
    later: ['language.card'],
    words: texts,
  };
}
