/** Check-in: in under a minute a day, what was finished, what comes next, and who is needed. */
import type { Feature, IsOn } from '../../ports/feature';
import { card, list } from './actions/list';
import { putBack } from './actions/put-back';
import { save } from './actions/save';
import { solve } from './actions/solve';
import { startOf } from './actions/start';
import { finds, workOf, workStep } from './shown';
import { checkins as table } from './tables';
import { follows, heldKind } from './typed';
import { texts } from './words';

/** The feature, over those that tell what a person finished and has to do. */
export const checkinsOf = (features: readonly Feature[], isOn: IsOn): Feature => ({
  key: 'checkins',
  module: {
    title: { id: 'Check-in', en: 'Check-in' },
    brings: { id: 'Tab Check-in, Tinjau → Check-in.', en: 'Tab Check-in, Review → Check-in.' },
    first: { panel: 'checkins.new', label: { id: 'Isi check-in pertama', en: 'Fill in the first check-in' } },
  },
  tables: [table],
  actions: [save, putBack, solve, startOf(features, isOn), list, card],
  follows: [follows],
  inbox: [heldKind],
  menu: [
    {
      handler: 'menuCheckIn',
      label: { id: 'Check-in', en: 'Check-in' },
      under: 'review',
      panel: 'checkins.new',
    },
  ],
  panels: ['checkins.new', 'checkins.list', 'checkins.card'],
  words: texts,
  cards: { checkins: 'checkins.card' },
  finds,
  work: workOf,
  workStep,
});
