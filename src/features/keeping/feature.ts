/** Keeping: which versions stay, the nightly look after them, the recovery drill, and who is told when something is wrong. */
import type { Feature } from '../../ports/feature';
import { care } from './actions/care';
import { drill } from './actions/drill';
import { drop } from './actions/drop';
import { hold } from './actions/hold';
import { keeper } from './actions/keeper';
import { policy } from './actions/policy';
import { retention } from './actions/retention';
import { takeOver } from './actions/take-over';
import { alarm } from './alarm';
import { figures } from './figures';
import { remains } from './remains';
import { texts } from './words';
import { keeperTexts } from './words-keeper';
import { keptTexts } from './words-kept';

export const keeping: Feature = {
  key: 'keeping',
  comesWith: 'backup',
  tables: [],
  actions: [retention, policy, hold, drop, care, drill, keeper, takeOver],
  menu: [
    {
      handler: 'menuDrill',
      label: { id: 'Uji pemulihan', en: 'Recovery drill' },
      under: 'backup',
      panel: 'keeping.drill',
    },
    {
      handler: 'menuKeeper',
      label: keeperTexts['keeping.keeper.title'],
      under: 'backup',
      panel: 'keeping.keeper',
    },
  ],
  settings: [{ panel: 'keeping.retention', title: { id: 'Versi yang disimpan', en: 'Versions that stay' } }],
  jobs: [
    // After the night's version, which is the first to be looked at.
    { name: 'keeping.care', every: 'day', action: 'keeping.care' },
    { name: 'keeping.drill', every: 'day', action: 'keeping.drill', input: { due: true } },
  ],
  panels: ['keeping.retention', 'keeping.drill', 'keeping.keeper'],
  later: ['keeping.retention', 'keeping.drill', 'keeping.keeper'],
  words: { ...texts, ...keptTexts, ...keeperTexts },
  alarm,
  figures,
  remains,
};
