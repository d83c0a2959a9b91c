/** *Atur → Bahasa & tampilan*: the language of a living workbook, which everybody's tabs and screens follow, and how dark a person's own screens are. */
import type { Feature } from '../../ports/feature';
import { card } from './actions/card';
import { locale } from './actions/locale';
import { look } from './actions/look';
import { switchOf } from './actions/switch';
import { lookOf } from './looks';
import { texts } from './words';

/** The feature, over the features whose texts stand in cells. */
export function languageOf(features: readonly Feature[]): Feature {
  return {
    key: 'language',
    tables: [],
    actions: [switchOf(features), locale, look, card],
    settings: [{ panel: 'language.card', title: { id: 'Bahasa & tampilan', en: 'Language and look' } }],
    pageOf: ({ recall, who }) => ({ look: lookOf(recall, who.email) }),
    panels: ['language.card'],
    later: ['language.card'],
    words: texts,
  };
}
