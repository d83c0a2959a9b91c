/** *Dasbor*: what every feature tells of itself in figures, with what changed and one link that acts, for a period that is chosen in the tab or the dialog. */
import type { Context } from '../../ports/context';
import type { Feature, IsOn } from '../../ports/feature';
import { closeOf } from './actions/close';
import { lookOf } from './actions/look';
import { refreshOf } from './actions/refresh';
import { rowsOf } from './actions/rows';
import { setUpOf } from './actions/set-up';
import { follow } from './altered';
import { headStep } from './head';
import { dashboard, days, series } from './tables';
import { texts } from './words';

/** The feature, over the features whose figures it shows. */
export function dashboardOf(features: readonly Feature[], isOn: IsOn): Feature {
  const tellers = ({ settings }: Context): readonly Feature[] =>
    features.filter(({ key, figures }) => figures && isOn(key, settings.modules));
  return {
    key: 'dashboard',
    tables: [dashboard, series, days],
    actions: [refreshOf(tellers), closeOf(tellers), lookOf(tellers), rowsOf(tellers), setUpOf(features)],
    heads: [headStep],
    altered: (context, records) => follow(context, tellers(context), records),
    menu: [
      {
        handler: 'menuDashboard',
        label: { id: 'Dasbor', en: 'Dashboard' },
        under: 'review',
        panel: 'dashboard.look',
        wide: true,
      },
    ],
    jobs: [
      { name: 'dashboard.close', every: 'day', action: 'dashboard.close' },
      { name: 'dashboard.quarter', every: 'quarter', action: 'dashboard.refresh', input: { quiet: true } },
    ],
    panels: ['dashboard.look', 'dashboard.rows'],
    later: ['dashboard.rows'],
    words: texts,
  };
}
