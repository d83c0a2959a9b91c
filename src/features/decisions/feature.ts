/** Decisions: written down once, followed up as work, looked at again on their day. */
import type { Feature } from '../../ports/feature';
import { add } from './actions/add';
import { edit } from './actions/edit';
import { card, list } from './actions/list';
import { putBack } from './actions/put-back';
import { finds, indexOf, workOf, workStep } from './shown';
import { decisions as table } from './tables';
import { follows } from './typed';
import { texts } from './words';

export const decisions: Feature = {
  key: 'decisions',
  module: {
    title: { id: 'Keputusan', en: 'Decisions' },
    brings: {
      id: 'Tinjau → Keputusan baru dan Laporan mingguan.',
      en: 'Review → New decision and Weekly report.',
    },
    first: {
      panel: 'decisions.new',
      label: { id: 'Catat keputusan pertama', en: 'Record the first decision' },
    },
  },
  tables: [table],
  actions: [add, edit, putBack, list, card],
  follows: [follows],
  menu: [
    {
      handler: 'menuAddDecision',
      label: { id: 'Keputusan baru', en: 'New decision' },
      under: 'review',
      panel: 'decisions.new',
    },
  ],
  panels: [],
  later: ['decisions.new', 'decisions.edit', 'decisions.list', 'decisions.card'],
  owned: [{ table: table, column: 'who', open: ({ archived, review }) => !archived && review !== null }],
  words: texts,
  cards: { decisions: 'decisions.card' },
  index: (context) => ({ kind: 'decisions', entries: indexOf(context) }),
  onlySought: true,
  finds,
  work: workOf,
  workStep,
};
