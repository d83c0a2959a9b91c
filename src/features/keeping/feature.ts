/** Keeping: which versions stay, the nightly look after them, the recovery drill, and who is told when something is wrong. */
import { say } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { backupTexts, healthOf } from '../backup';
import { care } from './actions/care';
import { drill } from './actions/drill';
import { hold } from './actions/hold';
import { policy } from './actions/policy';
import { retention } from './actions/retention';
import { DAY_MS, LATE_MS } from './rules/silence';
import { sayTrouble } from './store/trouble';
import { texts } from './words';
import { keptTexts } from './words-kept';

export const keeping: Feature = {
  key: 'keeping',
  comesWith: 'backup',
  tables: [],
  actions: [retention, policy, hold, care, drill],
  menu: [
    {
      handler: 'menuRetention',
      label: { id: 'Versi yang disimpan', en: 'Versions that stay' },
      under: 'backup',
      panel: 'keeping.retention',
    },
    {
      handler: 'menuDrill',
      label: { id: 'Uji pemulihan', en: 'Recovery drill' },
      under: 'backup',
      panel: 'keeping.drill',
    },
  ],
  jobs: [
    // After the night's version, which is the first to be looked at.
    { name: 'keeping.care', every: 'day', action: 'keeping.care' },
    { name: 'keeping.drill', every: 'day', action: 'keeping.drill', input: { due: true } },
  ],
  panels: ['keeping.retention', 'keeping.drill'],
  later: ['keeping.retention', 'keeping.drill'],
  words: { ...texts, ...keptTexts },
  alarm: (context) => {
    const { doneAt, now: at, language } = context;
    const { trouble } = healthOf(context);
    // What is damaged comes before what is late: later good versions do not mend it.
    if (trouble)
      return { text: sayTrouble(trouble, language), panel: 'backup.versions', input: {}, first: true };
    const last = doneAt('backup.daily');
    if (last === undefined || at - last < LATE_MS) return undefined;
    const text = say(backupTexts['backup.alarm.silent'], language, {
      days: Math.floor((at - last) / DAY_MS),
    });
    // Without backups the next mishap costs more than any order.
    return { text, panel: 'backup.versions', input: {}, first: true };
  },
};
