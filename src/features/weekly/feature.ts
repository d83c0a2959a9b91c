/** The weekly report: prepared from what is known, judged by people, kept and printed. */
import { sayDay } from '../../kernel/day';
import { say } from '../../kernel/words';
import type { Feature, IsOn } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { draftOf } from './actions/draft';
import { putBack } from './actions/put-back';
import { saveOf } from './actions/save';
import { reports as table } from './tables';
import { texts } from './words';

/** The feature, over those whose open work it looks through. */
export const weeklyOf = (features: readonly Feature[], isOn: IsOn): Feature => ({
  key: 'weekly',
  comesWith: 'decisions',
  tables: [table],
  actions: [draftOf(features, isOn), saveOf(features, isOn), putBack],
  menu: [
    {
      handler: 'menuWeekly',
      label: { id: 'Laporan mingguan', en: 'Weekly report' },
      under: 'review',
      panel: 'weekly.report',
    },
  ],
  panels: [],
  later: ['weekly.report'],
  words: texts,
  cards: { reports: 'weekly.report' },
  finds,
});

/** Past reports by their words. */
const finds = findsBy({
  table,
  columns: ['week', 'stuck', 'decided', 'conclusion', 'by'],
  entry: ({ language }, id, { week, by, stuck, decided, conclusion }) => {
    const kind = say(texts['weekly.paper.kind'], language);
    return {
      id,
      panel: 'weekly.report',
      title: [kind, week && sayDay(week, language)].filter(Boolean).join(' '),
      note: [by, conclusion.replace(/\s+/g, ' ').slice(0, 80)].filter(Boolean).join(' · '),
      keys: [stuck, decided, conclusion],
    };
  },
});
