/** *Periksa & perbaiki*: what is wrong with the workbook or will be, each with what mends it. */
import type { Feature, IsOn } from '../../ports/feature';
import { lookOf } from './actions/look';
import { mend } from './actions/mend';
import { texts } from './words';

/** The feature, over those whose records it compares. */
export function checkupOf(features: readonly Feature[], isOn: IsOn): Feature {
  return {
    key: 'checkup',
    tables: [],
    actions: [lookOf(features, isOn), mend],
    menu: [
      {
        handler: 'menuRepair',
        label: { id: 'Periksa & perbaiki', en: 'Check and repair' },
        under: 'settings',
        panel: 'checkup.list',
      },
    ],
    panels: [],
    later: ['checkup.list'],
    words: texts,
  };
}
