/** Documents: the one home of links, each with its revision and whether it is the one that holds. */
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { card, chipOf, factsFor, kindWord, list, titleOf } from './actions/list';
import { putBack } from './actions/put-back';
import { save } from './actions/save';
import { listed } from './record';
import { documents as table } from './tables';
import { dated, follows } from './typed';
import { texts } from './words';

/** What is old is found on the card of what replaced it. */
const entriesOf = (context: Context) =>
  listed(context)
    .filter(({ values }) => values.state !== 'old')
    .map(({ id, values }) => ({
      id,
      panel: 'documents.card',
      title: titleOf(values),
      note: [chipOf(values.state, context.language).text, values.about].filter(Boolean).join(' · '),
      keys: [kindWord(values.kind, context.language), values.owner].filter(Boolean),
    }));

export const documents: Feature = {
  key: 'documents',
  module: {
    title: { id: 'Dokumen', en: 'Documents' },
    brings: {
      id: 'Tab Dokumen: tautan, revisi, mana yang final.',
      en: 'Tab Documents: links, revisions, which one is final.',
    },
    first: {
      panel: 'documents.new',
      label: { id: 'Catat dokumen pertama', en: 'Record the first document' },
    },
  },
  tables: [table],
  actions: [save, putBack, list, card],
  derivations: [dated],
  follows: [follows],
  menu: [
    {
      handler: 'menuDocuments',
      label: { id: 'Dokumen', en: 'Documents' },
      under: 'review',
      panel: 'documents.list',
    },
  ],
  panels: [],
  later: ['documents.list', 'documents.card', 'documents.new', 'documents.edit'],
  owned: [{ table: table, column: 'owner', open: ({ archived }) => !archived }],
  words: texts,
  cards: { documents: 'documents.card' },
  index: (context) => ({ kind: 'documents', entries: entriesOf(context) }),
  onlySought: true,
  facts: factsFor,
};
