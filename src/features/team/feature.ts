/** The team: who works here and as what, how a person joins, and how everything they answer for passes on when they leave. */
import type { Feature, IsOn } from '../../ports/feature';
import { handOverOf } from './actions/hand-over';
import { leaveOf } from './actions/leave';
import { card, list } from './actions/list';
import { putBackOf } from './actions/put-back';
import { giveOf, matrixOf } from './actions/rights';
import { saveOf } from './actions/save';
import { share, shareNow } from './actions/share';
import { tendOf } from './actions/tend';
import type { Features } from './passing';
import { rightsToldAnew } from './rights';
import { shares, team as table } from './tables';
import { texts } from './words';

/** The feature, over all others: what of their records has an owner. */
export const teamOf = (features: Features, isOn: IsOn): Feature => ({
  key: 'team',
  tables: [table, shares],
  actions: [
    list,
    card,
    saveOf(features),
    handOverOf(features),
    leaveOf(features),
    putBackOf(features),
    tendOf(features),
    matrixOf(features, isOn),
    giveOf(features, isOn),
    share,
    shareNow,
  ],
  jobs: [
    { name: 'team.tend', every: 'day', action: 'team.tend' },
    { name: 'team.shareNow', every: 'day', action: 'team.shareNow' },
  ],
  menu: [
    {
      handler: 'menuTeam',
      label: { id: 'Tim & peran', en: 'Team and roles' },
      under: 'settings',
      panel: 'team.list',
    },
  ],
  retold: [rightsToldAnew],
  panels: [],
  later: ['team.list', 'team.card', 'team.new', 'team.edit', 'team.leave', 'team.invite', 'team.rights'],
  cards: { team: 'team.card' },
  words: texts,
});
