/** Answer templates: written once, filled from the record, sent by a person. */
import type { Context } from '../../ports/context';
import type { Feature, IsOn } from '../../ports/feature';
import { add, edit } from './actions/add';
import { archive, restore } from './actions/archive';
import { fillOf } from './actions/fill';
import { card, list } from './actions/list';
import { starters } from './actions/starters';
import { use } from './actions/use';
import { fieldsText } from './record';
import { STARTERS } from './starters';
import { revisions, templates as table } from './tables';
import { derived, follows } from './typed';
import { texts } from './words';

/** The feature, over those whose records fill the blanks. */
export const templatesOf = (features: readonly Feature[], isOn: IsOn): Feature => ({
  key: 'templates',
  module: {
    title: { id: 'Template', en: 'Templates' },
    brings: {
      id: 'Jawaban siap pakai di kartu, tab Template tersembunyi.',
      en: 'Ready answers on cards, the tab Templates is hidden.',
    },
  },
  tables: [table, revisions],
  actions: [add, edit, archive, restore, use, starters, list, card, fillOf(features, isOn)],
  derivations: [derived],
  follows: [follows],
  panels: ['templates.answer'],
  later: ['templates.list', 'templates.card', 'templates.new', 'templates.edit'],
  owned: [{ table: table, column: 'owner', open: ({ archived }) => !archived }],
  words: texts,
  says: () => [
    { table: table.key, column: 'title', texts: STARTERS.map(({ title }) => title) },
    { table: table.key, column: 'text', texts: STARTERS.map(({ text }) => text) },
    {
      table: table.key,
      column: 'fields',
      texts: STARTERS.map(({ text: { id, en } }) => ({ id: fieldsText(id), en: fieldsText(en) })),
    },
  ],
  cards: { templates: 'templates.card' },
  index: (context) => ({ kind: 'templates', entries: entriesOf(context) }),
  onlySought: true,
});

const entriesOf = (context: Context) =>
  context
    .from(table)
    .all()
    .filter(({ values }) => !values.archived)
    .map(({ id, values: { title, fields } }) => ({
      id,
      panel: 'templates.card',
      title,
      note: fields,
      keys: [],
    }));
