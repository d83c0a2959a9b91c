/** The archive: how full the workbook is, and old months that leave it for plain files in Drive. */
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature, IsOn } from '../../ports/feature';
import { card } from './actions/card';
import { exportRows } from './actions/export';
import { measure } from './actions/measure';
import { archived, read } from './actions/read';
import { runOf } from './actions/run';
import { samplesIn } from './measured';
import { levelOf, MOST_CELLS } from './rules/gauge';
import { archives } from './tables';
import { texts } from './words';

/** The feature, over those whose figures days remember. */
export function archiveOf(features: readonly Feature[], isOn: IsOn): Feature {
  const tellers = ({ settings }: Context): readonly Feature[] =>
    features.filter(({ key, figures }) => figures && isOn(key, settings.modules));
  return {
    key: 'archive',
    comesWith: 'backup',
    tables: [archives],
    actions: [card, measure, runOf(tellers), read, exportRows],
    menu: [
      {
        handler: 'menuArchive',
        label: { id: 'Kapasitas & arsip', en: 'Capacity and archive' },
        under: 'backup',
        panel: 'archive.card',
      },
    ],
    jobs: [{ name: 'archive.measure', every: 'day', action: 'archive.measure' }],
    panels: [],
    later: ['archive.card', 'archive.read'],
    remains: (context) =>
      archived(context).length > 0 ? [say(texts['archive.remains'], context.language)] : [],
    words: texts,
    alarm: (context) => {
      const samples = samplesIn(context);
      const cells = samples[samples.length - 1]?.[1] ?? 0;
      const level = levelOf(cells);
      if (level === 'fine') return undefined;
      const values = { percent: Math.round((cells / MOST_CELLS) * 100) };
      const text = say(texts['archive.alarm'], context.language, values);
      return { text, panel: 'archive.card', input: {}, ...(level === 'act' && { first: true }) };
    },
  };
}
