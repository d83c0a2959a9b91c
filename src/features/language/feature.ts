/** *Atur → Bahasa & tampilan*: the language of a living workbook, which everybody's tabs and screens follow, and how dark a person's own screens are. */
import { say } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { card } from './actions/card';
import { locale } from './actions/locale';
import { look } from './actions/look';
import { goOnOf, switchOf } from './actions/switch';
import { lookOf } from './looks';
import { halfway } from './progress';
import { texts } from './words';

/** The feature, over the features whose texts stand in cells. */
export function languageOf(features: readonly Feature[]): Feature {
  return {
    key: 'language',
    tables: [],
    actions: [switchOf(features), goOnOf(features), locale, look, card],
    settings: [{ panel: 'language.card', title: { id: 'Bahasa & tampilan', en: 'Language and look' } }],
    pageOf: ({ recall, who }) => ({ look: lookOf(recall, who.email) }),
    jobs: [{ name: 'language.hourly', every: 'hour', action: 'language.goOn' }],
    alarm: ({ recall, who, language }) =>
      who.role === 'owner' && halfway(recall)
        ? { text: say(texts['language.halfway'], language), panel: 'language.card', input: {} }
        : undefined,
    panels: ['language.card'],
    later: ['language.card'],
    words: texts,
  };
}
