/** The settings: where what people chose is kept, and the list of their screens, which belong to the features that read them. */
import type { Feature, IsOn } from '../../ports/feature';
import { listOf } from './list';
import { options } from './tables';
import { texts } from './words';

/** The feature, over the features whose settings it lists. */
export function settingsOf(features: readonly Feature[], isOn: IsOn): Feature {
  return {
    key: 'settings',
    tables: [options],
    actions: [listOf(features, isOn)],
    menu: [
      {
        handler: 'menuSettings',
        label: { id: 'Pengaturan', en: 'Settings' },
        under: 'settings',
        panel: 'settings.list',
      },
    ],
    panels: [],
    later: ['settings.list'],
    words: texts,
  };
}
