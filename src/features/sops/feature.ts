/** SOPs: how work is done, in few steps with a standard, one press from the work they describe. */
import type { Feature } from '../../ports/feature';
import { DEFAULTS, stages } from '../flow';
import { card, list } from './actions/list';
import { tick } from './actions/tick';
import { add, edit, starters } from './actions/write';
import { derived, entriesOf, factsFor, follows } from './shown';
import { chosen } from './stages';
import { STARTERS } from './starters';
import { revisions, sops as table, ticks } from './tables';
import { texts } from './words';

export const sops: Feature = {
  key: 'sops',
  module: {
    title: { id: 'SOP', en: 'SOPs' },
    brings: {
      id: 'Tab SOP, langkah kerja di samping pekerjaan.',
      en: 'Tab SOPs, the steps beside the work.',
    },
    first: { panel: 'sops.new', label: { id: 'Tulis SOP pertama', en: 'Write the first SOP' } },
  },
  tables: [table, revisions, ticks],
  actions: [add, edit, tick, starters, list, card],
  derivations: [derived],
  follows: [follows, chosen],
  menu: [{ handler: 'menuSops', label: { id: 'SOP', en: 'SOPs' }, under: 'settings', panel: 'sops.list' }],
  panels: [],
  later: ['sops.list', 'sops.card', 'sops.new', 'sops.edit'],
  owned: [{ table: table, column: 'owner', open: ({ archived }) => !archived }],
  words: texts,
  says: () => [
    ...(['title', 'purpose', 'steps', 'standard'] as const).map((column) => ({
      table: table.key,
      column,
      texts: STARTERS.map((starter) => starter[column]),
    })),
    // A stage's own becomes a row of its own.
    { table: table.key, column: 'title', texts: DEFAULTS.flatMap(({ sop = [] }) => sop) },
    { table: table.key, column: 'steps', texts: DEFAULTS.flatMap(({ checklist = [] }) => checklist) },
    { table: stages.key, column: 'sop', texts: STARTERS.map(({ title }) => title) },
  ],
  cards: { sops: 'sops.card' },
  index: (context) => ({ kind: 'sops', entries: entriesOf(context) }),
  onlySought: true,
  facts: factsFor,
};
