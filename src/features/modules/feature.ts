/** The modules: switched on and off, offered again a week after setup, and begun with one useful thing. */
import type { Feature, IsOn } from '../../ports/feature';
import { firstOf } from './actions/first';
import { listOf } from './actions/list';
import { switchOf } from './actions/switch';
import { offerOf } from './offer';
import { texts } from './words';

/** The feature, over the features that are switched. */
export function modulesOf(features: readonly Feature[], isOn: IsOn): Feature {
  return {
    key: 'modules',
    tables: [],
    actions: [switchOf(features, isOn), listOf(features, isOn), firstOf(features, isOn)],
    menu: [
      {
        handler: 'menuModules',
        label: { id: 'Modul', en: 'Modules' },
        under: 'settings',
        panel: 'modules.list',
      },
      // Only the page of the first run opens it, once everything is made.
      { handler: 'menuFirst', label: { id: 'Mulai', en: 'Start' }, panel: 'modules.first' },
    ],
    panels: [],
    later: ['modules.list', 'modules.first', 'modules.start'],
    words: texts,
    alarm: (context) => offerOf(features, context),
  };
}
