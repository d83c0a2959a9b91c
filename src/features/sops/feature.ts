/** SOPs: how work is done, in few steps with a standard, one press from the work they describe. */
import type { Feature } from '../../ports/feature';
import { card, list } from './actions/list';
import { add, edit, starters } from './actions/write';
import { derived, entriesOf, factsFor, follows } from './shown';
import { revisions, sops as table } from './tables';
import { texts } from './words';

export const sops: Feature = {
  key: 'sops',
  tables: [table, revisions],
  actions: [add, edit, starters, list, card],
  derivations: [derived],
  follows: [follows],
  panels: [],
  later: ['sops.list', 'sops.card', 'sops.new', 'sops.edit'],
  words: texts,
  cards: { sops: 'sops.card' },
  index: (context) => ({ kind: 'sops', entries: entriesOf(context) }),
  facts: factsFor,
};
